import {
  holdAtIn,
  withPlayed,
  type InterruptedProgress,
  type PlayedSpan,
  type Progress,
  type RunningProgress,
} from '#core/session/progress/progress.ts';
import type { EventMoment } from '#core/session/progress/progressEvent.ts';
import { segmentAt, type Timeline } from '#core/session/timeline/timeline.ts';

// "Back" within the first moments of a segment means the one before it.
const BACK_GRACE_MS = 2000;

/** Running from a place in the session, in ms of it, after a lead-in of so many ms. */
export function runningFrom(
  timeline: Timeline,
  elapsedBefore: number,
  { at, calendarTime, pace = 'paced' }: EventMoment,
  played: readonly PlayedSpan[],
  leadInMs = 0,
): RunningProgress {
  return {
    state: 'running',
    elapsedBefore,
    since: at + leadInMs,
    lastTick: at,
    calendarTime,
    holdAt: holdAtIn(timeline, elapsedBefore, pace),
    played,
  };
}

/** The session moved to a place, in ms of it: running on from there, paused there, or finished at its end. */
export function moveProgress(
  timeline: Timeline,
  progress: Progress,
  moment: EventMoment,
  place: number | undefined,
): Progress {
  if (
    place === undefined ||
    progress.state === 'waiting' ||
    progress.state === 'finished'
  )
    return progress;
  const { played } = progress;
  if (place >= timeline.end) return finishedWhole(timeline, moment, played);
  return progress.state === 'paused'
    ? { state: 'paused', elapsedBefore: place, played }
    : runningFrom(timeline, place, moment, played);
}

/** On to the next segment. A set at the runner's own pace counts as done by that. */
export function skipSegment(
  timeline: Timeline,
  progress: Progress,
  moment: EventMoment,
  elapsed: number,
): Progress {
  if (progress.state === 'interrupted') return progress;
  const segment = segmentAt(timeline, elapsed);
  const isDone = progress.state === 'running' && progress.holdAt !== null;
  const counted =
    isDone && segment !== undefined
      ? {
          ...progress,
          played: withPlayed(progress.played, segment.from, segment.to),
        }
      : progress;
  return moveProgress(timeline, counted, moment, segment?.to);
}

/** The interrupted segment counts as done, as the runner says so; the next one follows after a lead-in. */
export function markSegmentDone(
  timeline: Timeline,
  progress: InterruptedProgress,
  moment: EventMoment,
  leadInMs: number,
): Progress {
  const { elapsedBefore } = progress;
  const segment = segmentAt(timeline, elapsedBefore);
  if (segment === undefined) return progress;
  const played = withPlayed(progress.played, elapsedBefore, segment.to);
  return segment.to >= timeline.end
    ? finishedWhole(timeline, moment, played)
    : runningFrom(timeline, segment.to, moment, played, leadInMs);
}

/** Where "back" leads: the start of the segment, or of the one before within its first moments. */
export function placeBack(
  timeline: Timeline,
  elapsed: number,
): number | undefined {
  const segment = segmentAt(timeline, elapsed);
  if (segment === undefined) return undefined;
  const previous = timeline.segments[segment.index - 1];
  return elapsed - segment.from <= BACK_GRACE_MS && previous !== undefined
    ? previous.from
    : segment.from;
}

function finishedWhole(
  { end }: Timeline,
  { at }: EventMoment,
  played: readonly PlayedSpan[],
): Progress {
  return { state: 'finished', elapsedBefore: end, at, played };
}
