import { adjustSession } from '#core/session/adjustSession.ts';
import { advanceSession, tickSession } from '#core/session/advanceSession.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { elapsedAt } from '#core/session/progress/progress.ts';
import type { EventMoment } from '#core/session/progress/progressEvent.ts';
import {
  rateSession,
  takeBackPain,
  takeBackResponse,
} from '#core/session/rateSession.ts';
import { SIGNS } from '#core/session/rating/rating.ts';
import { withRestAdjustedBy } from '#core/session/timeline/segment.ts';
import {
  progressEvent,
  type EarlyEndReason,
  type SessionEvent,
} from '#core/session/sessionEvent.ts';
import {
  isFinal,
  segmentIn,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';

/**
 * The session after an event; the time up to the event passes first. What the latest rating asks for is enforced here:
 * a verdict that ends the circuit ends it (rule "How hard is too hard"), a stop or pain cannot be undone (rules "After
 * a stop" and "Pain"), and after a sign nothing goes on before it was asked about again (rule "The three signs").
 */
export function reduceSession(
  circuit: Circuit,
  before: SessionState,
  event: SessionEvent,
): SessionState {
  const state = tickSession(circuit, before, event);
  switch (event.type) {
    case 'tick':
      return state;
    case 'rate':
      return rateSession(circuit, state, event, event.rating, event.isAgain);
    case 'takeBack':
      return takeBackResponse(circuit, state, event);
    case 'takePainBack':
      return takeBackPain(circuit, state, event);
    case 'adjustRest':
      return adjustRest(circuit, state, event, event.seconds);
    case 'endEarly':
      return endEarly(circuit, state, event, event.reason);
    case 'chooseAfterWalk':
      return { ...state, afterWalk: event.afterWalk };
    case 'reopen':
      return isFinal(circuit, state)
        ? state
        : advanceSession(circuit, state, event);
    default:
      return advanceSession(circuit, state, event);
  }
}

function adjustRest(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
  seconds: number,
): SessionState {
  const timeline = timelineIn(circuit, state);
  const segment = segmentIn(timeline, state, moment.at);
  if (segment === undefined) return state;
  const adjustments = withRestAdjustedBy(
    seconds,
    circuit,
    state.adjustments,
    segment,
    elapsedAt(timeline, state.progress, moment.at),
  );
  return adjustSession(circuit, state, moment, adjustments);
}

/** Ends the session. Signs already given for the round under way count beside those of the reason. */
function endEarly(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
  reason?: EarlyEndReason,
): SessionState {
  if (isFinal(circuit, state)) return state;
  const end = progressEvent('end', moment);
  if (reason === undefined) return advanceSession(circuit, state, end);
  const segment = segmentIn(timelineIn(circuit, state), state, moment.at);
  const round = segment?.round ?? circuit.rounds;
  const earlier = state.ratings.find((one) => one.round === round);
  const signs = SIGNS.filter(
    (sign) => earlier?.signs.includes(sign) || reason.signs.includes(sign),
  );
  const rating = { ...reason, round, rpe: earlier?.rpe ?? null, signs };
  return advanceSession(
    circuit,
    rateSession(circuit, state, moment, rating),
    end,
  );
}
