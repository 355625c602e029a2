import type { Answers } from '#core/planning/answers.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import { SHORTEST_REST, type Plan } from '#core/planning/plan.ts';

/** The rungs of the ladder, in order: one at a time, never two. */
const RUNGS = ['dose', 'round', 'rest', 'variant'] as const;
export type PlanStep = (typeof RUNGS)[number];

const REST_RUNG = 5;
// A tenth of the level's doses is about an eighth more work (10 to 15 % at most).
const DOSE_RUNG = 0.1;

/** The plans one rung up, in the ladder's order; none unless the last time was easy enough. */
export function planStepsFrom(plan: Plan, answers: Answers): readonly Plan[] {
  if (plan.step !== 'up') return [];
  const level = LEVEL_PLANS[answers.level];
  const rungs: Readonly<Record<PlanStep, Plan | null>> = {
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
