import { type LineUpTask } from '#core/planning/composing/lineUp.ts';
import {
  placeCandidatesOf,
  type PlaceCandidate,
} from '#core/planning/composing/placeCandidates.ts';
import {
  NOTHING_TAKEN,
  wantedBits,
  withOneMore,
  type RoundRules,
  type TakenFacts,
} from '#core/planning/composing/roundRules.ts';
import type { Slot } from '#core/vocabulary.ts';

/** A line-up with its first places taken and the rest still empty. */
export interface PartialLineUp extends TakenFacts {
  readonly taken: readonly PlaceCandidate[];
  readonly cost: number;
  /** Region of the last exercise taken; -1 before the first. */
  readonly region: number;
}

/** The search through one order of places. */
export interface LineUpSearch {
  readonly slots: readonly Slot[];
  /** The step that takes no exercise yet. */
  readonly start: Step;
  /** The steps that take one exercise more, every rule kept. */
  readonly stepsFrom: (partial: PartialLineUp) => readonly Step[];
}

/** One step of a search. There are many more steps than are ever gone, so what comes of one is worked out later. */
export interface Step {
  readonly search: LineUpSearch;
  readonly before: PartialLineUp;
  /** The exercise it takes; null at the start. */
  readonly next: PlaceCandidate | null;
  /** The least that a line-up can cost after it; Infinity where none can be finished. */
  readonly leastCost: number;
}

const EMPTY_LINE_UP: PartialLineUp = {
  ...NOTHING_TAKEN,
  taken: [],
  cost: 0,
  region: -1,
};

/** The search for line-ups of a task in one order of places. */
export function lineUpSearch(
  task: LineUpTask,
  slots: readonly Slot[],
  rules: RoundRules,
): LineUpSearch {
  const candidates = slots.map(placeCandidatesOf(task));
  const costFrom = costsToFinish(task, candidates);
  const search: LineUpSearch = {
    slots,
    get start() {
      const leastCost = costFrom(0, -1, 0, 0);
      return { search, before: EMPTY_LINE_UP, next: null, leastCost };
    },
    stepsFrom(before) {
      const at = before.count;
      const steps: Step[] = [];
      for (const next of candidates[at] ?? []) {
        if (!mayFollow(before, next) || !rules.allows(before, next)) continue;
        if (at === slots.length - 1 && !mayEnd(before, next)) continue;
        const worked = before.worked | next.works;
        const heavy = before.heavy + next.heavy;
        const rest = costFrom(at + 1, next.region, worked, heavy);
        const leastCost = before.cost + next.cost + rest;
        steps.push({ search, before, next, leastCost });
      }
      return steps;
    },
  };
  return search;
}

/** The line-up after a step. */
export function lineUpAfter({ before, next }: Step): PartialLineUp {
  if (next === null) return before;
  return {
    ...withOneMore(before, next),
    taken: [...before.taken, next],
    cost: before.cost + next.cost,
    region: next.region,
  };
}

/** Whether an exercise may come next: another one than those before, and of another region than the last. */
function mayFollow(
  { taken, region }: PartialLineUp,
  next: PlaceCandidate,
): boolean {
  return (
    next.region !== region &&
    !taken.some(({ exercise }) => exercise === next.exercise)
  );
}

/** Whether an exercise may close the round: no calf exercise meets another one at the start of the next (rule "Families"). */
function mayEnd({ taken }: PartialLineUp, last: PlaceCandidate): boolean {
  return !(
    last.exercise.region === 'calf' && taken[0]?.exercise.region === 'calf'
  );
}

/** The least cost of filling some places, and the least where their first exercise is of another region than that one. */
interface LeastCosts {
  readonly least: number;
  readonly region: number;
  readonly withOther: number;
}

/**
 * The least cost of filling the places from one on, by what the rules ask of those before: the last region, the muscles
 * worked, the heavy ones taken. Every rule is kept but that no exercise comes twice, no two of a family and no more of a
 * region than allowed, so it is never too high. Each such state is worked out once.
 */
function costsToFinish(
  task: LineUpTask,
  candidates: readonly (readonly PlaceCandidate[])[],
) {
  const wanted = wantedBits(task, candidates.length);
  const choices = candidates.map((all) => worthTaking(all, wanted));
  const cheapest = cheapestFrom(candidates);
  const workable = workableFrom(candidates);
  const known = new Map<number, LeastCosts>();

  function costFrom(
    at: number,
    region: number,
    worked: number,
    heavy: number,
  ): number {
    const done = worked & wanted;
    if ((done | ((workable[at] ?? 0) & wanted)) !== wanted) return Infinity;
    if (at === choices.length) return 0;
    const key = (at * 32 + done) * 8 + heavy;
    let costs = known.get(key);
    if (costs === undefined)
      known.set(key, (costs = leastCosts(at, done, heavy)));
    return costs.region === region ? costs.withOther : costs.least;
  }

  function leastCosts(at: number, worked: number, heavy: number): LeastCosts {
    let costs: LeastCosts = {
      least: Infinity,
      region: -1,
      withOther: Infinity,
    };
    for (const { cost, works, region, heavy: adds } of choices[at] ?? []) {
      // They are sorted by cost, so no later one can be cheaper.
      if (cost + (cheapest[at + 1] ?? 0) >= costs.withOther) break;
      if (heavy + adds > task.heavy) continue;
      const all = cost + costFrom(at + 1, region, worked | works, heavy + adds);
      costs = withCost(costs, region, all);
    }
    return costs;
  }
  return costFrom;
}

function withCost(costs: LeastCosts, region: number, cost: number): LeastCosts {
  if (cost < costs.least)
    return {
      least: cost,
      region,
      withOther: region === costs.region ? costs.withOther : costs.least,
    };
  return region !== costs.region && cost < costs.withOther
    ? { ...costs, withOther: cost }
    : costs;
}

/** The sum of the cheapest exercises of each place from one on, which no line-up is below. */
function cheapestFrom(
  candidates: readonly (readonly PlaceCandidate[])[],
): readonly number[] {
  const sums = [0];
  for (const [first] of candidates.toReversed())
    sums.unshift((first?.cost ?? Infinity) + (sums[0] ?? 0));
  return sums;
}

/** The muscles that the places from one on can work, one bit each. */
function workableFrom(
  candidates: readonly (readonly PlaceCandidate[])[],
): readonly number[] {
  const workable = [0];
  for (const place of candidates.toReversed())
    workable.unshift(
      place.reduce((bits, { works }) => bits | works, workable[0] ?? 0),
    );
  return workable;
}

/** The exercises that can make a line-up cheaper: those that no cheaper one of their region makes up for. */
function worthTaking(
  candidates: readonly PlaceCandidate[],
  wanted: number,
): readonly PlaceCandidate[] {
  const worth: PlaceCandidate[] = [];
  for (const one of candidates) {
    const isMadeUpFor = worth.some(
      (cheaper) =>
        cheaper.region === one.region &&
        cheaper.heavy <= one.heavy &&
        (one.works & wanted & ~cheaper.works) === 0,
    );
    if (!isMadeUpFor) worth.push(one);
  }
  return worth;
}
