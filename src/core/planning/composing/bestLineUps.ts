import {
  isFocusCost,
  ordersOf,
  type LineUp,
  type LineUpTask,
} from '#core/planning/composing/lineUp.ts';
import {
  lineUpAfter,
  lineUpSearch,
  type LineUpSearch,
  type PartialLineUp,
  type Step,
} from '#core/planning/composing/lineUpSearch.ts';
import {
  NOTHING_TAKEN,
  roundRulesOf,
} from '#core/planning/composing/roundRules.ts';
import { SLOTS } from '#core/vocabulary.ts';

/**
 * The best line-ups of so many exercises, cheapest first, at most `most` of them: no exercise twice, no region twice
 * in a row, no more heavy ones than allowed, and with four or more every target muscle worked (rule "The alternating
 * order").
 *
 * The search goes best first through all orders of places at once: it extends the unfinished line-up whose cost so far
 * plus the least cost of its empty places is lowest. That sum is never more than the line-up will cost in the end, so
 * whenever a finished line-up is taken, no other can be cheaper.
 */
export function bestLineUps(
  task: LineUpTask,
  count: number,
  most: number,
): readonly LineUp[] {
  const rules = roundRulesOf(task, count);
  if (!rules.canFinish(NOTHING_TAKEN)) return [];
  const queue = stepsByCost();
  for (const slots of ordersOf(count))
    queue.add(lineUpSearch(task, slots, rules).start);

  const best: LineUp[] = [];
  for (let step = queue.take(); step !== undefined; step = queue.take()) {
    const partial = lineUpAfter(step);
    if (!rules.canFinish(partial)) continue;
    if (partial.count < count) {
      step.search.stepsFrom(partial).forEach(queue.add);
      continue;
    }
    best.push(finished(step.search, partial));
    if (best.length === most) break;
  }
  return best;
}

interface StepQueue {
  readonly add: (step: Step) => void;
  /** Takes out a step of the lowest least cost, of equals the latest added; nothing when all are taken. */
  readonly take: () => Step | undefined;
}

/**
 * A queue with one list for each cost. Costs are whole numbers, and the least cost of a line-up never falls as it is
 * extended, so lists passed by stay empty. Steps that lead to no line-up are not kept.
 */
function stepsByCost(): StepQueue {
  const steps = new Map<number, Step[]>();
  let [cost, most] = [Infinity, 0];
  return {
    add(step) {
      const { leastCost } = step;
      if (leastCost === Infinity) return;
      const alike = steps.get(leastCost);
      if (alike === undefined) steps.set(leastCost, [step]);
      else alike.push(step);
      cost = Math.min(cost, leastCost);
      most = Math.max(most, leastCost);
    },
    take() {
      for (; cost <= most; cost++) {
        const step = steps.get(cost)?.pop();
        if (step !== undefined) return step;
      }
      return undefined;
    },
  };
}

function finished(
  search: LineUpSearch,
  { taken, cost }: PartialLineUp,
): LineUp {
  return {
    cost,
    hasFocus: taken.some((one) => isFocusCost(one.cost)),
    places: taken.map(({ exercise }, index) => ({
      slot: search.slots[index] ?? SLOTS[0],
      exercise,
    })),
  };
}
