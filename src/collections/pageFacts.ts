import { z } from 'astro/zod';
import { sentence, words } from './textFields.ts';

/** What the top of any page of prose must say, content/about.mdx among them. */
export const pageFacts = z.strictObject({
  title: words.max(60),
  /** A sentence or two under the title. */
  deck: sentence.max(160),
  /** What a search engine shows. */
  description: z.string().trim().min(50).max(160),
});

/** What the top of content/guide/<id>.mdx must say. */
export const chapterFacts = z.strictObject({
  ...pageFacts.shape,
  /** Its place in the guide; no two chapters share one. */
  order: z.number().int().min(1).max(9),
  /** The one question it answers, and answers first. */
  question: sentence.regex(/\?$/, 'a question, with its question mark'),
  /** The facts of the article it is the place for, by their numbers in docs/article.md. */
  requirements: z.array(z.string().regex(/^R[1-9]\d?$/, 'as in R12')).min(1),
});
