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

/** The pages beside the chapters, which have no number, in their turn. */
const BESIDE = ['for-physios'];

const pages = pagesIn('guide').map((page) => ({
  page,
  facts: chapterFacts.safeParse(page.facts),
}));
const chapters = pages.filter(({ page }) => !BESIDE.includes(page.id));

describe.each(pages)('the page $page.id of the guide', ({ page, facts }) => {
  test('says at its top what it is and what it answers', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
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

test.each(chapters)(
  'the chapter $page.id is as long as a cup of tea',
  ({ page }) => {
    expect(wordCount(page.body)).toBeGreaterThanOrEqual(500);
    expect(wordCount(page.body)).toBeLessThanOrEqual(1200);
  },
);

describe('the pages beside the chapters', () => {
  test('stand in their turn, and all others are chapters', () => {
    const found = pages
      .filter(({ facts }) => facts.data?.beside !== undefined)
      .map(({ page, facts }) => ({ id: page.id, beside: facts.data?.beside }))
      .sort((one, other) => (one.beside ?? 0) - (other.beside ?? 0));
    expect(found).toEqual(BESIDE.map((id, at) => ({ id, beside: at + 1 })));
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
    [
      'requirements, left out',
      { requirements: undefined },
      /^requirements: a chapter names the facts/,
    ],
    ['order, left out', { order: undefined }, /^order: a chapter has an order/],
    ['order and beside', { beside: 1 }, /^order: .*has "beside" instead/],
    ['description', { description: 'Short' }, /^description: .*50/],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = chapterFacts.safeParse({ ...right, ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});
