import { isDay } from '#core/calendar.ts';
import { z } from 'astro/zod';
import { sentence, words } from './textFields.ts';

/** A day in quotes, which YAML would else read as a moment: '2026-11-27'. */
const day = z.custom<string>(isDay, {
  message: "a day that exists, in quotes, as in '2026-11-27'",
});

/** What the top of any page of prose must say, content/about.mdx among them. */
export const pageFacts = z.strictObject({
  title: words.max(60),
  /** What a search engine shows as its title, in the words people search with; the title itself where it is left out. */
  pageTitle: words.max(70).optional(),
  /** Words people type into the site's search for this page that are not on it. */
  sought: words.optional(),
  /** A sentence or two under the title. */
  deck: sentence.max(160),
  /** What a search engine shows. */
  description: z.string().trim().min(50).max(160),
  /** What the page comes to, said at its head under "In short": two to four sentences. */
  points: z
    .array(sentence.max(130).regex(/[.?!]$/, 'a sentence, with its full stop'))
    .min(2)
    .max(4)
    .optional(),
  /** The day the page was first put up. */
  published: day.optional(),
  /** The day all of the page was last read through against its sources. */
  reviewed: day.optional(),
});

// No sentence ends before the last full stop; a number such as 2.5 is no end.
const ONE_SENTENCE = /^(?:(?![.?!…]\s).)*\.$/u;

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
    /** The short answer beside it in the list of chapters. */
    answer: sentence
      .max(120)
      .regex(ONE_SENTENCE, 'one sentence, with its full stop')
      .optional(),
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
  )
  .refine(
    ({ published, reviewed }) =>
      published === undefined ||
      reviewed === undefined ||
      published <= reviewed,
    {
      path: ['reviewed'],
      message: 'a page is reviewed on the day it is put up, or later',
    },
  );
