import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { stationSeconds } from '#core/circuit/station.ts';

/** The effort a set is planned at, RPE: its exercise's rank and one, half a point more each round, never above the ceiling (rule "Effort aimed at"). */
export function plannedEffort(
  rank: number,
  round: number,
  ceiling: number,
): number {
  return Math.min(ceiling, rank + 1 + (round - 1) / 2);
}

/** The font weight an effort is printed in: 150 for each point, from 100 to the font's boldest, 900. */
export function effortWeight(effort: number): number {
  return Math.min(900, Math.max(100, Math.round(effort * 150)));
}

/** The rank of an exercise that this version of the site does not know. */
export const UNKNOWN_RANK = 2;

/**
 * How hard a circuit will feel by its end, RPE to the half point: the mean planned effort of its last round, each set
 * weighted by its seconds (rule "Effort aimed at"). An estimate, give or take a point.
 */
export function expectedEffort(circuit: Circuit, catalogue: Catalogue): number {
  const seconds = circuit.stations.map(stationSeconds);
  const total = seconds.reduce((sum, one) => sum + one, 0);
  const weighted = circuit.stations.reduce((sum, { code }, index) => {
    const rank = catalogue.get(code)?.rank ?? UNKNOWN_RANK;
    const effort = plannedEffort(rank, circuit.rounds, circuit.ceiling);
    return sum + effort * (seconds[index] ?? 0);
  }, 0);
  return Math.round((2 * weighted) / total) / 2;
}
