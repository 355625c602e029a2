import type { Answers } from '#core/answers.ts';
import type { Modifier } from '#core/gates.ts';
import { stepAfter, type Step } from '#core/ladder.ts';
import {
  LEVEL_PLANS,
  TOLERANCE_SECONDS,
  type LevelPlan,
} from '#core/levelPlan.ts';

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
}

/** The rungs of the ladder, in order: one at a time, never two (`domain.md` 4.8). */
export const RUNGS = ['dose', 'round', 'rest', 'variant'] as const;
export type Rung = (typeof RUNGS)[number];

/** Rests never get shorter than this, in seconds (article R37). */
export const SHORTEST_REST = 20;
const REST_RUNG = 5;

// The first circuit ever, or the first after six weeks, and the one after a far too hard one (4.6, 4.8).
const NEW_SHARE = 0.8;
const NEW_REST = 30;
const NEW_ROUND_REST = 90;
const EASED_SHARE = 0.9;
const LONGER_REST = 10;
const CAREFUL_CEILING = 4;

/** The plan for today, before any rung of the ladder is climbed. */
export function planOf(answers: Answers, modifiers: readonly Modifier[]): Plan {
  const level = LEVEL_PLANS[answers.level];
  // After six weeks, or never, there is nothing to go on from.
  const last = modifiers.includes('first') ? null : answers.last;
  const said = last === null ? null : stepAfter(last, answers.level);
  // Nobody climbs on a day that asks for less.
  const step = said === 'up' && modifiers.length > 0 ? 'repeat' : said;
  const start: Plan = {
    ...level,
    rounds: Math.min(level.rounds, last?.rounds ?? level.rounds),
    restSeconds: Math.max(
      SHORTEST_REST,
      last?.restSeconds ?? level.restSeconds,
    ),
    share: Math.min(1, last?.share ?? 1),
    mostSeconds:
      Math.min(answers.minutes * 60, level.capSeconds) + TOLERANCE_SECONDS,
    rung: null,
    step,
  };
  const changes = [
    ...(step === null ? [] : [AFTER_STEP[step]]),
    ...modifiers.map((modifier) => AFTER_MODIFIER[modifier]),
  ];
  const plan = changes.reduce((so, change) => change(so), start);
  return { ...plan, rounds: Math.max(1, plan.rounds) };
}

/** The plans one rung up, in the ladder's order; none unless the last time was easy enough. */
export function rungsFrom(plan: Plan, answers: Answers): readonly Plan[] {
  if (plan.step !== 'up') return [];
  const level = LEVEL_PLANS[answers.level];
  const rungs: Readonly<Record<Rung, Plan | null>> = {
    dose: plan.share < 1 ? { ...plan, share: 1 } : null,
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

type Change = (plan: Plan) => Plan;

const oneRoundLess: Change = (plan) => ({ ...plan, rounds: plan.rounds - 1 });
const likeNew: Change = (plan) => ({
  ...oneRoundLess(plan),
  share: plan.share * NEW_SHARE,
  restSeconds: Math.max(plan.restSeconds, NEW_REST),
  roundRestSeconds: Math.max(plan.roundRestSeconds, NEW_ROUND_REST),
});
const careful: Change = (plan) => ({
  ...plan,
  ceiling: Math.min(plan.ceiling, CAREFUL_CEILING),
});

const AFTER_STEP: Readonly<Record<Step, Change>> = {
  up: (plan) => plan,
  repeat: (plan) => plan,
  ease: (plan) => ({ ...plan, share: plan.share * EASED_SHARE }),
  less: (plan) => ({
    ...oneRoundLess(plan),
    restSeconds: plan.restSeconds + LONGER_REST,
  }),
  back: likeNew,
};

const AFTER_MODIFIER: Readonly<Record<Modifier, Change>> = {
  'a-little-sore': (plan) => ({ ...oneRoundLess(plan), heavy: 0 }),
  early: oneRoundLess,
  first: likeNew,
  'long-run': (plan) => careful(oneRoundLess(plan)),
  'high-volume': (plan) => ({ ...careful(plan), rounds: 1 }),
  worn: oneRoundLess,
  'stepped-over': oneRoundLess,
};
