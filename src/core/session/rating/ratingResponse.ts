import {
  roundRestIn,
  withAdjustment,
  withoutAdjustment,
  type Adjustment,
} from '#core/session/rating/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  verdictOn,
  type Rating,
  type Verdict,
} from '#core/session/rating/rating.ts';

/** What a rating led to, so that it can be shown and taken back. */
export interface RatingResponse {
  readonly rating: Rating;
  readonly verdict: Verdict;
  /** What it adjusted in the session; null where it only says what to do. */
  readonly adjustment: Adjustment | null;
}

/** A session as it stands when a round is rated. */
interface RatedSession {
  readonly circuit: Circuit;
  readonly adjustments: readonly Adjustment[];
  readonly ratings: readonly Rating[];
  /** What the latest rating led to. */
  readonly response: RatingResponse | null;
  /** Asked again after a sign: the first answer counts as well, and its longer rest stands. */
  readonly isAgain: boolean;
}

/**
 * What a rating leads to, and the adjustments with it. A second rating of the same round replaces the first, whose
 * adjustment is undone before anything else is adjusted.
 */
export function responseTo(
  rating: Rating,
  { circuit, adjustments, ratings, response: last, isAgain }: RatedSession,
): {
  readonly response: RatingResponse;
  readonly adjustments: readonly Adjustment[];
} {
  const { round } = rating;
  const others = ratings.filter((one) => one.round !== round);
  const isCorrected = last?.rating.round === round && !isAgain;
  const unadjusted =
    isCorrected && last.adjustment
      ? withoutAdjustment(adjustments, last.adjustment)
      : adjustments;
  const verdict = verdictOn(rating, isAgain ? ratings : others, circuit);
  const adjustment = adjustmentFor(verdict, round, circuit, unadjusted);
  return {
    response: { rating, verdict, adjustment },
    adjustments:
      adjustment === null ? unadjusted : withAdjustment(unadjusted, adjustment),
  };
}

/**
 * A verdict of "easier" adjusts the next round, one of "wait" doubles the rest; after the last round nothing is left.
 */
function adjustmentFor(
  verdict: Verdict,
  round: number,
  circuit: Circuit,
  adjustments: readonly Adjustment[],
): Adjustment | null {
  if (round >= circuit.rounds) return null;
  if (verdict === 'easier') return { kind: 'easier', round: round + 1 };
  return verdict === 'wait'
    ? {
        kind: 'rest',
        round,
        station: circuit.stations.length - 1,
        seconds: 2 * roundRestIn(circuit, adjustments, round),
      }
    : null;
}
