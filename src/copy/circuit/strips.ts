import type { Strip } from '#core/circuit/strip.ts';
import { counted, spokenTime } from '#copy/shared/clockface.ts';
import { toHalfPoint } from '#core/circuit/effort/effort.ts';
import { ratingWords } from '#copy/session/ratings.ts';

/** The strip in words, for those who cannot see it. */
export function stripWords(strip: Strip): string {
  const efforts = strip.bars
    .filter((bar) => bar.kind === 'work')
    .map((bar) => toHalfPoint(bar.effort));
  const [low, high] = [Math.min(...efforts), Math.max(...efforts)];
  const range =
    low === high
      ? ratingWords(low)
      : `from ${ratingWords(low)} to ${ratingWords(high)}`;
  return (
    `${counted(strip.rounds, 'round')} of ${counted(strip.stations, 'exercise')} in ` +
    `${spokenTime(strip.seconds)}. Expected effort ${range} out of 10, ceiling ${strip.ceiling}. Then an easy run.`
  );
}
