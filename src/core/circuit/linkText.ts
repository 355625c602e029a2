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

/** The text that stands escaped in a link; null where its escapes are broken. */
export function unescapeText(text: string): string | null {
  return unescapeBytes(text.replace(/_/g, ' '));
}

/** The text with its `%XX` read; null where they are broken. */
export function unescapeBytes(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * The text without the marks at its end that are no part of a link: full stops, brackets, quotation marks. The loop
 * looks at each mark once; a regular expression bound to the end would start again from each.
 */
export function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair =
      end > 1 && (text.codePointAt(end - 2) ?? 0) > LAST_SINGLE_UNIT;
    const start = isPair ? end - 2 : end - 1;
    if (LETTER_OR_DIGIT.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

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
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return [15, 10, 5, 0]
    .map((shift) => CHECKSUM_LETTERS[(hash >>> shift) & 31])
    .join('');
}
