import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onOneLine } from '#core/wholeCharacters.ts';
import { watchText } from '#exports/fit/watchText.ts';

test.each([
  ['Legs', 'Legs'],
  ['  two\nlines ', 'two lines'],
  ['Legs 🏃🏽‍♀️ and 👩‍👩‍👧‍👦 core', 'Legs and core'],
  ['🇬🇧 🏴󠁧󠁢󠁳󠁣󠁴󠁿', ''],
  ['1️⃣ round', '1 round'],
  ['שלום "רגליים"', 'שלום "רגליים"'],
  ['क्‍ष', 'क्‍ष'],
  ['Größe 脚', 'Größe 脚'],
  ['\u202eback\u202c', 'back'],
  ['脚'.repeat(300), '脚'.repeat(84)],
  ['é'.normalize('NFD').repeat(300), 'é'.normalize('NFC').repeat(127)],
  // Each is one character to a reader, of six bytes.
  ['ก้'.repeat(300), 'ก้'.repeat(42)],
  ['x'.repeat(254), 'x'.repeat(254)],
  ['x'.repeat(255), 'x'.repeat(254)],
])('on a watch %j is %j', (text, shown) => {
  expect(watchText(text)).toBe(shown);
});

test('a text without emoji is as it was, or its beginning up to the end of a character', () => {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const plain = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((text) =>
      onOneLine(text.replace(/\p{Emoji}|[\uFE0E\uFE0F\u20E3]/gu, '')),
    );
  fc.assert(
    fc.property(plain, (text) => {
      const shown = watchText(text);
      const ends = new Set(
        [...segments.segment(text)].map(
          ({ index, segment }) => index + segment.length,
        ),
      );
      expect(text.startsWith(shown)).toBe(true);
      if (Buffer.byteLength(text) <= 254) expect(shown).toBe(text);
      else
        expect(
          ends.has(shown.length) || /\s/.test(text[shown.length] ?? ''),
        ).toBe(true);
    }),
  );
});
