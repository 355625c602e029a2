import type { Level } from '#core/vocabulary.ts';

/** What a level allows in one circuit on a day that asks for nothing less. */
export interface LevelPlan {
  /** The most exercises in a round; three are the fewest for everybody. */
  readonly exercises: number;
  readonly rounds: number;
  readonly restSeconds: number;
  readonly roundRestSeconds: number;
  /** The effort never to go above, RPE. */
  readonly ceiling: number;
  /** The longest circuit, in seconds, whatever time there is. */
  readonly capSeconds: number;
  /** The most fatigue points: a planning aid of ours, never shown as physiology (rule "Fatigue points"). */
  readonly points: number;
  /** The most exercises of rank 4. */
  readonly heavy: number;
}

/** What each level allows (rules "Rounds, rests and minutes", "Fatigue points"). */
export const LEVEL_PLANS: Readonly<Record<Level, LevelPlan>> = {
  beginner: {
    exercises: 5,
    rounds: 2,
    restSeconds: 30,
    roundRestSeconds: 60,
    ceiling: 5,
    capSeconds: 12 * 60,
    points: 22,
    heavy: 0,
  },
  returning: {
    exercises: 4,
    rounds: 2,
    restSeconds: 30,
    roundRestSeconds: 90,
    ceiling: 4,
    capSeconds: 9 * 60,
    points: 16,
    heavy: 0,
  },
  regular: {
    exercises: 6,
    rounds: 3,
    restSeconds: 20,
    roundRestSeconds: 60,
    ceiling: 5,
    capSeconds: 15 * 60,
    points: 48,
    heavy: 1,
  },
  advanced: {
    exercises: 6,
    rounds: 3,
    restSeconds: 20,
    roundRestSeconds: 60,
    ceiling: 5,
    capSeconds: 17 * 60,
    points: 56,
    heavy: 2,
  },
};

/** The fewest exercises a round may have. */
export const FEWEST_EXERCISES = 3;

/** Seconds a circuit may run over the minutes chosen. */
export const TOLERANCE_SECONDS = 15;

/** From this rank up an exercise is heavy (rank 4; nothing above it belongs in a circuit). */
export const HEAVY_RANK = 4;

/** From this many exercises on, a round trains every target muscle (rule "The alternating order"). */
export const WORKING_ALL = 4;

/** The effort a warm-up never goes above, RPE (rule "Effort aimed at"). */
export const ACTIVATION_CEILING = 3;
