import fc from 'fast-check';

/** Titles that go wrong where a format is careless. */
const STRANGE_TITLES = [
  '',
  '😀',
  '👩‍👩‍👧‍👦🏃🏽‍♀️ 🇬🇧 1️⃣ legs',
  'שלום "רגליים" שלום',
  '\u202eback to front\u202c',
  '脚'.repeat(300),
  'é'.normalize('NFD').repeat(300),
  `a${'\u0301'.repeat(300)}`,
  '"Quotes", \'single\', ‘smart’; \\ back\\, \\; \\name\nnew line\u0000nul',
  '\ud800 half a pair',
  '=1+1',
  'BEGIN:VEVENT\r\nEND:VCALENDAR',
];

/** Any title, also such as no link holds: strange, in any script, up to 300 characters. */
export const anyTitle = fc.oneof(
  fc.constantFrom(...STRANGE_TITLES),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
