import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '#core/vocabulary.ts';
import { chapterFacts } from '#collections/pageFacts.ts';
import { complaintsOf, pageAt, pagesIn } from './pages.ts';
import { gradeOf, paragraphsOf, wordCount } from './reading.ts';

const ORDER = [
  'what-it-is',
  'what-the-research-says',
  'how-hard',
  'pre-fatigue-or-activation',
  'putting-a-circuit-together',
  'how-often-and-when-not',
  'starting-out-or-again',
  'the-mind-on-tired-legs',
  'keeping-track',
];

const chapters = pagesIn('guide').map((page) => ({
  page,
  facts: chapterFacts.safeParse(page.facts),
}));

describe.each(chapters)('the chapter $page.id', ({ page, facts }) => {
  test('says at its top what it is and what it answers', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  });

  test('is as long as a cup of tea', () => {
    expect(wordCount(page.body)).toBeGreaterThanOrEqual(500);
    expect(wordCount(page.body)).toBeLessThanOrEqual(1200);
  });

  test('can be read after nine years of school', () => {
    expect(gradeOf(page.body)).toBeLessThanOrEqual(9);
  });

  test('keeps its paragraphs short', () => {
    const long = paragraphsOf(page.body).filter(
      (paragraph) => paragraph.split(' ').length > 120,
    );
    expect(long).toEqual([]);
  });

  test('answers before its first heading', () => {
    expect(page.body.trim()).toMatch(/^[A-Z]/);
  });

  test('names the source of its rules', () => {
    const tags = [...page.body.matchAll(/<Tag is="([^"]*)" \/>/g)].map(
      ([, is]) => is,
    );
    expect(tags.length).toBeGreaterThan(3);
    expect(EVIDENCE).toEqual(expect.arrayContaining([...new Set(tags)]));
  });
});

describe('the chapters together', () => {
  test('stand in the order of the guide', () => {
    const found = chapters
      .map(({ page, facts }) => ({ id: page.id, order: facts.data?.order }))
      .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
    expect(found).toEqual(ORDER.map((id, at) => ({ id, order: at + 1 })));
  });
});

describe('a mistake in a chapter', () => {
  const right = pageAt('guide/what-it-is.mdx').facts as object;

  test.each([
    ['order', { order: 10 }, /^order: .*9/],
    ['question', { question: 'What it is' }, /^question: a question, with/],
    ['requirements', { requirements: ['12'] }, /^requirements\.0: as in R12$/],
    ['description', { description: 'Short' }, /^description: .*50/],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = chapterFacts.safeParse({ ...right, ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});
