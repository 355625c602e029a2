import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import type { Placed } from '#core/planning/lineUp.ts';
import type { PlacedCircuit } from '#core/planning/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';
import { stationSeconds } from '#core/circuit/station.ts';

/** Fatigue points of a circuit: each exercise's rank for every thirty seconds of its work. A planning aid only. */
export function pointsOf(circuit: Circuit, places: readonly Placed[]): number {
  const round = circuit.stations.reduce(
    (sum, station, index) =>
      sum + (places[index]?.exercise.rank ?? 0) * stationSeconds(station),
    0,
  );
  return (circuit.rounds * round) / 30;
}

/** Whether a circuit keeps within the time and the points of a plan. */
export function fits({ circuit, places }: PlacedCircuit, plan: Plan): boolean {
  return (
    circuitSeconds(circuit) <= plan.mostSeconds &&
    pointsOf(circuit, places) <= plan.points
  );
}
