/** A title in pieces: those marked `whole` are short hyphenated words, like "15-minute", that no line may break. */
export function titlePieces(
  title: string,
): readonly { readonly text: string; readonly whole: boolean }[] {
  return title.split(/(\s+)/).map((text) => ({
    text,
    whole: text.includes('-') && text.length <= LONGEST_WHOLE,
  }));
}

// A longer one could be wider than a phone.
const LONGEST_WHOLE = 12;
