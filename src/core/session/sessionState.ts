import type { Circuit } from '#core/circuit/circuit.ts';
import { underCeiling } from '#core/session/rating/effortLimit.ts';
import type { Adjustment } from '#core/session/rating/adjustments.ts';
import {
  mayReopen,
  outcomeOf,
  type Outcome,
} from '#core/session/rating/ending.ts';
import {
  elapsedAt,
  playedIn,
  restoredProgress,
  startedProgress,
  type Progress,
} from '#core/session/progress/progress.ts';
import type { AfterWalk, Rating } from '#core/session/rating/rating.ts';
import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import {
  segmentAt,
  timelineOf,
  type Segment,
  type Timeline,
} from '#core/session/timeline/timeline.ts';

/** A session in progress as one value, from which it is saved and its screens are drawn. */
export interface SessionState {
  /** The circuit's link. */
  readonly link: string;
  /** When it was begun, by the calendar, in ms. */
  readonly startedAt: number;
  /** The effort that the day allows at most, RPE, where it may be less than the circuit's own ceiling. */
  readonly ceiling?: number;
  readonly progress: Progress;
  readonly adjustments: readonly Adjustment[];
  /** The ratings of its rounds, the latest last. */
  readonly ratings: readonly Rating[];
  /** What the latest rating led to; null once it was taken back. */
  readonly response: RatingResponse | null;
  /** What the runner chose to do after the walk, where the circuit was stopped. */
  readonly afterWalk?: AfterWalk;
}

/** What a session begins with. */
export type SessionStart = Pick<SessionState, 'link' | 'startedAt' | 'ceiling'>;

/** The part of a saved session from which it can be resumed. */
export type RestorableProgress = Pick<
  SavedProgress,
  'elapsed' | 'played' | 'adjustments' | 'ratings' | 'response'
> &
  Partial<SavedProgress>;

/**
 * A session just begun. `at` is a reading of the clock that never runs backwards, `calendarTime` of the calendar, both
 * in ms.
 */
export function startedSession(
  start: SessionStart,
  at: number,
  calendarTime: number,
): SessionState {
  return {
    ...start,
    progress: startedProgress(at, calendarTime),
    adjustments: [],
    ratings: [],
    response: null,
  };
}

/** A saved session resumed: paused where it was left, or finished since `at` where it was over. */
export function restoredSession(
  circuit: Circuit,
  start: SessionStart,
  saved: RestorableProgress,
  at: number,
): SessionState {
  const { adjustments, ratings, response, afterWalk } = saved;
  const ceiling = lowerOf(start.ceiling, saved.ceiling);
  const { end } = timelineOf(circuit, adjustments);
  const over = saved.over ?? ratings.some(({ pain }) => pain);
  return {
    ...start,
    ...(ceiling === undefined ? {} : { ceiling }),
    progress: restoredProgress({ ...saved, over }, end, at),
    adjustments,
    ratings,
    response,
    ...(afterWalk === undefined ? {} : { afterWalk }),
  };
}

function lowerOf(one?: number, other?: number): number | undefined {
  return one === undefined || other === undefined
    ? (one ?? other)
    : Math.min(one, other);
}

/** The circuit as the day allows it: under the lower of its own ceiling and the session's. */
export function circuitIn(
  planned: Circuit,
  { ceiling }: Pick<SessionState, 'ceiling'>,
): Circuit {
  return underCeiling(planned, ceiling);
}

/** The timeline of a session with everything adjusted so far. */
export function timelineIn(circuit: Circuit, state: SessionState): Timeline {
  return timelineOf(circuit, state.adjustments);
}

/** The segment a session stands in at a reading of the clock; undefined from its end on. */
export function segmentIn(
  timeline: Timeline,
  { progress }: SessionState,
  at: number,
): Segment | undefined {
  return segmentAt(timeline, elapsedAt(timeline, progress, at));
}

/** How a session ended; null while it is not over. */
export function outcomeIn(
  circuit: Circuit,
  timeline: Timeline,
  { progress, ratings, response }: SessionState,
): Outcome | null {
  if (progress.state !== 'finished') return null;
  const { elapsedBefore } = progress;
  return outcomeOf({
    ratings,
    response,
    isWhole: elapsedBefore >= timeline.end,
    round: segmentAt(timeline, elapsedBefore)?.round ?? circuit.rounds,
  });
}

/**
 * Whether the session is over for good: nothing reopens it after a stop (rule "After a stop") or pain (rule "Pain").
 */
export function isFinal(circuit: Circuit, state: SessionState): boolean {
  const outcome = outcomeIn(circuit, timelineIn(circuit, state), state);
  return outcome !== null && !mayReopen(outcome);
}

/** The session as it is saved; `elapsed` is in ms of the session, `savedAt` by the calendar in ms. */
export function savedFrom(
  circuit: Circuit,
  planned: Circuit,
  state: SessionState,
  elapsed: number,
  savedAt: number,
): SavedProgress {
  const { link, startedAt, adjustments, ratings, response, afterWalk } = state;
  return {
    link,
    elapsed,
    startedAt,
    savedAt,
    played: playedIn(state.progress),
    adjustments,
    ratings,
    response,
    ...(state.progress.state === 'finished' ? { over: true as const } : {}),
    ...(circuit.ceiling === planned.ceiling
      ? {}
      : { ceiling: circuit.ceiling }),
    ...(afterWalk === undefined ? {} : { afterWalk }),
  };
}
