import { ratingWords } from '#copy/session/ratings.ts';

/** Two efforts, RPE, the lower one first; the same twice where it is one. */
type Band = readonly [from: number, to: number];

/** A band of efforts in figures: "4–5", or "3" where it is one. */
export function bandWords(band: Band): string {
  return bandWith('–', band);
}

/** A band of efforts inside a sentence: "4 to 5", or "3" where it is one. */
export function bandInWords(band: Band): string {
  return bandWith(' to ', band);
}

function bandWith(between: string, [from, to]: Band): string {
  return [...new Set([from, to])].map(ratingWords).join(between);
}

/**
 * How an expected effort misses the aim; empty where it does not. `limit` is the ceiling it must not pass, RPE. What is
 * expected is to the half point, as readers see it, so efforts are compared by half points.
 */
export function effortOutside(
  effort: number,
  [from, to]: Band,
  limit: number,
): string {
  if (effort > limit) return `${pointsWords(effort - limit)} above its ceiling`;
  if (effort > to) return 'harder than the aim';
  return effort < from ? 'lighter than the aim' : '';
}

/** How hard a circuit is expected to feel, beside its aim: "Feels like 3, and the aim is 4–5: lighter than the aim." */
export function feelsLikeWords(
  effort: number,
  band: Band,
  limit: number,
): string {
  const outside = effortOutside(effort, band, limit);
  const verdict = outside === '' ? '' : `: ${outside}`;
  return `Feels like ${ratingWords(effort)}, and the aim is ${bandWords(band)}${verdict}.`;
}

/** Points of effort as they are said: "half a point", "1½ points". */
export function pointsWords(points: number): string {
  if (points === 0.5) return 'half a point';
  return points === 1 ? '1 point' : `${ratingWords(points)} points`;
}
