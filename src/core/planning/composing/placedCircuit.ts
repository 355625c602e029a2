import type { Circuit } from '#core/circuit/circuit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import { stationWithDose, type Station } from '#core/circuit/station.ts';
import type { Level } from '#core/vocabulary.ts';

/** A circuit, and in the same order its exercises with the place each takes in the line-up. */
export interface PlacedCircuit {
  readonly circuit: Circuit;
  readonly places: readonly Placed[];
}

/** The exercise at a share of a level's dose, never less than one. */
export function stationAtShare(
  exercise: Exercise,
  level: Level,
  share: number,
): Station {
  const fullDose = exercise.dose[level] ?? 1;
  return stationWithDose(exercise, Math.max(1, Math.round(fullDose * share)));
}
