import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { stationSeconds } from '#core/circuit/station.ts';

/** The effort a set is planned at, RPE: its exercise's rank and one, half a point more each round, never over the ceiling. Our judgement. */
export function plannedEffort(
  rank: number,
  round: number,
  ceiling: number,
): number {
  return Math.min(ceiling, rank + 1 + (round - 1) / 2);
}

/** The weight an effort is printed in: 150 for each point, until the font runs out at 900. */
export function effortWeight(effort: number): number {
  return Math.min(900, Math.max(100, Math.round(effort * 150)));
}

/** An effort as it is written, RPE to the half point: 4 is "4", four and a half is "4½". */
export function ratingWords(rpe: number): string {
  const whole = Math.floor(rpe);
  return rpe - whole === 0.5 ? `${whole}½` : `${rpe}`;
}

// An exercise this version does not know counts as a middling one.
const UNKNOWN_RANK = 2;

/**
 * How hard a circuit will feel by its end, RPE to the half point: the planned effort of its last round, each set
 * weighing as much as it lasts. Our estimate, give or take a point; how it really feels decides.
 */
export function expectedEffort(circuit: Circuit, catalogue: Catalogue): number {
  const seconds = circuit.stations.map(stationSeconds);
  const whole = seconds.reduce((sum, one) => sum + one, 0);
  const weighed = circuit.stations.reduce((sum, { code }, index) => {
    const rank = catalogue.get(code)?.rank ?? UNKNOWN_RANK;
    const effort = plannedEffort(rank, circuit.rounds, circuit.ceiling);
    return sum + effort * (seconds[index] ?? 0);
  }, 0);
  return Math.round((2 * weighed) / whole) / 2;
}
