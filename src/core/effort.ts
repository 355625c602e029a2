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
