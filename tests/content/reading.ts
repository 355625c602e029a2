/** The running paragraphs and list items of a text in MDX, as plain text. */
export function paragraphsOf(body: string): readonly string[] {
  return body
    .split(/\n\s*\n|\n(?=- |\d+\. )/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^[#|]/.test(block))
    .map((block) =>
      block
        .replace(/<[^>]*>/g, ' ')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/^(- |\d+\. )/, '')
        .replace(/[*_`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

/** How many words a text has, tables included. */
export function wordCount(body: string): number {
  return wordsOf(body.replace(/<[^>]*>/g, ' ')).length;
}

/** The school year in which a text can be read, by Flesch and Kincaid; syllables are estimated. */
export function gradeOf(body: string): number {
  const prose = paragraphsOf(body);
  const sentences = prose
    .flatMap((paragraph) => paragraph.split(/[.!?](?=\s|$)/))
    .filter((part) => wordsOf(part).length > 0).length;
  const words = prose.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentences) +
    11.8 * (syllables / words.length) -
    15.59
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d][\p{L}\d'’.-]*/gu) ?? [];
}

function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
