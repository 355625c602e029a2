import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanNote, cleanTitle, LIMITS } from '#core/circuit/circuit.ts';
import { escapeText, withoutEndMarks } from '#core/circuit/link/linkText.ts';
import { characterCount } from '#core/wholeCharacters.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('a title', () => {
  test('cleaned once is clean', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const title = cleanTitle(text);
        expect(cleanTitle(title)).toBe(title);
        expect(characterCount(title)).toBeLessThanOrEqual(LIMITS.titleLetters);
        expect(escapeText(title).length).toBeLessThanOrEqual(
          LIMITS.titleInLink,
        );
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string, string]>([
    ['a runner', '🏃🏽‍♀️'.repeat(90), '🏃🏽‍♀️'],
    ['a family', FAMILY.repeat(90), FAMILY],
    ['a flag', '🇬🇧'.repeat(90), '🇬🇧'],
    ['a letter with its accents', 'q\u0323\u0301'.repeat(90), 'q\u0323\u0301'],
    ['a syllable', 'नि'.repeat(90), 'नि'],
  ])('never ends in the middle of %s', (_what, text, character) => {
    const title = cleanTitle(text);
    expect(title).not.toBe('');
    expect(title.replaceAll(character, '')).toBe('');
    // The next one would be one too many, for people or for the link.
    const more = title + character;
    expect(
      characterCount(more) > LIMITS.titleLetters ||
        escapeText(more).length > LIMITS.titleInLink,
    ).toBe(true);
  });

  test('has eighty characters where they are common ones', () => {
    expect(cleanTitle('走'.repeat(100))).toBe('走'.repeat(80));
    expect(cleanTitle('a '.repeat(100))).toBe('a '.repeat(40).trim());
  });

  test('of an old browser, which cannot tell characters, is cut between code points', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect([...cleanTitle('🏃'.repeat(200))]).toHaveLength(80);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});

describe('the work of cleaning a text', () => {
  const LENGTH = 8000;
  // Accents of two classes in the wrong order, so that each has to find its place.
  const PILED = `a${'\u0301\u0323'.repeat(LENGTH / 2)}`;
  const PLAIN = 'a'.repeat(LENGTH);
  // A hundred times a plain text is far more than noise, and far less than work that grows with the square.
  const MOST = 100;

  test.each<[string, (text: string) => unknown]>([
    ['cutting a title', cleanTitle],
    ['cutting a note', (text) => cleanNote(text, 1000)],
    ['leaving off the marks at the end', (text) => withoutEndMarks(`${text}a`)],
    ['leaving off marks and a letter', withoutEndMarks],
  ])('%s grows no faster for piled-up accents', (_what, clean) => {
    const ratio = leastTime(() => clean(PILED)) / leastTime(() => clean(PLAIN));
    expect(ratio).toBeLessThan(MOST);
  });

  /** The least of many times, in ms, and never less than the clock can tell. */
  function leastTime(work: () => unknown): number {
    let least = Infinity;
    for (let turn = 0; turn < 15; turn++) {
      const before = performance.now();
      work();
      least = Math.min(least, performance.now() - before);
    }
    return Math.max(least, 0.02);
  }
});
