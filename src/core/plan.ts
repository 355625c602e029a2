import type { Answers, LastTime } from '#core/answers.ts';
import type { Modifier } from '#core/gates.ts';
import { stepAfter, type Step } from '#core/ladder.ts';
import {
  LEVEL_PLANS,
  TOLERANCE_SECONDS,
  type LevelPlan,
} from '#core/levelPlan.ts';
import type { Level } from '#core/vocabulary.ts';

/** What a circuit may be today: its level's plan after modifiers and the last time. */
export interface Plan extends LevelPlan {
  /** Doses as a share of the level's. */
  readonly share: number;
  /** The longest it may last, from the minutes asked for and the level's cap. */
  readonly mostSeconds: number;
  /** The rung of the ladder this plan is one step up, if it is. */
  readonly rung: Rung | null;
  /** What the last time said. */
  readonly step: Step | null;
  /** What took a round off. A day that has only one has none to give. */
  readonly took: readonly Change[];
}

/** What makes a circuit smaller than it would have been: something about today, or the end of the last one. */
export type Change = Modifier | Exclude<Step, 'up' | 'repeat'>;

/** The rungs of the ladder, in order: one at a time, never two (`domain.md` 4.8). */
export const RUNGS = ['dose', 'round', 'rest', 'variant'] as const;
export type Rung = (typeof RUNGS)[number];

/** Rests never get shorter than this, in seconds (article R37). */
export const SHORTEST_REST = 20;
const REST_RUNG = 5;
// A tenth of the level's doses is about an eighth more work (4.8: 10 to 15 % at most).
const DOSE_RUNG = 0.1;

// The first circuit ever, or the first after six weeks, and the one after a far too hard one (4.6, 4.8).
const NEW_SHARE = 0.8;
const NEW_REST = 30;
const NEW_ROUND_REST = 90;
const EASED_SHARE = 0.9;
const LONGER_REST = 10;
const CAREFUL_CEILING = 4;

/** The plan for today as far as answers alone tell it, before any rung of the ladder is climbed. */
export function planOf(answers: Answers, modifiers: readonly Modifier[]): Plan {
  const usual = usualPlan(answers, modifiers);
  return planAfter(usual, changesOf(usual, modifiers), usual.rounds);
}

/** The plan of a day on which nothing makes the circuit smaller; it goes on from where the last one was. */
export function usualPlan(
  answers: Answers,
  modifiers: readonly Modifier[],
): Plan {
  const level = LEVEL_PLANS[answers.level];
  // After six weeks, or never, there is nothing to go on from.
  const last: LastTime | null = modifiers.includes('first')
    ? null
    : answers.last;
  const said = last === null ? null : stepAfter(last, answers.level);
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

/** The longest a circuit may last in so many minutes, with the level's cap and the tolerance (`domain.md` 4.5). */
export function mostSecondsIn(minutes: number, level: Level): number {
  return (
    Math.min(minutes * 60, LEVEL_PLANS[level].capSeconds) + TOLERANCE_SECONDS
  );
}

/** Everything that makes the circuit smaller today. */
export function changesOf(
  { step }: Plan,
  modifiers: readonly Modifier[],
): readonly Change[] {
  return step === null || step === 'up' || step === 'repeat'
    ? modifiers
    : [step, ...modifiers];
}

/** The plan after changes to a day that would have had so many rounds. */
export function planAfter(
  usual: Plan,
  changes: readonly Change[],
  rounds: number,
): Plan {
  return changes.reduce((so, change) => AFTER[change](so), {
    ...usual,
    rounds,
  });
}

/** The plans one rung up, in the ladder's order; none unless the last time was easy enough. */
export function rungsFrom(plan: Plan, answers: Answers): readonly Plan[] {
  if (plan.step !== 'up') return [];
  const level = LEVEL_PLANS[answers.level];
  const rungs: Readonly<Record<Rung, Plan | null>> = {
    dose:
      plan.share < 1
        ? { ...plan, share: Math.min(1, plan.share + DOSE_RUNG) }
        : null,
    round:
      plan.rounds < level.rounds ? { ...plan, rounds: plan.rounds + 1 } : null,
    rest:
      plan.restSeconds > SHORTEST_REST
        ? {
            ...plan,
            restSeconds: Math.max(SHORTEST_REST, plan.restSeconds - REST_RUNG),
          }
        : null,
    variant: plan,
  };
  return RUNGS.flatMap((rung) => {
    const next = rungs[rung];
    return next === null ? [] : [{ ...next, rung }];
  });
}

function withoutRound(plan: Plan, change: Change): Plan {
  const { rounds, took } = plan;
  return rounds > 1
    ? { ...plan, rounds: rounds - 1, took: [...took, change] }
    : plan;
}

function likeNew(plan: Plan, change: Change): Plan {
  return {
    ...withoutRound(plan, change),
    share: plan.share * NEW_SHARE,
    restSeconds: Math.max(plan.restSeconds, NEW_REST),
    roundRestSeconds: Math.max(plan.roundRestSeconds, NEW_ROUND_REST),
  };
}

function careful(plan: Plan): Plan {
  return { ...plan, ceiling: Math.min(plan.ceiling, CAREFUL_CEILING) };
}

function withLongerRests(plan: Plan): Plan {
  return { ...plan, restSeconds: plan.restSeconds + LONGER_REST };
}

// "-1 round or rests +10 s" (4.6): the rests where there is no round to give.
function worn(plan: Plan): Plan {
  return plan.rounds > 1 ? withoutRound(plan, 'worn') : withLongerRests(plan);
}

const AFTER: Readonly<Record<Change, (plan: Plan) => Plan>> = {
  ease: (plan) => ({ ...plan, share: plan.share * EASED_SHARE }),
  less: (plan) => withLongerRests(withoutRound(plan, 'less')),
  back: (plan) => likeNew(plan, 'back'),
  'a-little-sore': (plan) => ({
    ...withoutRound(plan, 'a-little-sore'),
    heavy: 0,
  }),
  early: (plan) => withoutRound(plan, 'early'),
  first: (plan) => likeNew(plan, 'first'),
  'long-run': (plan) => careful(withoutRound(plan, 'long-run')),
  'high-volume': (plan) => careful({ ...plan, rounds: 1 }),
  'stepped-over': (plan) => withoutRound(plan, 'stepped-over'),
  worn,
};
