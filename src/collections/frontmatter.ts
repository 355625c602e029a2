import { z } from 'astro/zod';
import type { Exercise } from '#core/exercise/exercise.ts';
import {
  EVIDENCE,
  FOCUSES,
  KIT,
  LEVELS,
  MODES,
  MUSCLES,
  PLACES,
  REGIONS,
  SIDES,
  SLOTS,
  SOURCE_KINDS,
  TEMPO_WORDS,
} from '#core/vocabulary.ts';

const sentence = z.string().trim().min(8);
const words = z.string().trim().min(2);

/** A rep counts the phases in order; a phase lasts at least half a second and moves in half seconds. */
const phase = z.strictObject({
  word: z.enum(TEMPO_WORDS),
  seconds: z.number().min(0.5).max(10).multipleOf(0.5),
});

const amount = z.number().int().min(1).max(60).nullable();

/** A field that may be left out is absent, not undefined. */
function withoutGaps<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };
}

/** The facts at the top of content/exercises/<id>.mdx; content/README.md explains each for writers. */
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
    /** What to hear while doing it; a handful of words. */
    cue: words.max(48),
    /** The movement pattern, in the trade's words. */
    pattern: words,
    /** Its slot in a circuit: no two neighbours of one region. */
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
    /** How much it tires, 1 (trivial) to 5 (very high). */
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

/** The exercises of a session in order, by the name of their file; the dose is the level's own unless one is given. */
const namedExercises = z
  .array(
    z.strictObject({
      id: words,
      dose: z.number().int().min(1).max(600).optional(),
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

/** The circuit at the top of content/sessions/<id>.mdx, with the words around it. */
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

/** What stands at the top of any page of prose, content/about.mdx among them. */
export const pageFacts = z.strictObject({
  title: words.max(60),
  /** A sentence or two under the title. */
  deck: sentence.max(160),
  /** What a search engine shows. */
  description: z.string().trim().min(50).max(160),
});

/** The facts at the top of content/guide/<id>.mdx. */
export const chapterFacts = z.strictObject({
  ...pageFacts.shape,
  /** Its place in the guide; no two chapters share one. */
  order: z.number().int().min(1).max(9),
  /** The one question it answers, and answers first. */
  question: sentence.regex(/\?$/, 'a question, with its question mark'),
  /** What it covers of the brief's facts, R1 to R71. */
  requirements: z.array(z.string().regex(/^R[1-9]\d?$/, 'as in R12')).min(1),
});

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

/** Few enough words to be quoted. */
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

/** What the core needs to know of one guide. */
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

export type ExerciseFacts = z.infer<typeof exerciseFacts>;
export type SessionFacts = z.infer<typeof sessionFacts>;
export type SourceFacts = z.infer<typeof sourceFacts>;
export type SpeakerFacts = z.infer<typeof speakerFacts>;
