import { z } from 'astro/zod';
import { EVIDENCE } from '#core/vocabulary.ts';
import { sentence, words } from './textFields.ts';

/** One entry of content/words.yaml: a word newcomers trip over, explained. */
export const wordFacts = z.strictObject({
  /** Its name in <Term is="…">, and its place on the page of words. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'as in key-session'),
  /** The word as the page prints it. */
  word: words.max(24),
  /** What it means, in a sentence or two. */
  means: sentence.max(200),
  /** The chapter that says more, by the name of its file. */
  more: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'as in how-hard'),
  /** Who says so, where the explanation holds a rule. */
  evidence: z.array(z.enum(EVIDENCE)).default([]),
});
