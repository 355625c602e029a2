import {
  isFocusCost,
  ordersOf,
  type LineUp,
  type LineUpTask,
} from '#core/planning/composing/lineUp.ts';
import {
  EMPTY_LINE_UP,
  lineUpSearch,
  type LineUpSearch,
  type PartialLineUp,
} from '#core/planning/composing/lineUpSearch.ts';
import { roundRulesOf } from '#core/planning/composing/roundRules.ts';
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
  const queue = nodesByCost();
  const rules = roundRulesOf(task, count);
  for (const slots of ordersOf(count))
    addNode(queue, lineUpSearch(task, slots, rules), EMPTY_LINE_UP);

  const best: LineUp[] = [];
  for (let node = queue.take(); node !== undefined; node = queue.take()) {
    const { search, partial } = node;
    if (partial.taken.length === search.slots.length) {
      best.push(finished(search, partial));
      if (best.length === most) break;
      continue;
    }
    for (const next of search.extend(partial)) addNode(queue, search, next);
  }
  return best;
}

/** An unfinished line-up, the order it is made in, and the least it can cost when finished. */
interface SearchNode {
  readonly search: LineUpSearch;
  readonly partial: PartialLineUp;
  readonly leastCost: number;
}

interface NodeQueue {
  readonly add: (node: SearchNode) => void;
  /** Takes out a node of the lowest least cost, of equals the latest added; nothing when all are taken. */
  readonly take: () => SearchNode | undefined;
}

/** Adds a line-up to the queue, unless it can never be finished. */
function addNode(
  queue: NodeQueue,
  search: LineUpSearch,
  partial: PartialLineUp,
) {
  const leastCost = partial.cost + search.costToFinish(partial);
  if (leastCost < Infinity) queue.add({ search, partial, leastCost });
}

/**
 * A queue with one list for each cost. Costs are whole numbers, and the least cost of a line-up never falls as it is
 * extended, so lists passed by stay empty.
 */
function nodesByCost(): NodeQueue {
  const nodes: SearchNode[][] = [];
  let cost = 0;
  return {
    add(node) {
      (nodes[node.leastCost] ??= []).push(node);
    },
    take() {
      for (; cost < nodes.length; cost++) {
        const node = nodes[cost]?.pop();
        if (node !== undefined) return node;
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
