/** A question with its answer as plain text, as search engines are told of it. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: string;
}

/**
 * The questions of a page in MDX: each is a heading of the second level, and what stands below it is the answer. Throws
 * an Error that names the file and the question where one does not end in a question mark, or where an answer is
 * missing, wears no tag or leads to no chapter.
 */
export function questionsIn(
  body: string,
  file: string,
): readonly AnsweredQuestion[] {
  const [, ...sections] = body.split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    const question = heading.trim();
    const text = lines.join('\n');
    const fault = faultIn(question, text);
    if (fault) throw new Error(`${file}: the question "${question}" ${fault}.`);
    return { question, answer: plainText(text) };
  });
}

/** What is wrong with a question or its answer, if anything is. */
function faultIn(question: string, text: string): string | null {
  if (!question.endsWith('?')) return 'does not end in a question mark';
  if (plainText(text) === '') return 'has no answer below it';
  if (!text.includes('<Tag is="'))
    return 'has an answer without a tag that says who stands behind it';
  if (!text.includes('](/guide/'))
    return 'has an answer without a link to a chapter that says more';
  return null;
}

/** MDX as plain text: links and components keep the words inside them; tags and footnotes leave none. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll("'", '’')
    .trim();
}
