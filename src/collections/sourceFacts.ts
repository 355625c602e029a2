import { z } from 'astro/zod';
import { SOURCE_KINDS } from '#core/vocabulary.ts';
import { sentence, words } from './textFields.ts';

/** One entry of content/sources.yaml: a study, a person or a page this site leans on. */
export const sourceFacts = z.strictObject({
  /** Its name in <Cite id="…" />; small letters, digits and dashes. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'as in zanini-2025'),
  kind: z.enum(SOURCE_KINDS),
  /** What it is, in a few words; a person with their role and any brand tie. */
  about: sentence,
  authors: words.optional(),
  /** Only where we have seen it. */
  title: sentence.optional(),
  journal: words.optional(),
  year: z.number().int().min(1900).max(2100).optional(),
  /** Only where the page we read showed it. */
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, 'as in 10.1249/MSS.0000000000003685')
    .optional(),
  /** Where it can be read, if it has an address and no DOI. */
  url: z
    .string()
    .regex(/^https:\/\/[^\s/]+\/\S*$/, 'as in https://example.org/page')
    .optional(),
  /** What it found, in our words; what that leaves open; how we know. */
  found: sentence,
  limits: sentence,
  sure: sentence,
  /** What on this site rests on it. */
  supports: sentence,
});

export type SourceFacts = z.infer<typeof sourceFacts>;
