import { describe, expect, test } from 'vitest';
import { EVIDENCE_GRADES, type Grade } from '#copy/shared/evidenceGrades.ts';
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
const BESIDE = ['for-physios', 'questions', 'words'];

const pages = pagesIn('guide').map((page) => ({
  page,
  facts: chapterFacts.safeParse(page.facts),
}));
const chapters = pages.filter(({ page }) => !BESIDE.includes(page.id));

/** A passage with one tag, its last words. */
const TAG_AT_END = /^(?:(?!<Tag )[^])*<Tag is="\w+"(?: \/>|>[^<]*<\/Tag>)$/;

/** Who stands behind a passage: the kinds of evidence its tags name, in order. */
function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(/<Tag is="([^"]*)" \/>/g)].map(([, is = '']) => is);
}

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
});

describe.each(pages)('the head of $page.id', ({ page, facts }) => {
  test('says at its head what it comes to, who stands behind it, and when it was last read through', () => {
    // The questions and the words are lists of short answers themselves.
    if (!['questions', 'words'].includes(page.id)) {
      const points = facts.data?.points ?? [];
      expect(points.length).toBeGreaterThanOrEqual(2);
      expect(gradeOf(points.join('\n\n'))).toBeLessThanOrEqual(9);
    }
    expect(facts.data?.reviewed).toBe('2026-11-27');
    expect(facts.data?.published).toBeDefined();
  });

  test('wears one tag a passage, at its end', () => {
    const blocks = page.body.trim().split(/\n\s*\n/);
    const interrupted = blocks.filter(
      (block) =>
        block.includes('<Tag ') &&
        // A list or a table has its tag below it, since in its last item it would cover that item alone.
        (!TAG_AT_END.test(block) || /^(- |1\. |\|)/.test(block)),
    );
    const inARow = blocks.filter(
      (block, at) =>
        block.startsWith('<Tag ') && TAG_AT_END.test(blocks[at - 1] ?? ''),
    );
    expect([...interrupted, ...inARow]).toEqual([]);
  });
});

// The rules on the page of words stand in content/words.yaml, with their tags.
test.each(pages.filter(({ page }) => page.id !== 'words'))(
  'the page $page.id names the source of its rules',
  ({ page }) => {
    const tags = tagsOf(page.body);
    expect(tags.length).toBeGreaterThan(3);
    expect(EVIDENCE).toEqual(expect.arrayContaining([...new Set(tags)]));
  },
);

describe.each(pages)('the answer of $page.id in the list', ({ facts }) => {
  test('is there, and says something else than the line under its title', () => {
    const { answer, deck } = facts.data ?? {};
    expect(answer).toBeDefined();
    expect(answer).not.toBe(deck);
  });

  test('can be read after nine years of school', () => {
    expect(gradeOf(facts.data?.answer ?? '')).toBeLessThanOrEqual(9);
  });
});

test.each(chapters)(
  'the chapter $page.id is not crowded with tags',
  ({ page }) => {
    expect(page.body.match(/<Tag /g)?.length).toBeLessThanOrEqual(11);
  },
);

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

describe('the chapter on research', () => {
  const grades = [
    ...pageAt('guide/what-the-research-says.mdx').body.matchAll(
      /<Grade is="([^"]*)" \/>/g,
    ),
  ].map(([, is = '']) => is);

  test('weighs its main claims, each by a grade there is', () => {
    expect(grades.length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(EVIDENCE_GRADES)).toEqual(
      expect.arrayContaining(grades),
    );
  });

  test('uses every grade, and lists the firmest first', () => {
    expect(new Set(grades)).toEqual(new Set(Object.keys(EVIDENCE_GRADES)));
    const strengths = grades.map(
      (grade) => EVIDENCE_GRADES[grade as Grade].strength,
    );
    expect(strengths).toEqual(strengths.toSorted((one, other) => other - one));
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

  test('is not what may be left out: key points, other title, days', () => {
    const { error } = chapterFacts.safeParse({
      ...right,
      points: undefined,
      pageTitle: undefined,
      published: undefined,
      reviewed: undefined,
    });
    expect(error).toBeUndefined();
  });

  test.each([
    ['order', { order: 10 }, /^order: .*9/],
    ['question', { question: 'What it is' }, /^question: a question, with/],
    ['answer, too long', { answer: `${'So '.repeat(40)}.` }, /^answer: .*120/],
    ['answer, two of them', { answer: 'It is. It may.' }, /^answer: one sent/],
    [
      'answer, cut off',
      { answer: 'It may help' },
      /^answer: one sentence, with/,
    ],
    ['requirements', { requirements: ['12'] }, /^requirements\.0: as in R12$/],
    [
      'requirements, left out',
      { requirements: undefined },
      /^requirements: a chapter names the facts/,
    ],
    ['order, left out', { order: undefined }, /^order: a chapter has an order/],
    ['order and beside', { beside: 1 }, /^order: .*has "beside" instead/],
    ['description', { description: 'Short' }, /^description: .*50/],
    ['pageTitle', { pageTitle: 'x'.repeat(71) }, /^pageTitle: .*70/],
    ['points', { points: ['Only one is too few.'] }, /^points: .*2/],
    [
      'points, each',
      { points: ['This one ends.', 'This one does not'] },
      /^points\.1: a sentence, with its full stop$/,
    ],
    [
      'points, too long',
      { points: ['This one ends.', `${'x'.repeat(130)}.`] },
      /^points\.1: .*130/,
    ],
    ['reviewed', { reviewed: '2026-02-31' }, /^reviewed: a day that exists/],
    [
      'reviewed, without quotes',
      { reviewed: new Date('2026-11-27') },
      /^reviewed: .* in quotes/,
    ],
    [
      'reviewed, too early',
      { reviewed: '2026-11-22' },
      /^reviewed: .*on the day it is put up, or later$/,
    ],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = chapterFacts.safeParse({ ...right, ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});
