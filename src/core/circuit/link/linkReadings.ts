import {
  ESCAPED_CHARACTERS,
  escapeText,
  unescaped,
} from '#core/circuit/link/linkText.ts';

// Chats and mails change the links they carry: they break lines, quote, escape again, and put marks around. No circuit is
// read before its checksum is right, so each change may be undone by every guess that takes linear time.

// The most times a link is unescaped; the escapes of its own title come on top.
const MOST_UNESCAPING = 3;

// What no title keeps, so that none of it belongs to a link: blanks, line breaks, marks of text direction.
const BREAKS = '\\p{Cc}\\s\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
// What is left out of a text, escaped or not. A title may hold the mark of a quoted line and invisible places to break
// at: so they stay at first, then go one kind at a time.
const INSERTED: readonly (RegExp | null)[] = [
  null,
  ...[
    `[${BREAKS}]`,
    `>\\s|[${BREAKS}]`,
    `[${BREAKS}>]`,
    `[${BREAKS}\\u00ad\\u200b\\u2060]`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
];

// What comes before a link: all up to the last # that a link follows, or a few marks.
const BEFORE = /^(?:.*#(?=\d{1,3}[a-z]\d)|[^\p{L}\p{N}]+)/isu;

/**
 * What a text may have been before it was changed on its way, with whatever marks are at its end. Likeliest first; the
 * first is the text as it came.
 */
export function* linkReadings(text: string): Iterable<string> {
  const earlier = new Set<string>();
  for (const start of [text, unquoted(text)]) {
    for (const inserted of INSERTED) {
      let present = start;
      for (let times = 0; times <= MOST_UNESCAPING; times++) {
        if (inserted !== null) present = without(present, inserted);
        const reading = present.replace(BEFORE, '');
        if (!earlier.has(reading)) yield reading;
        earlier.add(reading);
        present = unescaped(present);
      }
    }
  }
}

/**
 * The text as it was before a mail made it "quoted-printable". Of what such a mail escapes, only the marks of a link are
 * read, and what is no ASCII: two digits after a = may as well be the link's own, behind a broken line.
 */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/%=/g, '%')
    .replace(/=(2[35DE]|5F|7E|[89A-F][\dA-F])/g, (_, byte: string) =>
      byte < '80' ? String.fromCharCode(parseInt(byte, 16)) : `%${byte}`,
    );
}

/** The text without what was inserted; as it is, no other mark belongs to a link either. */
function without(text: string, inserted: RegExp): string {
  return text
    .replace(/[^\p{L}\p{N}.~%_#-]+/gu, '')
    .replace(ESCAPED_CHARACTERS, (escapes) => {
      const plain = unescaped(escapes);
      const kept = plain.replace(inserted, '');
      return kept === plain ? escapes : escapeText(kept);
    });
}
