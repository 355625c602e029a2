import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import type { Focus, Level, Region, Slot, Target } from '#core/vocabulary.ts';

/** One place of a line-up, and the exercise that takes it. Drills have a place in a warm-up only. */
export interface Placed {
  readonly slot: Slot | 'drill';
  readonly exercise: Exercise;
}

/** The exercises of a round, in order; `cost` says how far it is from everybody's first choice. */
export interface LineUp {
  readonly places: readonly Placed[];
  readonly cost: number;
  /** Whether an exercise of it is there because of the reader's focus. */
  readonly hasFocus: boolean;
}

/** What a line-up is to be made of, and the rules it keeps. */
export interface LineUpTask {
  readonly catalogue: Catalogue;
  /** The exercises of the catalogue that may be taken. */
  readonly exercises: ReadonlySet<Exercise>;
  readonly focus: Focus;
  readonly level: Level;
  /** The most exercises of rank 4. */
  readonly heavy: number;
  /**
   * Muscles that are worked where there are four or more exercises: each is the main one of some exercise; the hamstrings
   * need only be helped along.
   */
  readonly worked: readonly Target[];
  /** The exercises of the first three regions, where they are given: hip, knee and core. */
  readonly given?: GivenExercises;
  /** The most exercises of each region, none of a region that is not named; no limit where this is missing. */
  readonly mostOf?: ReadonlyMap<Region, number>;
}

/** An exercise for each of the places hip, knee and core. */
export type GivenExercises = Readonly<
  Record<'hip' | 'knee' | 'core', Exercise>
>;

/**
 * The orders of places for so many exercises: the article's alternation first, then those in which a second calf or
 * core exercise takes the place of the lateral hip (rule "The alternating order").
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

// What a choice costs, its turn in the place added. A focus outweighs any order of preference, and an exercise out of
// place is taken only where nothing else is left.
const FOCUS_COST = 0;
const OWN_COST = 20;
const STAND_IN_COST = 30;
const OUT_OF_PLACE_COST = 400;

/**
 * What an exercise costs in a place: least for the reader's focus, then in its own region, then as a stand-in; null
 * where it may not stand (rule "Stand-ins").
 */
export function placeCost(
  exercise: Exercise,
  slot: Slot,
  { focus, level }: Pick<LineUpTask, 'focus' | 'level'>,
): number | null {
  const { choice, firstFor, standsIn } = exercise.builder;
  const fitting = standsIn.filter(({ place }) => place === slot);
  if (fitting.some((one) => one.focus === focus))
    return FOCUS_COST + choice - 1;
  if (exercise.region === slot)
    return OWN_COST + (firstFor.includes(level) ? 0 : choice);
  if (fitting.some((one) => one.focus === undefined))
    return STAND_IN_COST + choice - 1;
  return slot === 'second' || slot === 'last'
    ? null
    : OUT_OF_PLACE_COST + choice - 1;
}

/** Whether a line-up has an exercise out of place, which is taken only where nothing else is left. */
export function isMakeshift({ cost }: LineUp): boolean {
  return cost >= OUT_OF_PLACE_COST;
}

/** Whether a place cost was paid for an exercise of the reader's focus. */
export function isFocusCost(cost: number): boolean {
  return cost < OWN_COST;
}
