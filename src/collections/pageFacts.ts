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

/** What the top of content/guide/<id>.mdx must say: of a chapter, or of a page beside the chapters. */
export const chapterFacts = z
  .strictObject({
    ...pageFacts.shape,
    /** A chapter's place in the guide; no two chapters share one. */
    order: z.number().int().min(1).max(9).optional(),
    /** Instead of it, for a page beside the chapters: its turn among those, which have no number. */
    beside: z.number().int().min(1).max(9).optional(),
    /** The one question it answers, and answers first. */
    question: sentence.regex(/\?$/, 'a question, with its question mark'),
    /** The facts of the article that a chapter is the place for, by their numbers in docs/article.md. */
    requirements: z
      .array(z.string().regex(/^R[1-9]\d?$/, 'as in R12'))
      .min(1)
      .optional(),
  })
  .refine(
    ({ order, beside }) => (order === undefined) !== (beside === undefined),
    {
      path: ['order'],
      message:
        'a chapter has an order; a page beside them has "beside" instead',
    },
  )
  .refine(
    ({ order, requirements }) =>
      order === undefined || requirements !== undefined,
    {
      path: ['requirements'],
      message: 'a chapter names the facts it is the place for',
    },
  );
