import type { Exercise } from '#core/exercise/exercise.ts';
import {
  REGIONS,
  SLOTS,
  TARGETS,
  type Focus,
  type Muscle,
  type Slot,
} from '#core/vocabulary.ts';

/** One place of a line-up, and who takes it. Drills have a place in an activation only. */
export interface Placed {
  readonly slot: Slot | 'drill';
  readonly exercise: Exercise;
}

/** The exercises of a round, in order; `cost` says how far it is from everybody's first choice. */
export interface LineUp {
  readonly places: readonly Placed[];
  readonly cost: number;
  /** Whether an exercise of it is there because the reader leans that way. */
  readonly leans: boolean;
}

/** What a line-up is to be made of, and the rules it keeps. */
export interface LineUpTask {
  readonly exercises: readonly Exercise[];
  readonly focus: Focus;
  /** The most exercises of rank 4. */
  readonly heavy: number;
  /** Muscles that four or more exercises must touch between them. */
  readonly targets: readonly Muscle[];
}

/** From this rank up an exercise is heavy (rank 4; nothing above it belongs in a circuit). */
export const HEAVY_RANK = 4;

/** From this many exercises on, a round touches every target muscle. */
export const TOUCHING_ALL = 4;

/**
 * The orders of places for so many exercises: the article's alternation first, then those in which a second calf or
 * core exercise takes the place of the lateral hip.
 */
export function ordersOf(count: number): readonly (readonly Slot[])[] {
  switch (count) {
    case 3:
      return [['hip', 'knee', 'core']];
    case 4:
      return [['hip', 'knee', 'core', 'calf']];
    case 5:
      return [
        ['hip', 'knee', 'core', 'lateral hip', 'calf'],
        ['hip', 'second', 'knee', 'core', 'calf'],
        ['hip', 'knee', 'core', 'calf', 'last'],
      ];
    case 6:
      return [
        ['hip', 'knee', 'core', 'lateral hip', 'balance', 'calf'],
        ['hip', 'second', 'knee', 'core', 'balance', 'calf'],
        ['hip', 'knee', 'core', 'balance', 'calf', 'last'],
      ];
    default:
      return [];
  }
}

// What a choice costs, its turn in the place added. A focus outweighs any order of preference, and an exercise far
// from its own region is taken only where nothing else is left.
const FOCUS_COST = 0;
const OWN_COST = 50;
const STAND_IN_COST = 60;
const ASTRAY_COST = 1000;

/**
 * What an exercise costs in a place: least when the reader leans its way, then in its own region, then as a stand-in;
 * null where it may not stand.
 */
export function placeCost(
  exercise: Exercise,
  slot: Slot,
  focus: Focus,
): number | null {
  const { choice, standsIn } = exercise.builder;
  const fitting = standsIn.filter(({ place }) => place === slot);
  if (fitting.some((one) => one.focus === focus))
    return FOCUS_COST + choice - 1;
  if (exercise.region === slot) return OWN_COST + choice - 1;
  if (fitting.some((one) => one.focus === undefined))
    return STAND_IN_COST + choice - 1;
  return slot === 'second' || slot === 'last' ? null : ASTRAY_COST + choice - 1;
}

/**
 * The best line-ups of so many exercises, cheapest first, at most `most` of them: no exercise twice, no region twice
 * in a row, no more heavy ones than allowed, and with four or more every target muscle touched. Exact: no line-up
 * that keeps these rules is cheaper than the first.
 */
export function bestLineUps(
  task: LineUpTask,
  count: number,
  most: number,
): readonly LineUp[] {
  const searches = ordersOf(count).map((slots) => searchOf(task, slots));
  const open = openList();
  function add(search: Search, partial: Partial) {
    const promise = partial.cost + search.restCost(partial);
    if (promise < Infinity) open.add({ search, partial, promise });
  }
  for (const search of searches) add(search, START);

  const best: LineUp[] = [];
  for (let node = open.take(); node !== undefined; node = open.take()) {
    const { search, partial } = node;
    if (partial.taken.length === search.slots.length) {
      best.push(lineUpOf(search, partial));
      if (best.length === most) break;
      continue;
    }
    for (const next of search.stepsFrom(partial)) add(search, next);
  }
  return best;
}

// --- the search: best first, guided by the exact cost of what is still to come, repeats allowed ---

interface Candidate {
  readonly exercise: Exercise;
  readonly cost: number;
  readonly region: number;
  /** The target muscles it touches, one bit each. */
  readonly touches: number;
  readonly heavy: number;
}

interface Partial {
  readonly taken: readonly Candidate[];
  readonly cost: number;
  readonly region: number;
  readonly touched: number;
  readonly heavy: number;
}

interface Search {
  readonly slots: readonly Slot[];
  readonly stepsFrom: (partial: Partial) => readonly Partial[];
  readonly restCost: (partial: Partial) => number;
}

const START: Partial = {
  taken: [],
  cost: 0,
  region: -1,
  touched: 0,
  heavy: 0,
};

function searchOf(task: LineUpTask, slots: readonly Slot[]): Search {
  const candidates = slots.map((slot) => candidatesFor(task, slot));
  const kinds = candidates.map(cheapestOfEachKind);
  const wanted = slots.length >= TOUCHING_ALL ? bitsOf(task.targets) : 0;
  const known = new Map<number, number>();

  function allowed(from: Partial | State, next: Candidate): boolean {
    return next.region !== from.region && from.heavy + next.heavy <= task.heavy;
  }

  function restFrom(at: number, state: State): number {
    if (at === slots.length)
      return (state.touched & wanted) === wanted ? 0 : Infinity;
    const key =
      ((at * 16 + state.region + 1) * 64 + (state.touched & wanted)) * 8 +
      state.heavy;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = Infinity;
    for (const next of kinds[at] ?? []) {
      if (next.cost >= least) break;
      if (!allowed(state, next)) continue;
      const rest = restFrom(at + 1, {
        region: next.region,
        touched: state.touched | next.touches,
        heavy: state.heavy + next.heavy,
      });
      least = Math.min(least, next.cost + rest);
    }
    known.set(key, least);
    return least;
  }

  return {
    slots,
    stepsFrom: (partial) =>
      (candidates[partial.taken.length] ?? [])
        .filter(
          (next) =>
            allowed(partial, next) &&
            !partial.taken.some(({ exercise }) => exercise === next.exercise),
        )
        .map((next) => ({
          taken: [...partial.taken, next],
          cost: partial.cost + next.cost,
          region: next.region,
          touched: partial.touched | next.touches,
          heavy: partial.heavy + next.heavy,
        })),
    restCost: (partial) => restFrom(partial.taken.length, partial),
  };
}

type State = Pick<Partial, 'region' | 'touched' | 'heavy'>;

function candidatesFor(task: LineUpTask, slot: Slot): readonly Candidate[] {
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

function candidateOf(exercise: Exercise, cost: number): Candidate {
  return {
    exercise,
    cost,
    region: REGIONS.indexOf(exercise.region),
    touches: bitsOf([...exercise.primary, ...exercise.secondary]),
    heavy: exercise.rank >= HEAVY_RANK ? 1 : 0,
  };
}

function cheapestOfEachKind(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const kinds = new Map<number, Candidate>();
  for (const one of candidates) {
    const kind = (one.region * 32 + one.touches) * 2 + one.heavy;
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}

function bitsOf(muscles: readonly Muscle[]): number {
  return TARGETS.reduce(
    (bits, target, index) =>
      muscles.includes(target) ? bits | (1 << index) : bits,
    0,
  );
}

function lineUpOf(search: Search, { taken, cost }: Partial): LineUp {
  return {
    cost,
    leans: taken.some((one) => one.cost < OWN_COST),
    places: taken.map(({ exercise }, index) => ({
      slot: search.slots[index] ?? SLOTS[0],
      exercise,
    })),
  };
}

interface Node {
  readonly search: Search;
  readonly partial: Partial;
  readonly promise: number;
}

/**
 * The unfinished line-ups, the most promising first; of equals the latest. Costs are whole numbers and a promise never
 * falls on the way, so nothing is ever added before what was taken last.
 */
function openList() {
  const promised: Node[][] = [];
  let at = 0;
  return {
    add(node: Node) {
      (promised[node.promise] ??= []).push(node);
    },
    take(): Node | undefined {
      for (; at < promised.length; at++) {
        const node = promised[at]?.pop();
        if (node !== undefined) return node;
      }
      return undefined;
    },
  };
}
