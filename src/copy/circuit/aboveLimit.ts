import type { Circuit } from '#core/circuit/circuit.ts';
import type { Relief } from '#core/circuit/effort/relief.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { counted } from '#copy/shared/clockface.ts';
import { ratingWords } from '#copy/session/ratings.ts';

/** What is said of a circuit that is expected to pass its limit: by how much, and what would bring it down. */
export function aboveLimitWords(
  expected: number,
  limit: number,
  circuit: Pick<Circuit, 'rounds'>,
  relief: Relief | null,
): string {
  const over = `It should feel like ${ratingWords(expected)}, which is ${pointsWords(expected - limit)} above its limit of ${ratingWords(limit)}.`;
  if (relief === null)
    return `${over} Only other exercises would bring it down.`;
  const ways = [
    ...(relief.rounds < circuit.rounds
      ? [`with ${counted(relief.rounds, 'round')}`]
      : []),
    ...(relief.share < 1
      ? [`with ${Math.round(100 * (1 - relief.share))}% off every dose`]
      : []),
  ];
  return `${over} ${capital(ways.join(' and '))} it should feel like ${ratingWords(relief.effort)}.`;
}

function pointsWords(points: number): string {
  if (points === 0.5) return 'half a point';
  return points === 1 ? 'a point' : `${ratingWords(points)} points`;
}
