import type { TempoPhase } from '#core/exercise/exercise.ts';
import { tempoSlopes } from './effort/tempoSlopes.ts';
import {
  SIDE_CHANGE_SECONDS,
  stationSeconds,
  type Station,
} from './station.ts';

/** The height of a set's drawing. */
export const SET_HEIGHT = 34;
const LOW = 16;

/**
 * One set as an outline, the data of an SVG path: across in seconds, one tooth for each rep, a level block for what is
 * held, and a gap where the sides change.
 */
export function setOutline(
  station: Station,
  phases: readonly TempoPhase[],
): string {
  const { work, sides } = station;
  const parts = sides === 'both' ? 1 : 2;
  const gap = sides === 'each' ? `h${SIDE_CHANGE_SECONDS}` : 'h0';
  const side =
    work.kind === 'hold'
      ? `V0h${work.seconds}`
      : toothOf(phases).repeat(work.count);
  const drawn = Array.from({ length: parts }, () => `${side}V${SET_HEIGHT}`);
  return `M0 ${SET_HEIGHT}${drawn.join(gap)}z`;
}

/** The seconds that the drawings of an exercise's sets share as their width: a minute, or as many tens as the longest takes. */
export function setAxis(stations: readonly Station[]): number {
  const longest = Math.max(60, ...stations.map(stationSeconds));
  return Math.ceil(longest / 10) * 10;
}

/** One rep, from the height at which it begins. */
function toothOf(phases: readonly TempoPhase[]): string {
  const slopes = tempoSlopes(phases);
  const begin = slopes[0]?.isHighBefore === true ? 0 : LOW;
  const lines = slopes.map(
    ({ seconds, isHighBefore, isHighAfter, isThereAndBack }) =>
      isThereAndBack
        ? `l${seconds / 2}-${LOW}l${seconds / 2} ${LOW}`
        : `l${seconds} ${(Number(isHighBefore) - Number(isHighAfter)) * LOW}`,
  );
  return `V${begin}${lines.join('')}`;
}
