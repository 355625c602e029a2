import type { Circuit } from '#core/circuit/circuit.ts';
import type {
  EventMoment,
  ProgressEvent,
} from '#core/session/progress/progressEvent.ts';
import { endsCircuit } from '#core/session/rating/rating.ts';
import { reduceProgress } from '#core/session/progress/reduceProgress.ts';
import { progressEvent } from '#core/session/sessionEvent.ts';
import {
  segmentIn,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';
import type { Segment, Timeline } from '#core/session/timeline/timeline.ts';

/** The session after an event of its progress, within what the latest rating asked for. */
export function advanceSession(
  circuit: Circuit,
  state: SessionState,
  event: ProgressEvent,
): SessionState {
  const timeline = timelineIn(circuit, state);
  const progress = reduceProgress(timeline, state.progress, event);
  return withVerdictEnforced(timeline, { ...state, progress }, event);
}

/** The session after nothing but the passing of time. */
export function tickSession(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
): SessionState {
  return advanceSession(circuit, state, progressEvent('tick', moment));
}

/** Whether the session stands at the end of a rest because a sign was not spoken of again. */
export function isHeldAtRest(
  { progress, response }: SessionState,
  segment: Segment | undefined,
): boolean {
  return (
    progress.state === 'paused' &&
    segment?.kind === 'round-rest' &&
    segment.round === response?.rating.round &&
    progress.elapsedBefore >= lastMomentOf(segment)
  );
}

/**
 * What the latest rating asked for holds before any other set. A verdict that ends the circuit ends it, also for one
 * who goes back to an earlier set (rule "How hard is too hard"). After a sign the session waits at the end of the rest
 * until it was asked about again (rule "The three signs").
 */
function withVerdictEnforced(
  timeline: Timeline,
  state: SessionState,
  moment: EventMoment,
): SessionState {
  const { progress, response } = state;
  if (response === null || progress.state !== 'running') return state;
  const { rating, verdict } = response;
  const segment = segmentIn(timeline, state, moment.at);
  if (segment === undefined) return state;
  const isRatedRest =
    segment.kind === 'round-rest' && segment.round === rating.round;
  if (endsCircuit(verdict) && !isRatedRest) {
    const end = progressEvent('end', moment);
    return { ...state, progress: reduceProgress(timeline, progress, end) };
  }
  const rest = timeline.segments.findLast(
    ({ kind, round }) => kind === 'round-rest' && round === rating.round,
  );
  const isPastRest = segment.round > rating.round;
  if (verdict !== 'wait' || !isPastRest || rest === undefined) return state;
  const elapsedBefore = lastMomentOf(rest);
  const { played } = progress;
  return { ...state, progress: { state: 'paused', elapsedBefore, played } };
}

function lastMomentOf(segment: Segment): number {
  return segment.to - 1;
}
