import type { Answers } from '#core/planning/answers.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import {
  PLAN_STEPS,
  SHORTEST_REST,
  type Plan,
  type PlanStep,
} from '#core/planning/plan.ts';

const SECONDS_OFF_RESTS = 5;
// A tenth of the level's doses is about an eighth more work (10 to 15 % at most).
const SHARE_ADDED = 0.1;

/**
 * The plans one step up, in the ladder's order; none unless the last circuit was easy enough (rule "The ladder"). With
 * the step `variant` the plan stays as it is: an exercise changes.
 */
export function planStepsFrom(plan: Plan, answers: Answers): readonly Plan[] {
  if (plan.progression !== 'up') return [];
  return PLAN_STEPS.flatMap((stepUp) => {
    const changes = changesFor(stepUp, plan, answers);
    return changes === null ? [] : [{ ...plan, ...changes, stepUp }];
  });
}

/** What a step changes of a plan; null where the level leaves nothing to change. */
function changesFor(
  step: PlanStep,
  { share, rounds, restSeconds }: Plan,
  { level }: Answers,
): Partial<Plan> | null {
  switch (step) {
    case 'dose':
      return share < 1 ? { share: Math.min(1, share + SHARE_ADDED) } : null;
    case 'round':
      return rounds < LEVEL_PLANS[level].rounds ? { rounds: rounds + 1 } : null;
    case 'rest':
      return restSeconds > SHORTEST_REST
        ? {
            restSeconds: Math.max(
              SHORTEST_REST,
              restSeconds - SECONDS_OFF_RESTS,
            ),
          }
        : null;
    case 'variant':
      return {};
  }
}
