/** A title in pieces; those marked `whole` are short words with a hyphen, like "15-minute", that stay on one line. */
export function titlePieces(
  title: string,
): readonly { readonly text: string; readonly whole: boolean }[] {
  return title.split(/(\s+)/).map((text) => ({
    text,
    whole: text.includes('-') && text.length <= LONGEST_WHOLE,
  }));
}

// Letters; a longer word could be wider than a phone's screen.
const LONGEST_WHOLE = 12;
