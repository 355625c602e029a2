import { roundsOf, type DoneStrip } from '#core/session/timeline/doneStrip.ts';
import { ratingWords } from '#copy/session/ratings.ts';

/** The strip in words, for those who cannot see it. */
export function doneStripWords({ plan, bars, ratings }: DoneStrip): string {
  const words = roundsOf(plan).map((round) => {
    const sets = bars.filter(
      (bar) => bar.kind === 'work' && bar.round === round,
    );
    const leftOut = sets.filter(({ look }) => look === 'left-out').length;
    const rating = ratings.find((one) => one.round === round);
    const rated = rating ? ` rated ${ratingWords(rating.rpe)}` : '';
    if (leftOut === sets.length) return `round ${round} left out`;
    return leftOut > 0
      ? `round ${round} in part${rated}`
      : `round ${round}${rated || ' done'}`;
  });
  return `As it was done: ${words.join(', ')}`;
}
