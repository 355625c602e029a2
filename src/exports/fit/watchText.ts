import { byteLength, MOST_TEXT_BYTES } from '#exports/fit/fitFile.ts';
import { onOneLine, wholeCharacters } from '#core/wholeCharacters.ts';

// Pictographs and flags with what belongs to them: skin tones, joiners, and the tags of regional flags.
const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier})[\p{Emoji_Modifier}\u200D\uFE0E\uFE0F\u20E3\u{E0020}-\u{E007F}]*/gu;
// What makes a picture of the character before it.
const PICTURE_MARKS = /[\uFE0E\uFE0F\u20E3]/gu;

/**
 * A text as a watch can show it: one line without emoji, for which its fonts have no letters, cut at a whole character
 * to 254 bytes.
 */
export function watchText(text: string): string {
  const plain = onOneLine(text).replace(EMOJI, ' ').replace(PICTURE_MARKS, '');
  return wholeCharacters(
    onOneLine(plain),
    MOST_TEXT_BYTES,
    MOST_TEXT_BYTES,
    byteLength,
  );
}
