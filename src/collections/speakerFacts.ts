import { z } from 'astro/zod';
import { words } from './textFields.ts';

/** Words that are few enough to be quoted (rule "Quotations"). */
const quotable = words.refine((text) => text.split(/\s+/).length <= 10, {
  message: 'ten words at most may be quoted',
});

/** One entry of content/quotes.yaml: somebody the article speaks with, and the words of theirs we may quote. */
export const speakerFacts = z.strictObject({
  /** The same name as in content/sources.yaml. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'as in danny-brunton'),
  who: words,
  role: words.optional(),
  /** The brand they are tied to. */
  tie: words.optional(),
  /** Whether they tell of their own training. */
  athlete: z.boolean().default(false),
  /** What the tag on their experience says, where it is not "Personal experience". */
  experienceTag: words.optional(),
  phrases: z.array(
    z.strictObject({
      /** Its name in <Quote of="…" />. */
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'as in extra-load'),
      /** Exactly as printed. */
      words: quotable,
      /** Whether they tell of what they do or have seen themselves; advice is not experience. */
      experience: z.boolean().default(false),
    }),
  ),
});

export type SpeakerFacts = z.infer<typeof speakerFacts>;
