import { z } from 'astro/zod';
import type { Exercise } from '#core/exercise/exercise.ts';
import {
  EVIDENCE,
  FAMILIES,
  FOCUSES,
  KIT,
  LEVELS,
  MUSCLES,
  PLACES,
  REGIONS,
  SIDES,
  SLOTS,
  TEMPO_WORDS,
} from '#core/vocabulary.ts';
import { sentence, words } from './textFields.ts';

/** One phase of a repetition, in half seconds (rule "Tempo"). */
const phase = z.strictObject({
  word: z.enum(TEMPO_WORDS),
  seconds: z.number().min(0.5).max(10).multipleOf(0.5),
});

/** Seconds or reps of a set; null where a level has none. */
const amount = z.number().int().min(1).max(60).nullable();

/** The fields without those that were left out, which are absent then instead of undefined. */
function withoutGaps<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };
}

/** What the top of content/exercises/<id>.mdx must say; content/README.md explains each field for writers. */
export const exerciseFacts = z
  .strictObject({
    /** What it is called everywhere on the site; short enough for a phone held at arm's length. */
    name: words.max(32),
    /** Two or three letters, its permanent name in links. Once published it is never changed nor given to another. */
    code: z.string().regex(/^[a-z]{2,3}$/, 'two or three small letters'),
    /** Other names a runner may search for. */
    aliases: z.array(words),
    /** One short line under the title: what makes this exercise what it is. */
    deck: sentence.max(120),
    /** What the timer shows during the set; a handful of words. */
    cue: words.max(48),
    /** The movement pattern, in the trade's words. */
    pattern: words,
    /** The part of the body it tires; no two neighbours of a round share one (rule "The alternating order"). */
    region: z.enum(REGIONS),
    primary: z.array(z.enum(MUSCLES)).min(1),
    secondary: z.array(z.enum(MUSCLES)),
    /** What it needs, from the list; and the same for readers, with what will do instead. */
    kit: z.array(z.enum(KIT)),
    kitNote: words,
    /** Where it belongs: circuit, activation, or a separate gym day; and the reason or limits, for readers. */
    places: z.array(z.enum(PLACES)).min(1),
    placesNote: sentence,
    /** Jumps or hops. */
    impact: z.boolean(),
    /** How much it tires, 1 (trivial) to 5 (very high) (rule "Fatigue points"). */
    rank: z.number().int().min(1).max(5),
    /** Whether a set is so many seconds or so many repetitions, and how the two sides share it. */
    unit: z.enum(['seconds', 'reps']),
    sides: z.enum(SIDES),
    /** One repetition, phase by phase; none for a hold or a timed set. */
    tempo: z.array(phase).max(4),
    tempoNote: words,
    breathing: words,
    /** The set for each level, per side unless the sides work together; null where it is not offered. */
    dose: z.strictObject({
      beginner: amount,
      returning: amount,
      regular: amount,
      advanced: amount,
    }),
    /** What the numbers leave out: a march instead of a skip, two legs instead of one, gym sets. */
    doseNote: sentence.optional(),
    /** How the builder goes about it; only `choice` must be there. */
    builder: z.strictObject({
      /** How early it is taken in its region's place, 1 first; two of one region may not share a number. */
      choice: z.number().int().min(1).max(9),
      /** Levels at which it comes before the first choice. */
      firstFor: z.array(z.enum(LEVELS)).default([]),
      /** Its family; a round never holds two of one (rule "Families"). */
      family: z.enum(FAMILIES).nullable().default(null),
      /** Left out of a first circuit, whatever the level. */
      notAtFirst: z.boolean().default(false),
      /** The lowest level whose circuits it belongs in. */
      from: z.enum(LEVELS).default('beginner'),
      /** Other places it may take: always, or only when a reader leans that way. */
      standsIn: z
        .array(
          z
            .strictObject({
              place: z.enum(SLOTS),
              focus: z.enum(FOCUSES).optional(),
            })
            .transform(withoutGaps),
        )
        .default([]),
      /** Leanings for which it is left out. */
      notFor: z.array(z.enum(FOCUSES)).default([]),
      /** Any one of these will do to do it without going down on the ground. */
      raised: z.array(z.enum(KIT)).min(1).nullable().default(null),
      /** Its turn and its dose in the activation warm-up, from a level up. */
      activation: z
        .strictObject({
          turn: z.number().int().min(1).max(9),
          dose: amount.unwrap(),
          from: z.enum(LEVELS).default('beginner'),
        })
        .nullable()
        .default(null),
    }),
    /** Who says so. `said` names the person, if one did; `note` is the article's or our own dose in words. */
    source: z.strictObject({
      evidence: z.enum(EVIDENCE),
      said: words.optional(),
      note: sentence,
    }),
    start: sentence,
    steps: z.array(sentence).min(3).max(6),
    faults: z.array(z.strictObject({ sign: words, fix: words })).min(2),
    easier: words,
    harder: words,
    /** Who should leave it out, and what to take instead. */
    skip: sentence,
  })
  .refine((facts) => (facts.unit === 'reps') === facts.tempo.length > 0, {
    path: ['tempo'],
    message: 'repetitions need a tempo, and a hold or timed set has none',
  })
  .refine(
    (facts) =>
      facts.places.some((place) => place !== 'gym') ||
      LEVELS.every((level) => facts.dose[level] === null),
    {
      path: ['dose'],
      message:
        'an exercise for the gym day alone has no circuit dose: say the sets in doseNote',
    },
  );

export type ExerciseFacts = z.infer<typeof exerciseFacts>;

/** The facts of a guide as the core needs them, without the prose. */
export function exerciseFrom(id: string, facts: ExerciseFacts): Exercise {
  const { code, name, cue, region, primary, secondary, kit, places } = facts;
  const { impact, rank, unit, sides, tempo, dose, builder } = facts;
  return {
    id,
    code,
    name,
    cue,
    region,
    primary,
    secondary,
    kit,
    places,
    impact,
    rank,
    unit,
    sides,
    tempo,
    dose,
    builder,
  };
}
