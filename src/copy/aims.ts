import { ratingWords } from '#copy/ratings.ts';

/** The efforts a circuit aims at: "aim 3", "aim 4 to 5". */
export function aimWords([from, to]: readonly [number, number]): string {
  return from === to
    ? `aim ${ratingWords(from)}`
    : `aim ${ratingWords(from)} to ${ratingWords(to)}`;
}

/** How an expected effort misses the aim; empty where it does not. `limit` is the ceiling it must not pass, RPE. */
export function effortOutside(
  effort: number,
  [from, to]: readonly [number, number],
  limit: number,
): string {
  if (effort > limit) return `${pointsWords(effort - limit)} above its ceiling`;
  if (effort > to) return 'harder than your aim';
  return effort < from ? 'lighter than your aim' : '';
}

/** Points of effort as they are said: "half a point", "1½ points". */
export function pointsWords(points: number): string {
  if (points === 0.5) return 'half a point';
  return points === 1 ? '1 point' : `${ratingWords(points)} points`;
}
