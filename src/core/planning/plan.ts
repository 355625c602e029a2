import type { Answers, LastTime } from '#core/planning/answers.ts';
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
import type { PlanStep } from '#core/planning/planSteps.ts';
import type { Level } from '#core/vocabulary.ts';

/** What a circuit may be today: its level's plan after modifiers and the last time. */
export interface Plan extends LevelPlan {
  /** Doses as a share of the level's. */
  readonly share: number;
  /** The longest it may last, from the minutes asked for and the level's cap. */
  readonly mostSeconds: number;
  /** The rung of the ladder this plan is one step up, if it is. */
  readonly rung: PlanStep | null;
  /** What the last time said. */
  readonly step: ProgressionStep | null;
  /** What took a round off. A day that has only one has none to give. */
  readonly took: readonly PlanReduction[];
}

/** What makes a circuit smaller than it would have been: something about today, or the end of the last one. */
export type PlanReduction =
  Modifier | Exclude<ProgressionStep, 'up' | 'repeat'>;

/** Rests never get shorter than this, in seconds (article R37). */
export const SHORTEST_REST = 20;

// The first circuit ever, the first after six weeks, and the one after a far too hard one.
const NEW_SHARE = 0.8;
const NEW_REST = 30;
const NEW_ROUND_REST = 90;
// The first session is the article's five exercises, once through.
const FIRST_EXERCISES = 5;
const EASED_SHARE = 0.9;
const LONGER_REST = 10;
const CAREFUL_CEILING = 4;

/** The plan for today as far as answers alone tell it, before any rung of the ladder is climbed. */
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
  // After six weeks, or never, there is nothing to go on from.
  const isNew = modifiers.includes('first') || modifiers.includes('restart');
  const last: LastTime | null = isNew ? null : answers.last;
  const said = last === null ? null : progressionAfter(last, answers.level);
  return {
    ...level,
    rounds: Math.min(level.rounds, last?.rounds ?? level.rounds),
    restSeconds: Math.max(
      SHORTEST_REST,
      last?.restSeconds ?? level.restSeconds,
    ),
    share: Math.min(1, last?.share ?? 1),
    mostSeconds: mostSecondsIn(answers.minutes, answers.level),
    rung: null,
    // Nobody climbs on a day that asks for less.
    step: said === 'up' && modifiers.length > 0 ? 'repeat' : said,
    took: [],
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
  { step }: Plan,
  modifiers: readonly Modifier[],
): readonly PlanReduction[] {
  return step === null || step === 'up' || step === 'repeat'
    ? modifiers
    : [step, ...modifiers];
}

/** The plan after changes to a day that would have had so many rounds. */
export function planAfter(
  usual: Plan,
  changes: readonly PlanReduction[],
  rounds: number,
): Plan {
  return changes.reduce((so, change) => AFTER[change](so, change), {
    ...usual,
    rounds,
  });
}

function withoutRound(plan: Plan, change: PlanReduction): Plan {
  const { rounds, took } = plan;
  return rounds > 1
    ? { ...plan, rounds: rounds - 1, took: [...took, change] }
    : plan;
}

function likeNew(plan: Plan, change: PlanReduction): Plan {
  return {
    ...withoutRound(plan, change),
    share: plan.share * NEW_SHARE,
    restSeconds: Math.max(plan.restSeconds, NEW_REST),
    roundRestSeconds: Math.max(plan.roundRestSeconds, NEW_ROUND_REST),
  };
}

/** A first circuit is one round, whatever the level, with a fifth off every set and rests of 30 s. */
function firstEver(plan: Plan, change: PlanReduction): Plan {
  return {
    ...plan,
    rounds: 1,
    exercises: Math.min(plan.exercises, FIRST_EXERCISES),
    share: plan.share * NEW_SHARE,
    restSeconds: Math.max(plan.restSeconds, NEW_REST),
    took: plan.rounds > 1 ? [...plan.took, change] : plan.took,
  };
}

function careful(plan: Plan): Plan {
  return { ...plan, ceiling: Math.min(plan.ceiling, CAREFUL_CEILING) };
}

function withLongerRests(plan: Plan): Plan {
  return { ...plan, restSeconds: plan.restSeconds + LONGER_REST };
}

// After a bad night or a heavy week a round comes off, or rests are 10 s longer where there is no round to give.
function worn(plan: Plan, change: PlanReduction): Plan {
  return plan.rounds > 1 ? withoutRound(plan, change) : withLongerRests(plan);
}

const AFTER: Readonly<
  Record<PlanReduction, (plan: Plan, change: PlanReduction) => Plan>
> = {
  ease: (plan) => ({ ...plan, share: plan.share * EASED_SHARE }),
  less: (plan, change) => withLongerRests(withoutRound(plan, change)),
  back: likeNew,
  'a-little-sore': (plan, change) => ({
    ...withoutRound(plan, change),
    heavy: 0,
  }),
  early: withoutRound,
  first: firstEver,
  restart: likeNew,
  'long-run': (plan, change) => careful(withoutRound(plan, change)),
  'high-volume': (plan) => careful({ ...plan, rounds: 1 }),
  'stepped-over': withoutRound,
  worn,
};
