// More of a text than this is never looked at: no title, note or name has room for it.
const MOST_UNITS = 1800;

/**
 * A text on one line: no line breaks, control characters or text-direction marks, single blanks only. Cut before
 * it is cleaned, since putting piled-up accents in order takes time that grows with the square of their number.
 */
export function onOneLine(text: string): string {
  return text
    .slice(0, MOST_UNITS)
    .replace(
      /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu,
      ' ',
    )
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The beginning of a text, cut between characters as people see them (a family emoji is one of them): at most `most`
 * characters whose weights add up to at most `weight`.
 */
export function wholeCharacters(
  text: string,
  most: number,
  weight: number,
  weightOf: (character: string) => number,
): string {
  if (text.length <= most && weightOf(text) <= weight) return text;
  let count = 0;
  let sum = 0;
  let end = 0;
  for (const character of charactersOf(text)) {
    sum += weightOf(character);
    if (++count > most || sum > weight) break;
    end += character.length;
  }
  return text.slice(0, end).trimEnd();
}

/** How many characters a text has as people count them. */
export function characterCount(text: string): number {
  return [...charactersOf(text)].length;
}

/** The characters of a text as people see them; where the browser cannot tell, its code points. */
function* charactersOf(text: string): Iterable<string> {
  // Older browsers have no Segmenter; the type does not say so.
  if ((Intl as Partial<typeof Intl>).Segmenter === undefined) {
    yield* text;
    return;
  }
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
