import { z } from 'astro/zod';
import { EVIDENCE, LEVELS, MODES, VARIANTS } from '#core/vocabulary.ts';
import { sentence, words } from './textFields.ts';

/**
 * The exercises of a session in order, by the name of their file; the dose is the level's own unless one is given, and
 * each is done as its guide shows it unless a variant is given.
 */
const namedExercises = z
  .array(
    z.strictObject({
      id: words,
      dose: z.number().int().min(1).max(600).optional(),
      variant: z.enum(VARIANTS).optional(),
    }),
  )
  .min(1)
  .max(12);

const sessionTitle = words.max(40);
const sessionDeck = sentence.max(160);
/** The effort never to go above, 1 to 10. */
const ceiling = z.number().int().min(1).max(10);
const restSeconds = z.number().int().min(0).max(600);

/** What is different about a session for another level; what is left out stays as it is. */
const sessionVariation = z.strictObject({
  level: z.enum(LEVELS),
  title: sessionTitle,
  deck: sessionDeck,
  forWhom: sentence,
  ceiling: ceiling.optional(),
  roundRest: restSeconds.optional(),
  exercises: namedExercises.optional(),
  /** Whose doses it takes, where not its own level's. */
  doses: z.enum(LEVELS).optional(),
});

/** What the top of content/sessions/<id>.mdx must say: its circuit, and the words around it. */
export const sessionFacts = z
  .strictObject({
    title: sessionTitle,
    /** Its place in the list, the lowest first. */
    order: z.number().int().min(0),
    deck: sessionDeck,
    /** Who it is for, in a line. */
    forWhom: sentence,
    mode: z.enum(MODES),
    level: z.enum(LEVELS),
    ceiling,
    rounds: z.number().int().min(1).max(6),
    /** Seconds of rest after each exercise, and after each round. */
    rest: restSeconds,
    roundRest: restSeconds,
    /** How much of the level's doses: 0.8 takes a fifth off, rounded, never below one. */
    share: z.number().min(0.1).max(1).default(1),
    exercises: namedExercises,
    /** The same session for other levels, each with a page of its own. */
    levels: z.array(sessionVariation).default([]),
    /** The sessions that are this one at its other levels, by the name of their file; one session names them for all. */
    otherLevels: z.array(words).default([]),
    /** Who stands behind which part of it. */
    sources: z
      .array(z.strictObject({ evidence: z.enum(EVIDENCE), note: words }))
      .min(1),
  })
  .refine(
    ({ level, levels }) =>
      new Set([level, ...levels.map((one) => one.level)]).size ===
      levels.length + 1,
    {
      path: ['levels'],
      message: 'each level once, and not the one the session is for already',
    },
  );

export type SessionFacts = z.infer<typeof sessionFacts>;
