import {
  roundRestIn,
  withAdjustment,
  withoutAdjustment,
  type Adjustment,
} from '#core/session/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { verdictOn, type Rating, type Verdict } from '#core/session/rating.ts';

/** What a rating led to, so that it can be said and taken back. */
export interface RatingResponse {
  readonly rating: Rating;
  readonly verdict: Verdict;
  /** What it adjusted in the session; nothing where it only says what to do. */
  readonly adjustment: Adjustment | null;
}

/** Where a session stands when somebody says how hard it was. */
interface RatingContext {
  readonly circuit: Circuit;
  readonly adjustments: readonly Adjustment[];
  readonly ratings: readonly Rating[];
  /** What the latest rating led to. */
  readonly last: RatingResponse | null;
  /** Asked again after a sign: judged in the light of the first answer, whose longer rest stands. */
  readonly again: boolean;
}

/**
 * What a rating leads to, and the adjustments with it. A second rating of the same round takes the place of the first,
 * whose adjustment is undone before anything else is adjusted.
 */
export function responseTo(
  rating: Rating,
  { circuit, adjustments, ratings, last, again }: RatingContext,
): {
  readonly response: RatingResponse;
  readonly adjustments: readonly Adjustment[];
} {
  const { round } = rating;
  const others = ratings.filter((one) => one.round !== round);
  const isCorrected = last?.rating.round === round && !again;
  const plain =
    isCorrected && last.adjustment
      ? withoutAdjustment(adjustments, last.adjustment)
      : adjustments;
  const verdict = verdictOn(rating, again ? ratings : others, circuit);
  const adjustment = adjustmentFor(verdict, round, circuit, plain);
  return {
    response: { rating, verdict, adjustment },
    adjustments:
      adjustment === null ? plain : withAdjustment(plain, adjustment),
  };
}

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
