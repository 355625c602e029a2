import type { Exercise } from '#core/exercise/exercise.ts';
import {
  HEAVY_RANK,
  placeCost,
  WORKING_ALL,
  type LineUpTask,
} from '#core/planning/composing/lineUp.ts';
import { REGIONS, TARGETS, type Muscle, type Slot } from '#core/vocabulary.ts';

/** An exercise for one place, with what the search asks of it as numbers. */
export interface PlaceCandidate {
  readonly exercise: Exercise;
  readonly cost: number;
  readonly region: number;
  /** The target muscles it works, one bit each. */
  readonly works: number;
  /** 1 for a heavy exercise, otherwise 0. */
  readonly heavy: number;
}

/** A line-up with its first places taken and the rest still empty. */
export interface PartialLineUp {
  readonly taken: readonly PlaceCandidate[];
  readonly cost: number;
  /** Region of the last exercise taken; -1 before the first. */
  readonly region: number;
  /** The target muscles worked so far, one bit each. */
  readonly worked: number;
  /** How many heavy exercises are taken. */
  readonly heavy: number;
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
};

/** The search for line-ups of a task in one order of places. */
export function lineUpSearch(
  task: LineUpTask,
  slots: readonly Slot[],
): LineUpSearch {
  const candidates = slots.map((slot) => candidatesFor(task, slot));
  const costFrom = costsToFinish(task, candidates);
  return {
    slots,
    extend: (partial) =>
      (candidates[partial.taken.length] ?? [])
        .filter((next) => mayFollow(partial, next, task.heavy))
        .map((next) => withNext(partial, next)),
    costToFinish: ({ taken, region, worked, heavy }) =>
      costFrom(taken.length, region, worked, heavy),
  };
}

/** The exercises that may stand in a place, cheapest first, of equals in the order of their short names. */
function candidatesFor(
  task: LineUpTask,
  slot: Slot,
): readonly PlaceCandidate[] {
  return task.exercises
    .flatMap((exercise) => {
      const cost = placeCost(exercise, slot, task.focus);
      return cost === null ? [] : [candidateOf(exercise, cost)];
    })
    .sort(
      (one, other) =>
        one.cost - other.cost ||
        (one.exercise.code < other.exercise.code ? -1 : 1),
    );
}

function candidateOf(exercise: Exercise, cost: number): PlaceCandidate {
  return {
    exercise,
    cost,
    region: REGIONS.indexOf(exercise.region),
    works: bitsOf([...exercise.primary, ...exercise.secondary]),
    heavy: exercise.rank >= HEAVY_RANK ? 1 : 0,
  };
}

/** Whether an exercise may come next: another region than the last one's, not too many heavy ones, none twice. */
function mayFollow(
  { taken, region, heavy }: PartialLineUp,
  next: PlaceCandidate,
  mostHeavy: number,
): boolean {
  return (
    next.region !== region &&
    heavy + next.heavy <= mostHeavy &&
    !taken.some(({ exercise }) => exercise === next.exercise)
  );
}

function withNext(partial: PartialLineUp, next: PlaceCandidate): PartialLineUp {
  return {
    taken: [...partial.taken, next],
    cost: partial.cost + next.cost,
    region: next.region,
    worked: partial.worked | next.works,
    heavy: partial.heavy + next.heavy,
  };
}

/**
 * The least cost of filling the places from one on, by what the rules ask of those before: the last region, the target
 * muscles worked, the heavy ones taken. Every rule is kept but "no exercise twice", so it is never too high. Each such
 * state is worked out once.
 */
function costsToFinish(
  task: LineUpTask,
  candidates: readonly (readonly PlaceCandidate[])[],
) {
  const kinds = candidates.map(cheapestOfEachKind);
  const wanted = kinds.length >= WORKING_ALL ? bitsOf(task.targets) : 0;
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

/** Target muscles as a number, one bit each. */
function bitsOf(muscles: readonly Muscle[]): number {
  return TARGETS.reduce(
    (bits, target, index) =>
      muscles.includes(target) ? bits | (1 << index) : bits,
    0,
  );
}
