import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';

/** Seconds of work at rank 1 that make one fatigue point. */
export const SECONDS_A_POINT = 30;

/**
 * Fatigue points of a circuit whose exercises are these, in order: each one's rank for every thirty seconds of its
 * work; 0 for an exercise that is not known. A planning aid only (rule "Fatigue points").
 */
export function fatiguePointsOf(
  { stations, rounds }: Circuit,
  exercises: readonly (Exercise | undefined)[],
): number {
  const round = stations.reduce(
    (sum, station, index) =>
      sum + (exercises[index]?.rank ?? 0) * stationSeconds(station),
    0,
  );
  return (rounds * round) / SECONDS_A_POINT;
}

/** Fatigue points of a circuit that was put together here. */
export function pointsOfPlaced({ circuit, places }: PlacedCircuit): number {
  return fatiguePointsOf(
    circuit,
    places.map(({ exercise }) => exercise),
  );
}

/** Whether a circuit keeps within the time and the points of a plan. */
export function fitsPlan(placed: PlacedCircuit, plan: Plan): boolean {
  return (
    circuitSeconds(placed.circuit) <= plan.mostSeconds &&
    pointsOfPlaced(placed) <= plan.points
  );
}
