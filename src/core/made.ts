import { circuitSeconds, type Circuit } from '#core/circuit.ts';
import type { Exercise } from '#core/exercise.ts';
import type { Placed } from '#core/lineUp.ts';
import type { Plan } from '#core/plan.ts';
import {
  stationSeconds,
  stationWithDose,
  type Station,
} from '#core/station.ts';
import type { Level } from '#core/vocabulary.ts';

/** A circuit with the place of each of its exercises. */
export interface Made {
  readonly circuit: Circuit;
  readonly places: readonly Placed[];
}

/** Fatigue points of a circuit: each exercise's rank for every thirty seconds of its work. A planning aid only (4.4). */
export function pointsOf(circuit: Circuit, places: readonly Placed[]): number {
  const round = circuit.stations.reduce(
    (sum, station, index) =>
      sum + (places[index]?.exercise.rank ?? 0) * stationSeconds(station),
    0,
  );
  return (circuit.rounds * round) / 30;
}

/** Whether a circuit keeps within the time and the points of a plan. */
export function fits({ circuit, places }: Made, plan: Plan): boolean {
  return (
    circuitSeconds(circuit) <= plan.mostSeconds &&
    pointsOf(circuit, places) <= plan.points
  );
}

/** The exercise at a share of a level's dose, never less than one. */
export function dosed(
  exercise: Exercise,
  level: Level,
  share: number,
): Station {
  const whole = exercise.dose[level] ?? 1;
  return stationWithDose(exercise, Math.max(1, Math.round(whole * share)));
}
