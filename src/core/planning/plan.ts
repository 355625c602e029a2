import type { Answers, LastCircuit } from '#core/planning/answers.ts';
import type { Modifier } from '#core/planning/gates.ts';
import {
  progressionAfter,
  type ProgressionStep,
} from '#core/planning/progression.ts';
import {
  LEVEL_PLANS,
  TOLERANCE_SECONDS,
  type LevelPlan,
} from '#core/planning/levelPlan.ts';
import { EFFORT_BANDS } from '#core/circuit/effort/effortAim.ts';
import type { Level } from '#core/vocabulary.ts';

/** The steps of the ladder, in order: one at a time, never two (rule "The ladder"). */
export const PLAN_STEPS = ['dose', 'round', 'rest', 'variant'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** What a circuit may be today: its level's plan after modifiers and the last time. */
export interface Plan extends LevelPlan {
  /** Doses as a share of the level's. */
  readonly share: number;
  /** The longest it may last, from the minutes asked for and the level's cap. */
  readonly mostSeconds: number;
  /** The most effort a suggestion may be expected to take, RPE: the top of the level's aim, or the ceiling. */
  readonly mostEffort: number;
  /** The step of the ladder this plan goes up, if it does. */
  readonly stepUp: PlanStep | null;
  /** What the end of the last circuit asks for; null where nothing is known of it. */
  readonly progression: ProgressionStep | null;
  /** What took a round off. Where there is only one round, nothing does. */
  readonly roundsTakenBy: readonly PlanReduction[];
}

/** What makes a circuit smaller than it would have been: something about today, or the end of the last one. */
export type PlanReduction =
  Modifier | Exclude<ProgressionStep, 'up' | 'repeat'>;

/** Rests never get shorter than this, in seconds (rule "Rounds, rests and minutes"). */
export const SHORTEST_REST = 20;

// The first circuit ever, the first after six weeks, and the one after a far too hard one
// (rules "A first circuit", "After six weeks", "After the last circuit").
const NEW_SHARE = 0.8;
const NEW_REST = 30;
const NEW_ROUND_REST = 90;
// The first session is the article's five exercises, once through.
const FIRST_EXERCISES = 5;
const EASED_SHARE = 0.9;
const LONGER_REST = 10;
const CAREFUL_CEILING = 4;

/** The plan for today as the answers alone give it, before any step up the ladder. */
export function planOf(answers: Answers, modifiers: readonly Modifier[]): Plan {
  const usual = usualPlan(answers, modifiers);
  return planAfter(usual, reductionsOf(usual, modifiers), usual.rounds);
}

/** The plan of a day on which nothing makes the circuit smaller; it goes on from where the last one was. */
export function usualPlan(
  answers: Answers,
  modifiers: readonly Modifier[],
): Plan {
  const level = LEVEL_PLANS[answers.level];
  const { linkLimits } = answers;
  const ceiling = Math.min(level.ceiling, linkLimits?.ceiling ?? level.ceiling);
  // Of somebody who has never done one there is nothing to go on from.
  const last: LastCircuit | null = modifiers.includes('first')
    ? null
    : answers.last;
  const progression =
    last === null ? null : progressionAfter(last, answers.level);
  return {
    ...level,
    rounds: Math.min(level.rounds, last?.rounds ?? level.rounds),
    restSeconds: Math.max(
      SHORTEST_REST,
      last?.restSeconds ?? level.restSeconds,
      linkLimits?.restSeconds ?? 0,
    ),
    roundRestSeconds: Math.max(
      level.roundRestSeconds,
      linkLimits?.roundRestSeconds ?? 0,
    ),
    ceiling,
    share: Math.min(1, last?.share ?? 1),
    mostSeconds: mostSecondsIn(answers.minutes, answers.level),
    mostEffort: Math.min(EFFORT_BANDS[answers.level][1], ceiling),
    stepUp: null,
    // A day that asks for less is no day for a step up.
    progression:
      progression === 'up' && modifiers.length > 0 ? 'repeat' : progression,
    roundsTakenBy: [],
  };
}

/** The longest a circuit may last in so many minutes, with the level's cap and the tolerance. */
export function mostSecondsIn(minutes: number, level: Level): number {
  return (
    Math.min(minutes * 60, LEVEL_PLANS[level].capSeconds) + TOLERANCE_SECONDS
  );
}

/** Everything that makes the circuit smaller today. */
export function reductionsOf(
  { progression }: Plan,
  modifiers: readonly Modifier[],
): readonly PlanReduction[] {
  const isStartingAgain = modifiers.includes('restart');
  return progression === null ||
    progression === 'up' ||
    progression === 'repeat' ||
    // Starting again asks for the same as a circuit that was far too hard.
    (progression === 'back' && isStartingAgain)
    ? modifiers
    : [progression, ...modifiers];
}

/** The plan after reductions, on a day that would have had so many rounds. */
export function planAfter(
  usual: Plan,
  reductions: readonly PlanReduction[],
  rounds: number,
): Plan {
  return reductions.reduce(
    (plan, reduction) => PLAN_AFTER[reduction](plan, reduction),
    { ...usual, rounds },
  );
}

function withoutRound(plan: Plan, reduction: PlanReduction): Plan {
  const { rounds, roundsTakenBy } = plan;
  return rounds > 1
    ? {
        ...plan,
        rounds: rounds - 1,
        roundsTakenBy: [...roundsTakenBy, reduction],
      }
    : plan;
}

/** One round less, a fifth off every set, the longest rests. */
function likeNew(plan: Plan, reduction: PlanReduction): Plan {
  return {
    ...withoutRound(plan, reduction),
    share: plan.share * NEW_SHARE,
    restSeconds: Math.max(plan.restSeconds, NEW_REST),
    roundRestSeconds: Math.max(plan.roundRestSeconds, NEW_ROUND_REST),
  };
}

/** A first circuit is one round, whatever the level, with a fifth off every set and rests of 30 s. */
function firstEver(plan: Plan, reduction: PlanReduction): Plan {
  return {
    ...plan,
    rounds: 1,
    exercises: Math.min(plan.exercises, FIRST_EXERCISES),
    share: plan.share * NEW_SHARE,
    restSeconds: Math.max(plan.restSeconds, NEW_REST),
    roundsTakenBy:
      plan.rounds > 1 ? [...plan.roundsTakenBy, reduction] : plan.roundsTakenBy,
  };
}

function withCarefulCeiling(plan: Plan): Plan {
  return {
    ...plan,
    ceiling: Math.min(plan.ceiling, CAREFUL_CEILING),
    mostEffort: Math.min(plan.mostEffort, CAREFUL_CEILING),
  };
}

function withLongerRests(plan: Plan): Plan {
  return { ...plan, restSeconds: plan.restSeconds + LONGER_REST };
}

const PLAN_AFTER: Readonly<
  Record<PlanReduction, (plan: Plan, reduction: PlanReduction) => Plan>
> = {
  ease: (plan) => ({ ...plan, share: plan.share * EASED_SHARE }),
  less: (plan, reduction) => withLongerRests(withoutRound(plan, reduction)),
  back: likeNew,
  'a-little-sore': (plan, reduction) => ({
    ...withoutRound(plan, reduction),
    heavy: 0,
  }),
  early: withoutRound,
  first: firstEver,
  restart: likeNew,
  'long-run': (plan, reduction) =>
    withCarefulCeiling(withoutRound(plan, reduction)),
  'high-volume': (plan) => withCarefulCeiling({ ...plan, rounds: 1 }),
  overridden: withoutRound,
  // A round comes off, or rests are 10 s longer where there is only one.
  worn: (plan, reduction) =>
    plan.rounds > 1 ? withoutRound(plan, reduction) : withLongerRests(plan),
};
