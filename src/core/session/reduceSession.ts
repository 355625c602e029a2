import { withoutAdjustment } from '#core/session/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { mayGoOn } from '#core/session/ending.ts';
import { elapsedAt } from '#core/session/progress.ts';
import {
  ends,
  SIGNS,
  withRating,
  type AfterWalk,
  type Rating,
} from '#core/session/rating.ts';
import { responseTo } from '#core/session/ratingResponse.ts';
import {
  reduceProgress,
  type ProgressEvent,
} from '#core/session/reduceProgress.ts';
import { withRestChangedBy } from '#core/session/segment.ts';
import {
  outcomeIn,
  segmentIn,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';
import type { Segment, Timeline } from '#core/session/timeline.ts';

/** What the clock read when something happened, and what held at that moment. */
type Moment = Omit<ProgressEvent, 'type' | 'to'>;

/** What the runner can do in a session beside moving about in it. */
export type RunnerAction =
  /** Says how hard a round was; `isAgain` after the longer rest that a sign asked for. */
  | {
      readonly type: 'rate';
      readonly rating: Rating;
      readonly isAgain: boolean;
    }
  /** What the latest rating led to is undone; what was said stays on record. */
  | { readonly type: 'takeBack' }
  /** Pain that was tapped by mistake is no longer said. */
  | { readonly type: 'takePainBack' }
  /** Makes the rest under way longer or shorter. */
  | { readonly type: 'adjustRest'; readonly seconds: number }
  /** Ends the session by choice, with what the runner says of the round under way. */
  | {
      readonly type: 'endEarly';
      readonly said?: Pick<Rating, 'signs' | 'pain'>;
    }
  | { readonly type: 'chooseAfterWalk'; readonly afterWalk: AfterWalk };

/** Everything that can happen to a session, with the clock's reading at that moment. */
export type SessionEvent = ProgressEvent | (RunnerAction & Moment);

/**
 * The session after an event. What the latest rating asks for is enforced here: an end ends the circuit, a stop or pain
 * stays the end, and after a sign nothing goes on before it was asked about again (rule "Signs of too much").
 */
export function reduceSession(
  circuit: Circuit,
  state: SessionState,
  event: SessionEvent,
): SessionState {
  switch (event.type) {
    case 'rate':
      return rated(circuit, state, event, event.rating, event.isAgain);
    case 'takeBack':
      return isFinal(circuit, state) ? state : takenBack(circuit, state, event);
    case 'takePainBack':
      return painTakenBack(circuit, state, event);
    case 'adjustRest':
      return restAdjusted(circuit, state, event, event.seconds);
    case 'endEarly':
      return endedEarly(circuit, state, event, event.said);
    case 'chooseAfterWalk':
      return { ...state, afterWalk: event.afterWalk };
    case 'reopen':
      return isFinal(circuit, state) ? state : advanced(circuit, state, event);
    default:
      return advanced(circuit, state, event);
  }
}

/** Whether the session is over for good: after a stop or pain nothing brings it back. */
function isFinal(circuit: Circuit, state: SessionState): boolean {
  const outcome = outcomeIn(circuit, timelineIn(circuit, state), state);
  return outcome !== null && !mayGoOn(outcome);
}

/** Whether the session stands at the end of a rest because a sign was not spoken of again. */
export function isHeldAtRest(
  { progress, response }: SessionState,
  here: Segment | undefined,
): boolean {
  return (
    progress.state === 'paused' &&
    here?.kind === 'round-rest' &&
    here.round === response?.rating.round &&
    progress.elapsedBefore >= lastMomentOf(here)
  );
}

/** The session after an event of its clock, within what the latest rating asked for. */
function advanced(
  circuit: Circuit,
  state: SessionState,
  event: ProgressEvent,
): SessionState {
  const timeline = timelineIn(circuit, state);
  const progress = reduceProgress(timeline, state.progress, event);
  return withVerdictEnforced(timeline, { ...state, progress }, event);
}

/** The session after the passing of time alone. */
function ticked(circuit: Circuit, state: SessionState, moment: Moment) {
  return advanced(circuit, state, eventAt('tick', moment));
}

/** A rating acts on the rest of the session at once. Said otherwise before the next set, it acts otherwise. */
function rated(
  circuit: Circuit,
  state: SessionState,
  moment: Moment,
  given: Rating,
  isAgain: boolean,
): SessionState {
  const { ratings, adjustments, response: last } = state;
  const rating = isAgain ? given : withSignsPassed(given, ratings);
  const context = { circuit, adjustments, ratings, last, again: isAgain };
  const next = ticked(
    circuit,
    {
      ...state,
      ...responseTo(rating, context),
      ratings: withRating(ratings, rating),
    },
    moment,
  );
  return rating.pain ? advanced(circuit, next, eventAt('end', moment)) : next;
}

/** Signs of a round that had gone when asked again are still gone when the round is rated once more. */
function withSignsPassed(rating: Rating, before: readonly Rating[]): Rating {
  const earlier = before.find(({ round }) => round === rating.round);
  return earlier?.passed === true &&
    rating.signs.every((sign) => earlier.signs.includes(sign))
    ? { ...rating, passed: true }
    : rating;
}

function takenBack(
  circuit: Circuit,
  state: SessionState,
  moment: Moment,
): SessionState {
  const { response: last } = state;
  if (last === null) return state;
  const open = reopened(circuit, { ...state, response: null }, moment);
  if (last.adjustment === null) return open;
  const timeline = timelineIn(circuit, open);
  const current = segmentIn(timeline, open, moment.at);
  if (current === undefined) return open;
  const elapsed = elapsedAt(timeline, open.progress, moment.at);
  const adjustments = withoutAdjustment(open.adjustments, last.adjustment);
  const next = ticked(circuit, { ...open, adjustments }, moment);
  // A rest that is now shorter than what has gone by ends, and nothing after it is skipped.
  const rest = timelineIn(circuit, next).segments[current.index];
  return rest !== undefined && elapsed > rest.to
    ? advanced(circuit, next, {
        ...eventAt('jump', moment),
        to: rest.index + 1,
      })
    : next;
}

/** What else was said of the painful round holds as before. */
function painTakenBack(
  circuit: Circuit,
  state: SessionState,
  moment: Moment,
): SessionState {
  const painful = state.ratings.find(({ pain }) => pain);
  if (painful === undefined) return state;
  const rating = { ...painful, pain: false };
  const ratings = state.ratings.filter(({ pain }) => !pain);
  const isEmpty = rating.rpe === null && rating.signs.length === 0;
  const next = isEmpty
    ? ticked(circuit, { ...state, ratings, response: null }, moment)
    : rated(circuit, { ...state, ratings }, moment, rating, false);
  return next.response === null || !ends(next.response.verdict)
    ? reopened(circuit, next, moment)
    : next;
}

function restAdjusted(
  circuit: Circuit,
  state: SessionState,
  moment: Moment,
  seconds: number,
): SessionState {
  const now = ticked(circuit, state, moment);
  const timeline = timelineIn(circuit, now);
  const segment = segmentIn(timeline, now, moment.at);
  if (segment === undefined) return now;
  const adjustments = withRestChangedBy(
    seconds,
    circuit,
    now.adjustments,
    segment,
    elapsedAt(timeline, now.progress, moment.at),
  );
  return ticked(circuit, { ...now, adjustments }, moment);
}

/** Signs said of the round before stay said, whatever is said as it ends. */
function endedEarly(
  circuit: Circuit,
  state: SessionState,
  moment: Moment,
  said?: Pick<Rating, 'signs' | 'pain'>,
): SessionState {
  const end = eventAt('end', moment);
  const now = ticked(circuit, state, moment);
  if (said === undefined) return advanced(circuit, now, end);
  const segment = segmentIn(timelineIn(circuit, now), now, moment.at);
  const round = segment?.round ?? circuit.rounds;
  const earlier = now.ratings.find((one) => one.round === round);
  const signs = SIGNS.filter(
    (sign) => earlier?.signs.includes(sign) || said.signs.includes(sign),
  );
  const rating = { ...said, round, rpe: earlier?.rpe ?? null, signs };
  return advanced(circuit, rated(circuit, now, moment, rating, false), end);
}

function reopened(circuit: Circuit, state: SessionState, moment: Moment) {
  return state.progress.state === 'finished' && !isFinal(circuit, state)
    ? advanced(circuit, state, eventAt('reopen', moment))
    : state;
}

/**
 * Before any other set, what a rating asked for holds unless it was taken back: an end ends the circuit, also for one
 * who goes back to an earlier set, and a sign that nobody spoke of again is asked about again while the session waits.
 */
function withVerdictEnforced(
  timeline: Timeline,
  state: SessionState,
  event: ProgressEvent,
): SessionState {
  const { progress, response } = state;
  if (response === null || progress.state !== 'running') return state;
  const { round } = response.rating;
  const here = segmentIn(timeline, state, event.at);
  if (here === undefined) return state;
  const isItsRest = here.kind === 'round-rest' && here.round === round;
  if (ends(response.verdict) && !isItsRest) {
    const end: ProgressEvent = { ...event, type: 'end' };
    return { ...state, progress: reduceProgress(timeline, progress, end) };
  }
  const rest = timeline.segments.findLast(
    (segment) => segment.kind === 'round-rest' && segment.round === round,
  );
  if (here.round <= round || response.verdict !== 'wait' || rest === undefined)
    return state;
  const elapsedBefore = lastMomentOf(rest);
  const { played } = progress;
  return { ...state, progress: { state: 'paused', elapsedBefore, played } };
}

function lastMomentOf(segment: Segment): number {
  return segment.to - 1;
}

/** A plain event of the clock at a moment; of the runner's own action it keeps nothing but that. */
function eventAt(
  type: ProgressEvent['type'],
  { at, calendarTime, pace, heard }: Moment,
): ProgressEvent {
  return {
    type,
    at,
    calendarTime,
    ...(pace === undefined ? {} : { pace }),
    ...(heard === undefined ? {} : { heard }),
  };
}
