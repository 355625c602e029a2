import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { wordFacts } from '#collections/wordFacts.ts';
import {
  complaintsOf,
  isThere,
  pagesIn,
  readersFiles,
  textAt,
} from './pages.ts';

const entries = (load(textAt('words.yaml')) as { id: string }[]).map(
  (entry) => ({ id: entry.id, facts: wordFacts.safeParse(entry) }),
);

describe.each(entries)('the word $id', ({ id, facts }) => {
  test('says what it means', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  });

  test('takes a sentence or two', () => {
    const sentences = (facts.data?.means ?? '').split(/[.!?](?=\s|$)/);
    expect(sentences.filter(Boolean).length).toBeLessThanOrEqual(2);
  });

  test('says who stands behind an effort out of 10', () => {
    const { means = '', evidence = [] } = facts.data ?? {};
    expect(/\b10\b.*(above|hardest)/.test(means) && evidence.length === 0).toBe(
      false,
    );
  });

  test('leads to a chapter there is', () => {
    expect(isThere(`guide/${facts.data?.more ?? ''}.mdx`)).toBe(true);
  });

  test('is linked from a chapter', () => {
    const linking = pagesIn('guide').filter(({ body }) =>
      body.includes(`<Term is="${id}">`),
    );
    expect(linking.length).toBeGreaterThan(0);
  });
});

describe('the words together', () => {
  test('are eight, each explained once', () => {
    expect(entries).toHaveLength(8);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(8);
  });
});

test.each(pagesIn('guide'))('$path links a word once', ({ body }) => {
  const linked = [...body.matchAll(/<Term is="([^"]*)"/g)].map(([, is]) => is);
  expect(new Set(linked).size).toBe(linked.length);
});

describe('a mistake in a word', () => {
  const right = load(textAt('words.yaml')) as object[];

  test.each([
    ['id', { id: 'Key Session' }, /^id: as in key-session$/],
    ['means', { means: 'Fast.' }, /^means: .*8/],
    ['means, too long', { means: 'word '.repeat(60) }, /^means: .*200/],
    ['more', { more: '/guide/how-hard/' }, /^more: as in how-hard$/],
    ['evidence', { evidence: ['rumour'] }, /^evidence\.0: /],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = wordFacts.safeParse({ ...right[0], ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});

/** Other words for a thing that has its one word here. */
const OTHER_WORDS: readonly (readonly [word: string, other: RegExp])[] = [
  ['a fortnight', /\b(2|two)[\s-]weeks?\b|\bbi-?weekly\b/i],
  ['a round', /\blaps?\b/i],
  ['a rest', /\b(recovery (period|interval)|rest (period|interval))s?\b/i],
  ['the ceiling', /\b(effort|upper) limit of \d|\bmaximum effort\b/i],
  ['activation', /\b(priming|primer|muscle wake-up)\b/i],
  ['a mini-band', /\b(loop|resistance|hip) bands?\b/i],
  ['a step up', /\blevel(ling)? up\b/i],
  ['how hard, from 1 to 10', /\bBorg (score|rating)\b|\bexertion score\b/i],
];

test.each(OTHER_WORDS)('%s has no other word', (_word, other) => {
  const using = readersFiles()
    .filter((path) => !path.startsWith('poses/'))
    .flatMap((path) => other.exec(textAt(path))?.[0] ?? []);
  expect(using).toEqual([]);
});
