import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { placeCost, type LineUpTask } from '#core/planning/composing/lineUp.ts';
import { HEAVY_RANK } from '#core/planning/levelPlan.ts';
import { memoize, memoizeByObject } from '#core/planning/composing/memoize.ts';
import {
  FAMILIES,
  REGIONS,
  TARGETS,
  type Focus,
  type Level,
  type Muscle,
  type Slot,
} from '#core/vocabulary.ts';

/** What the search asks of an exercise, as numbers. */
export interface SearchFacts {
  readonly region: number;
  /** The target muscles it works as a round asks for, one bit each. */
  readonly works: number;
  /** 1 for a heavy exercise, otherwise 0. */
  readonly heavy: number;
  /** Its family as one bit; 0 without one. */
  readonly family: number;
}

/** An exercise for one place. */
export interface PlaceCandidate extends SearchFacts {
  readonly exercise: Exercise;
  readonly cost: number;
}

/** What the search asks of an exercise, as numbers; worked out once. */
export const searchFactsOf = memoizeByObject(
  (exercise: Exercise): SearchFacts => ({
    region: REGIONS.indexOf(exercise.region),
    works: bitsOf(exercise.primary) | hamstringsHelpedBy(exercise),
    heavy: exercise.rank >= HEAVY_RANK ? 1 : 0,
    family: familyBit(exercise),
  }),
);

/** The exercises of a task that may stand in each place, cheapest first; worked out once for each place. */
export const placeCandidatesOf = memoizeByObject((task: LineUpTask) =>
  memoize((slot: Slot): readonly PlaceCandidate[] => {
    const given = givenFor(task, slot);
    return candidatesEver(task.catalogue)(task.level)(task.focus)(slot).filter(
      ({ exercise }) =>
        (given === undefined || given === exercise) &&
        task.exercises.has(exercise),
    );
  }),
);

function givenFor({ given }: LineUpTask, slot: Slot): Exercise | undefined {
  return slot === 'hip' || slot === 'knee' || slot === 'core'
    ? given?.[slot]
    : undefined;
}

/**
 * The exercises of a whole catalogue for a level, a focus and a place, cheapest first, of equals in the order of their
 * short names. They are the same every day, so they are sorted once.
 */
const candidatesEver = memoizeByObject((catalogue: Catalogue) =>
  memoize((level: Level) =>
    memoize((focus: Focus) =>
      memoize((slot: Slot): readonly PlaceCandidate[] =>
        [...catalogue.values()]
          .flatMap((exercise) => {
            const cost = placeCost(exercise, slot, { level, focus });
            return cost === null
              ? []
              : [{ exercise, cost, ...searchFactsOf(exercise) }];
          })
          .sort(
            (one, other) =>
              one.cost - other.cost ||
              (one.exercise.code < other.exercise.code ? -1 : 1),
          ),
      ),
    ),
  ),
);

/** The hamstrings as one bit where an exercise helps them along, which is all a round asks for them; otherwise 0. */
function hamstringsHelpedBy({ secondary }: Exercise): number {
  return bitsOf(secondary.filter((muscle) => muscle === 'hamstrings'));
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
