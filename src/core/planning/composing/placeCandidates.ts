import type { Exercise } from '#core/exercise/exercise.ts';
import { placeCost, type LineUpTask } from '#core/planning/composing/lineUp.ts';
import { HEAVY_RANK } from '#core/planning/levelPlan.ts';
import { memoize } from '#core/planning/composing/memoize.ts';
import {
  FAMILIES,
  REGIONS,
  TARGETS,
  type Muscle,
  type Slot,
} from '#core/vocabulary.ts';

/** An exercise for one place, with what the search asks of it as numbers. */
export interface PlaceCandidate {
  readonly exercise: Exercise;
  readonly cost: number;
  readonly region: number;
  /** Which of the task's muscles it trains or touches as asked, one bit each. */
  readonly works: number;
  /** 1 for a heavy exercise, otherwise 0. */
  readonly heavy: number;
  /** Its family as one bit; 0 without one. */
  readonly family: number;
}

// A task is searched in several orders and sizes, and the candidates for a place are always the same.
const knownCandidates = new WeakMap<
  LineUpTask,
  (slot: Slot) => readonly PlaceCandidate[]
>();

/** The exercises that may stand in each place of a task's line-ups; worked out once for each place. */
export function placeCandidatesOf(task: LineUpTask) {
  const known = knownCandidates.get(task);
  if (known !== undefined) return known;
  const bySlot = memoize((slot: Slot) => candidatesFor(task, slot));
  knownCandidates.set(task, bySlot);
  return bySlot;
}

/** The exercises that may stand in a place, cheapest first, of equals in the order of their short names. */
function candidatesFor(
  task: LineUpTask,
  slot: Slot,
): readonly PlaceCandidate[] {
  return task.exercises
    .flatMap((exercise) => {
      const given = givenFor(task, slot);
      if (given !== undefined && given !== exercise) return [];
      const cost = placeCost(exercise, slot, task);
      return cost === null ? [] : [candidateOf(exercise, cost, task)];
    })
    .sort(
      (one, other) =>
        one.cost - other.cost ||
        (one.exercise.code < other.exercise.code ? -1 : 1),
    );
}

function givenFor({ given }: LineUpTask, slot: Slot): Exercise | undefined {
  return slot === 'hip' || slot === 'knee' || slot === 'core'
    ? given?.[slot]
    : undefined;
}

function candidateOf(
  exercise: Exercise,
  cost: number,
  { trained, touched }: LineUpTask,
): PlaceCandidate {
  const { primary, secondary } = exercise;
  const helped = [...primary, ...secondary];
  return {
    exercise,
    cost,
    region: REGIONS.indexOf(exercise.region),
    works: bitsOf([
      ...primary.filter((muscle) => trained.includes(muscle)),
      ...helped.filter((muscle) => touched.includes(muscle)),
    ]),
    heavy: exercise.rank >= HEAVY_RANK ? 1 : 0,
    family: familyBit(exercise),
  };
}

/** Target muscles as a number, one bit each. */
export function bitsOf(muscles: readonly Muscle[]): number {
  return TARGETS.reduce(
    (bits, target, index) =>
      muscles.includes(target) ? bits | (1 << index) : bits,
    0,
  );
}

/** The family of an exercise as one bit; 0 without one. */
function familyBit({ builder: { family } }: Exercise): number {
  return family === null ? 0 : 1 << FAMILIES.indexOf(family);
}
