import type { RatingResponse } from '#core/session/ratingResponse.ts';
import { ends, type Rating, type Verdict } from '#core/session/rating.ts';

/** How a session ended, from the mildest to the strictest. */
export const ENDINGS = [
  'finished', // all of it done: walk, then run easy
  'enough', // ended early, or too hard: walk 3 minutes, run easy if the legs settle
  'stop', // far too hard, clumsy or two signs: walk 5 minutes, shorten the run or leave it out
  'pain', // no run today
] as const;
export type Ending = (typeof ENDINGS)[number];

/** The end of a session, and what was said of it. */
export interface Outcome {
  readonly ending: Ending;
  /** Whether it came to its planned end. */
  readonly isWhole: boolean;
  /** The round that the end is rated by: the one that ended it, or the one in which it ended. */
  readonly round: number;
  /** What was said of that round, and what it asks for; nothing where nobody said, or took it back. */
  readonly rating: Rating | null;
  readonly verdict: Verdict | null;
}

/** How a session that is over ended. `round` is the one in which it ended. */
export function outcomeOf({
  ratings,
  last,
  isWhole,
  round,
}: {
  readonly ratings: readonly Rating[];
  /** What the last reading led to. */
  readonly last: RatingResponse | null;
  readonly isWhole: boolean;
  readonly round: number;
}): Outcome {
  const ended =
    last !== null && (ends(last.verdict) || last.rating.round === round)
      ? last
      : null;
  const painful = ratings.find(({ pain }) => pain);
  const rated = painful?.round ?? ended?.rating.round ?? round;
  return {
    ending: painful ? 'pain' : endingAfter(ended?.verdict ?? null, isWhole),
    isWhole,
    round: rated,
    rating: ratings.find((one) => one.round === rated) ?? null,
    verdict: painful ? 'pain' : (ended?.verdict ?? null),
  };
}

/** Whether a session that ended so may be gone on with: never after a stop, nor after pain. */
export function mayGoOn({ ending, isWhole }: Outcome): boolean {
  return !isWhole && (ending === 'enough' || ending === 'finished');
}

/** A sign shown at the end is no reason to stop, but to walk first. */
function endingAfter(verdict: Verdict | null, isWhole: boolean): Ending {
  if (verdict === 'pain' || verdict === 'stop') return verdict;
  if (verdict === 'enough' || verdict === 'wait') return 'enough';
  return isWhole ? 'finished' : 'enough';
}
