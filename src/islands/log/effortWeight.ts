// An effort n is set in weight 150 n, up to this.
const HEAVIEST = 900;
const PER_POINT = 150;

/** The weight in which an effort is set, RPE; above the ceiling the heaviest. */
export function effortWeight(effort: number | null, isOver = false): number {
  if (isOver) return HEAVIEST;
  return Math.min(HEAVIEST, Math.max(1, effort ?? 1) * PER_POINT);
}
