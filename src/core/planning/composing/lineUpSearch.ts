import { type LineUpTask } from '#core/planning/composing/lineUp.ts';
import { WORKING_ALL } from '#core/planning/levelPlan.ts';
import {
  bitsOf,
  placeCandidatesOf,
  type PlaceCandidate,
} from '#core/planning/composing/placeCandidates.ts';
import type { Slot } from '#core/vocabulary.ts';

/** A line-up with its first places taken and the rest still empty. */
export interface PartialLineUp {
  readonly taken: readonly PlaceCandidate[];
  readonly cost: number;
  /** Region of the last exercise taken; -1 before the first. */
  readonly region: number;
  /** The muscles trained or touched so far, one bit each. */
  readonly worked: number;
  /** How many heavy exercises are taken. */
  readonly heavy: number;
  /** The families taken, one bit each. */
  readonly families: number;
}

/** The search through one order of places. */
export interface LineUpSearch {
  readonly slots: readonly Slot[];
  /** The line-ups with one place more taken, every rule kept. */
  readonly extend: (partial: PartialLineUp) => readonly PartialLineUp[];
  /** The least that filling the empty places can cost; Infinity where it cannot be done. */
  readonly costToFinish: (partial: PartialLineUp) => number;
}

/** The line-up before any place is taken. */
export const EMPTY_LINE_UP: PartialLineUp = {
  taken: [],
  cost: 0,
  region: -1,
  worked: 0,
  heavy: 0,
  families: 0,
};

/** The search for line-ups of a task in one order of places. */
export function lineUpSearch(
  task: LineUpTask,
  slots: readonly Slot[],
): LineUpSearch {
  const candidates = slots.map((slot) => placeCandidatesOf(task)(slot));
  const costFrom = costsToFinish(task, candidates);
  return {
    slots,
    extend: (partial) =>
      (candidates[partial.taken.length] ?? [])
        .filter((next) => mayFollow(partial, next, task.heavy))
        .filter((next) => mayEnd(partial, next, slots.length))
        .map((next) => withNext(partial, next)),
    costToFinish: ({ taken, region, worked, heavy }) =>
      costFrom(taken.length, region, worked, heavy),
  };
}

/** Whether an exercise may come next: another region than the last one's, not too many heavy ones, no two of a family, none twice. */
function mayFollow(
  { taken, region, heavy, families }: PartialLineUp,
  next: PlaceCandidate,
  mostHeavy: number,
): boolean {
  return (
    next.region !== region &&
    heavy + next.heavy <= mostHeavy &&
    (families & next.family) === 0 &&
    !taken.some(({ exercise }) => exercise === next.exercise)
  );
}

/** Whether an exercise may close the round: no calf exercise meets another one at the start of the next (rule "Families"). */
function mayEnd(
  { taken }: PartialLineUp,
  next: PlaceCandidate,
  count: number,
): boolean {
  const isLast = taken.length === count - 1;
  return !(
    isLast &&
    next.exercise.region === 'calf' &&
    taken[0]?.exercise.region === 'calf'
  );
}

function withNext(partial: PartialLineUp, next: PlaceCandidate): PartialLineUp {
  return {
    taken: [...partial.taken, next],
    cost: partial.cost + next.cost,
    region: next.region,
    worked: partial.worked | next.works,
    heavy: partial.heavy + next.heavy,
    families: partial.families | next.family,
  };
}

/**
 * The least cost of filling the places from one on, by what the rules ask of those before: the last region, the muscles
 * worked, the heavy ones taken. Every rule is kept but that no exercise comes twice and no two of a family, so it is
 * never too high. Each such state is worked out once.
 */
function costsToFinish(
  task: LineUpTask,
  candidates: readonly (readonly PlaceCandidate[])[],
) {
  const kinds = candidates.map(cheapestOfEachKind);
  const wanted =
    kinds.length >= WORKING_ALL
      ? bitsOf([...task.trained, ...task.touched])
      : 0;
  const known = new Map<number, number>();

  function costFrom(
    at: number,
    region: number,
    worked: number,
    heavy: number,
  ): number {
    const done = worked & wanted;
    if (at === kinds.length) return done === wanted ? 0 : Infinity;
    const key = ((at * 16 + region + 1) * 64 + done) * 8 + heavy;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Infinity;
    for (const next of kinds[at] ?? []) {
      // Candidates are sorted by cost, so no later one can be cheaper.
      if (next.cost >= least) break;
      const nowHeavy = heavy + next.heavy;
      if (next.region === region || nowHeavy > task.heavy) continue;
      const nowWorked = worked | next.works;
      const rest = costFrom(at + 1, next.region, nowWorked, nowHeavy);
      least = Math.min(least, next.cost + rest);
    }
    known.set(key, least);
    return least;
  }
  return costFrom;
}

/** Of the exercises that are alike to the rules, the cheapest: the others never make a line-up cheaper. */
function cheapestOfEachKind(
  candidates: readonly PlaceCandidate[],
): readonly PlaceCandidate[] {
  const kinds = new Map<number, PlaceCandidate>();
  for (const one of candidates) {
    const kind = (one.region * 32 + one.works) * 2 + one.heavy;
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}
