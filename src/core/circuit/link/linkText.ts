import { hashOf } from '#core/hash.ts';

// What both versions of the link are made with: free text as characters that no messenger touches, and the checksum.

/**
 * A text as it stands in a link: blanks as `_`, and every character but letters, digits and hyphens as the `%XX` of its
 * bytes.
 */
export function escapeText(text: string): string {
  return encodeURIComponent(text)
    .replace(
      /[!'()*._~]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replace(/%20/g, '_');
}

/** The text that stands escaped in a link. */
export function unescapeText(text: string): string {
  return unescaped(text.replace(/_/g, ' '));
}

/** Whole characters as the `%XX` of their bytes, one or more. */
export const ESCAPED_CHARACTERS =
  /(?:%(?:[0-7]|[CD].%[89AB]|E.%[89AB].%[89AB]|F.%[89AB].%[89AB].%[89AB])[\dA-F])+/gi;

/** The text with its `%XX` read; those that are not the bytes of whole characters stay. */
export function unescaped(text: string): string {
  return text.replace(ESCAPED_CHARACTERS, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/**
 * The text without the marks at its end that are no part of a link: full stops, brackets, quotation marks, as they are
 * or escaped. The loop looks at each mark once; a regular expression bound to the end would start again from each.
 */
export function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0) {
    let start = end;
    while (text[start - 3] === '%' && ESCAPE.test(text.slice(start - 3, start)))
      start -= 3;
    if (start < end) {
      if (LETTER_OR_DIGIT.test(unescaped(text.slice(start, end)))) break;
    } else {
      const isPair =
        end > 1 && (text.codePointAt(end - 2) ?? 0) > LAST_SINGLE_UNIT;
      start = isPair ? end - 2 : end - 1;
      if (LETTER_OR_DIGIT.test(text.slice(start, end))) break;
    }
    end = start;
  }
  return text.slice(0, end);
}

const ESCAPE = /^%[\dA-F]{2}$/i;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// The last character that takes one unit of a string; those beyond take two.
const LAST_SINGLE_UNIT = 0xffff;

// Thirty-two characters that cannot be mistaken for one another: no 1, i, l or o.
const CHECKSUM_LETTERS = '023456789abcdefghjkmnpqrstuvwxyz';
const CHECKSUM = new RegExp(`^[${CHECKSUM_LETTERS}]{4}$`);
/** Letters of a checksum and the full stop before it. */
export const CHECKSUM_LENGTH = 5;

/** The text with its checksum after a full stop. */
export function withChecksum(payload: string): string {
  return `${payload}.${checksumOf(payload)}`;
}

/** A text before its checksum, and the checksum in small letters; null where the text does not end in one. */
export function splitChecksum(
  text: string,
): readonly [payload: string, checksum: string] | null {
  const dot = text.lastIndexOf('.');
  const checksum = dot < 0 ? '' : text.slice(dot + 1).toLowerCase();
  return CHECKSUM.test(checksum) ? [text.slice(0, dot), checksum] : null;
}

/** Twenty bits of the text's FNV-1a hash as four letters: enough to notice an accident, not to prevent forgery. */
export function checksumOf(text: string): string {
  const hash = hashOf(text);
  return [15, 10, 5, 0]
    .map((shift) => CHECKSUM_LETTERS[(hash >>> shift) & 31])
    .join('');
}
