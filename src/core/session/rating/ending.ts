import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import {
  endsCircuit,
  type Rating,
  type Verdict,
} from '#core/session/rating/rating.ts';

/** How a session can end, from the mildest to the strictest (rule "After a stop"). */
export const ENDINGS = [
  'finished', // all of it done: walk, then run easy
  'enough', // ended early, or too hard: walk 3 minutes, run easy if the legs settle
  'stop', // far too hard, clumsy or two signs: walk 5 minutes, shorten the run or leave it out
  'pain', // no run today
] as const;
export type Ending = (typeof ENDINGS)[number];

/** How a session ended, and the rating behind that. */
export interface Outcome {
  readonly ending: Ending;
  /** Whether it came to its planned end. */
  readonly isWhole: boolean;
  /** The round whose rating counts: the one that ended the session, or the one in which it ended. */
  readonly round: number;
  /** The rating of that round and its verdict; null where there is none, or it was taken back. */
  readonly rating: Rating | null;
  readonly verdict: Verdict | null;
}

/** The outcome of a session that ended in `round`. */
export function outcomeOf({
  ratings,
  response,
  isWhole,
  round,
}: {
  readonly ratings: readonly Rating[];
  /** What the latest rating led to. */
  readonly response: RatingResponse | null;
  readonly isWhole: boolean;
  readonly round: number;
}): Outcome {
  const deciding =
    response !== null &&
    (endsCircuit(response.verdict) || response.rating.round === round)
      ? response
      : null;
  const painful = ratings.find(({ pain }) => pain);
  const ratedRound = painful?.round ?? deciding?.rating.round ?? round;
  return {
    ending: painful ? 'pain' : endingAfter(deciding?.verdict ?? null, isWhole),
    isWhole,
    round: ratedRound,
    rating: ratings.find((one) => one.round === ratedRound) ?? null,
    verdict: painful ? 'pain' : (deciding?.verdict ?? null),
  };
}

/** Whether an ended session may be resumed: never after a stop (rule "After a stop") or pain (rule "Pain"). */
export function mayReopen({ ending, isWhole }: Outcome): boolean {
  return !isWhole && (ending === 'enough' || ending === 'finished');
}

/** One sign given at the end asks for a walk first (rule "The three signs"). */
function endingAfter(verdict: Verdict | null, isWhole: boolean): Ending {
  if (verdict === 'pain' || verdict === 'stop') return verdict;
  if (verdict === 'enough' || verdict === 'wait') return 'enough';
  return isWhole ? 'finished' : 'enough';
}
