import { adjustSession } from '#core/session/adjustSession.ts';
import { withoutAdjustment } from '#core/session/rating/adjustments.ts';
import { advanceSession, tickSession } from '#core/session/advanceSession.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { EventMoment } from '#core/session/progress/progressEvent.ts';
import {
  endsCircuit,
  withRating,
  type Rating,
} from '#core/session/rating/rating.ts';
import { responseTo } from '#core/session/rating/ratingResponse.ts';
import { progressEvent } from '#core/session/sessionEvent.ts';
import { isFinal, type SessionState } from '#core/session/sessionState.ts';

/**
 * The session after a rating, which acts on the rest of the session at once. A second one of a round replaces the
 * first.
 */
export function rateSession(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
  given: Rating,
  isAgain = false,
): SessionState {
  const { ratings } = state;
  const rating = isAgain ? given : withSignsPassed(given, ratings);
  const { response, adjustments } = responseTo(rating, {
    ...state,
    circuit,
    isAgain,
  });
  const rated = { ...state, response, ratings: withRating(ratings, rating) };
  const next = adjustSession(circuit, rated, moment, adjustments);
  return rating.pain
    ? advanceSession(circuit, next, progressEvent('end', moment))
    : next;
}

/** The session without what its latest rating led to. Nothing is taken back after a stop or pain. */
export function takeBackResponse(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
): SessionState {
  const { response } = state;
  if (response === null || isFinal(circuit, state)) return state;
  const open = reopenSession(circuit, { ...state, response: null }, moment);
  if (response.adjustment === null) return open;
  const adjustments = withoutAdjustment(open.adjustments, response.adjustment);
  return adjustSession(circuit, open, moment, adjustments);
}

/** The session without its pain, which was tapped by mistake; what else was said of that round holds as before. */
export function takeBackPain(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
): SessionState {
  const painful = state.ratings.find(({ pain }) => pain);
  if (painful === undefined) return state;
  const rating = { ...painful, pain: false };
  const ratings = state.ratings.filter(({ pain }) => !pain);
  const isEmpty = rating.rpe === null && rating.signs.length === 0;
  const next = isEmpty
    ? tickSession(circuit, { ...state, ratings, response: null }, moment)
    : rateSession(circuit, { ...state, ratings }, moment, rating);
  return next.response === null || !endsCircuit(next.response.verdict)
    ? reopenSession(circuit, next, moment)
    : next;
}

/** The session out of its end again, paused where it was; one that is over for good stays over. */
function reopenSession(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
): SessionState {
  return state.progress.state === 'finished' && !isFinal(circuit, state)
    ? advanceSession(circuit, state, progressEvent('reopen', moment))
    : state;
}

/** Signs of a round that had gone when asked again are still gone when the round is rated once more. */
function withSignsPassed(rating: Rating, ratings: readonly Rating[]): Rating {
  const earlier = ratings.find(({ round }) => round === rating.round);
  return earlier?.passed === true &&
    rating.signs.every((sign) => earlier.signs.includes(sign))
    ? { ...rating, passed: true }
    : rating;
}
