import { characterCount, wholeCharacters } from '#core/wholeCharacters.ts';

// Shares of the font's size, measured in the site's own font at weight 750 and rounded up.
const BLANK = 0.17;
const NARROW = 0.32;
const SMALL_LETTER = 0.5;
const CAPITAL = 0.63;
const WIDE = 0.8;
const OTHER_SCRIPT = 1;
const EMOJI = 1.4;
const NARROW_LETTERS = /^[.,:;'!|I()[\]’‘·\-fijlrt]$/;
const WIDE_LETTERS = /^[mwMW@%—…½&]$/;
const CAPITAL_LETTER = /^\p{Lu}$/u;
const LATIN = /^[\u0020-\u024f\u2010-\u203a]$/u;
// What joins letters, or stands over or under one, takes no room of its own.
const JOINING = /^[\p{M}\u200d]$/u;

/**
 * The width of a text in a font size, in pixels: an estimate for the site's own font that is seldom too small. Where
 * another font stands in for it, a line is set narrower instead.
 */
export function estimatedWidth(text: string, size: number): number {
  let shares = 0;
  for (const letter of text) shares += shareOf(letter);
  return shares * size;
}

function shareOf(letter: string): number {
  if (letter === ' ') return BLANK;
  if (JOINING.test(letter)) return 0;
  if (NARROW_LETTERS.test(letter)) return NARROW;
  if (WIDE_LETTERS.test(letter)) return WIDE;
  if (LATIN.test(letter))
    return CAPITAL_LETTER.test(letter) ? CAPITAL : SMALL_LETTER;
  return /^\p{Extended_Pictographic}$/u.test(letter) ? EMOJI : OTHER_SCRIPT;
}

/** A text in lines of at most so many pixels; what has no room in `most` lines ends in an ellipsis. */
export function linesOf(
  text: string,
  size: number,
  room: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most - 1) {
    const line = firstLineOf(rest, size, room);
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  if (rest === '') return lines;
  return [
    ...lines,
    fits(rest, size, room) ? rest : withEllipsis(rest, size, room),
  ];
}

/** As much of a text as fits on a line: whole words, or whole characters of the first one. */
function firstLineOf(text: string, size: number, room: number): string {
  if (fits(text, size, room)) return text;
  const cut = cutTo(text, size, room);
  const words = wholeWords(text, cut);
  return words === '' ? cut : words;
}

/** The text cut short, between words where that leaves most of what has room. */
function withEllipsis(text: string, size: number, room: number): string {
  const cut = cutTo(text, size, room - estimatedWidth('…', size));
  const words = wholeWords(text, cut);
  return `${words.length > MOST_OF * cut.length ? words : cut}…`;
}

// The share of what has room that whole words must fill.
const MOST_OF = 0.6;

/** The whole words in the beginning of a text; empty where it has none. */
function wholeWords(text: string, cut: string): string {
  // The cut may lie just behind a word.
  if (/\s/.test(text.charAt(cut.length))) return cut;
  const end = cut.search(/\s\S*$/);
  return end > 0 ? cut.slice(0, end).trimEnd() : '';
}

function cutTo(text: string, size: number, room: number): string {
  const cut = wholeCharacters(text, characterCount(text), room, (character) =>
    estimatedWidth(character, size),
  );
  // One character at least, so that every line gets on with the text.
  return cut === '' ? wholeCharacters(text, 1, Infinity, () => 1) : cut;
}

function fits(text: string, size: number, room: number): boolean {
  return estimatedWidth(text, size) <= room;
}
