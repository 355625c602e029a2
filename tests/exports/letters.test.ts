import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterCount } from '#core/wholeCharacters.ts';
import { estimatedWidth, linesOf } from '#exports/picture/letters.ts';

describe('a text in lines', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.lorem({ maxCount: 30 }),
    fc.constantFrom('👨‍👩‍👧🏽'.repeat(40), 'W'.repeat(80), 'אבג '.repeat(20)),
  );

  test.each([
    ['short', 1, ['short']],
    [
      'a few words that need more than a line',
      2,
      ['a few words that', 'need more than a…'],
    ],
    [
      'Donaudampfschifffahrtsgesellschaft',
      2,
      ['Donaudampfschifff', 'ahrtsgesellschaft'],
    ],
    ['', 2, []],
  ] as const)('%j in %i', (text, most, lines) => {
    expect(linesOf(text, 20, 170, most)).toEqual(lines);
  });

  test('keeps to its room and number, cuts at whole characters, and changes no letter', () => {
    const without = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const lines = linesOf(text, 40, room, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines)
            if (characterCount(line) > 2)
              expect(estimatedWidth(line, 40)).toBeLessThanOrEqual(room + 0.01);
          const all = without(lines.join(''));
          const kept =
            all.endsWith('…') && !without(text).startsWith(all)
              ? all.slice(0, -1)
              : all;
          expect(without(text).startsWith(kept)).toBe(true);
          if (kept !== all) return;
          expect(kept).toBe(without(text));
        },
      ),
    );
  });
});
