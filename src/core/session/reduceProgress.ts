import {
  elapsedAt,
  type InterruptedProgress,
  type Pace,
  type PlayedSpan,
  type Progress,
  type RunningProgress,
} from '#core/session/progress.ts';
import { segmentAt, type Timeline } from '#core/session/timeline.ts';

/** Something that happened to the clock of a session, and when. `tick` is the passing of time itself. */
export interface ProgressEvent {
  readonly type:
    | 'start'
    | 'pause'
    | 'resume'
    | 'skip'
    | 'back'
    | 'restart'
    | 'end'
    | 'tick'
    /** To the segment numbered `to`. */
    | 'jump'
    /** The answers after an interruption, beside `resume`: go on by the clock; count the segment as done. */
    | 'catchUp'
    | 'markDone'
    /** Out of the end again. */
    | 'reopen';
  readonly at: number;
  /** The calendar clock, in ms; people set it. */
  readonly calendarTime: number;
  readonly pace?: Pace;
  /** Whether the sound went on since the last tick, so that every cue was heard. */
  readonly heard?: boolean;
  readonly to?: number;
}

/** After a pause there are this many ms to get back into place before the clock goes on. */
export const RESUME_MS = 3000;

/** Longer than this without a tick, and no cue was given. */
const INTERRUPTION_MS = 3000;

// A session left for longer is over, whatever the clock says.
const ABANDONED_MS = 6 * 3_600_000;

// The calendar may be corrected by a few seconds; further ahead of the other clock, the device was asleep.
const SLEPT_MS = 10_000;

// "Back" within the first moments of a segment means the one before it.
const BACK_GRACE_MS = 2000;

/** The progress after an event. An event that means nothing in its state leaves it as it was. */
export function reduceProgress(
  timeline: Timeline,
  progress: Progress,
  event: ProgressEvent,
): Progress {
  const now = advancedTo(timeline, progress, event);
  const elapsed = elapsedAt(timeline, now, event.at);
  switch (event.type) {
    case 'tick':
      return now;
    case 'start':
      return now.state === 'waiting'
        ? runningFrom(timeline, 0, event, [])
        : now;
    case 'pause':
      return now.state === 'running'
        ? { state: 'paused', elapsedBefore: elapsed, played: now.played }
        : now;
    case 'resume':
      return now.state === 'paused' || now.state === 'interrupted'
        ? runningFrom(timeline, now.elapsedBefore, event, now.played, RESUME_MS)
        : now;
    case 'catchUp':
      return now.state === 'interrupted'
        ? movedTo(timeline, now, event, now.clockElapsed)
        : now;
    case 'markDone':
      return now.state === 'interrupted'
        ? markedDone(timeline, now, event)
        : now;
    case 'skip':
      return skipped(timeline, now, event, elapsed);
    case 'back':
      return movedTo(timeline, now, event, placeBack(timeline, elapsed));
    case 'restart':
      return movedTo(timeline, now, event, segmentAt(timeline, elapsed)?.from);
    case 'jump':
      return movedTo(
        timeline,
        now,
        event,
        timeline.segments[event.to ?? -1]?.from,
      );
    case 'end':
      return now.state === 'waiting' || now.state === 'finished'
        ? now
        : {
            state: 'finished',
            elapsedBefore: elapsed,
            at: event.at,
            played: now.played,
          };
    case 'reopen':
      return now.state === 'finished' && now.elapsedBefore < timeline.end
        ? {
            state: 'paused',
            elapsedBefore: now.elapsedBefore,
            played: now.played,
          }
        : now;
  }
}

/** The progress with the time since the last tick counted, or held back where nobody knows what happened in it. */
function advancedTo(
  timeline: Timeline,
  progress: Progress,
  event: ProgressEvent,
): Progress {
  if (progress.state !== 'running') return progress;
  const interrupted = interruptedBy(timeline, progress, event);
  if (interrupted !== null) return interrupted;
  const known = elapsedAt(timeline, progress, progress.lastTick);
  const elapsed = elapsedAt(timeline, progress, event.at);
  const played = withPlayed(progress.played, known, elapsed);
  if (elapsed >= timeline.end) {
    const at = progress.since + (timeline.end - progress.elapsedBefore);
    return { state: 'finished', elapsedBefore: timeline.end, at, played };
  }
  return ticked(timeline, { ...progress, played }, event, elapsed);
}

/** A session that ran on with nobody watching: it asks what happened, or pauses where it was left for hours. */
function interruptedBy(
  timeline: Timeline,
  progress: RunningProgress,
  { at, calendarTime, heard }: ProgressEvent,
): Progress | null {
  const passed = Math.max(0, at - progress.lastTick);
  const byCalendar = calendarTime - progress.calendarTime;
  const gap = byCalendar - passed > SLEPT_MS ? byCalendar : passed;
  if (gap <= INTERRUPTION_MS || heard === true) return null;
  const elapsedBefore = elapsedAt(timeline, progress, progress.lastTick);
  const clockElapsed = elapsedAt(timeline, progress, progress.lastTick + gap);
  if (clockElapsed <= elapsedBefore) return null;
  const { played } = progress;
  return gap > ABANDONED_MS
    ? { state: 'paused', elapsedBefore, played }
    : { state: 'interrupted', elapsedBefore, clockElapsed, played };
}

/** Running on after a tick, with the moment at which a set at the runner's own pace holds the clock. */
function ticked(
  timeline: Timeline,
  progress: RunningProgress,
  { at, calendarTime, pace = 'paced' }: ProgressEvent,
  elapsed: number,
): RunningProgress {
  const holdAt = holdAtIn(timeline, elapsed, pace);
  const lastTick = Math.max(at, progress.lastTick);
  const next = { ...progress, lastTick, calendarTime, holdAt };
  // Once a set is no longer at the runner's own pace, the time over its plan does not count.
  const wasHeld = progress.holdAt !== null && elapsed >= progress.holdAt;
  return wasHeld && holdAt !== progress.holdAt
    ? { ...next, elapsedBefore: elapsed, since: lastTick }
    : next;
}

function holdAtIn(timeline: Timeline, ms: number, pace: Pace): number | null {
  const segment = segmentAt(timeline, ms);
  return pace === 'own' && segment?.kind === 'work' && segment.reps
    ? segment.to - 1
    : null;
}

function runningFrom(
  timeline: Timeline,
  elapsedBefore: number,
  { at, calendarTime, pace = 'paced' }: ProgressEvent,
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

/** The session moved to a place, in ms of it; running on from there, or paused there. */
function movedTo(
  timeline: Timeline,
  progress: Progress,
  event: ProgressEvent,
  place?: number,
): Progress {
  if (
    place === undefined ||
    progress.state === 'waiting' ||
    progress.state === 'finished'
  )
    return progress;
  const { played } = progress;
  if (place >= timeline.end)
    return {
      state: 'finished',
      elapsedBefore: timeline.end,
      at: event.at,
      played,
    };
  return progress.state === 'paused'
    ? { state: 'paused', elapsedBefore: place, played }
    : runningFrom(timeline, place, event, played);
}

/** On to the next segment; at the runner's own pace that is how a set is done. */
function skipped(
  timeline: Timeline,
  progress: Progress,
  event: ProgressEvent,
  elapsed: number,
): Progress {
  const segment = segmentAt(timeline, elapsed);
  if (progress.state === 'interrupted') return progress;
  const isDone = progress.state === 'running' && progress.holdAt !== null;
  return movedTo(
    timeline,
    isDone && segment !== undefined
      ? {
          ...progress,
          played: withPlayed(progress.played, segment.from, segment.to),
        }
      : progress,
    event,
    segment?.to,
  );
}

/** By the runner's own word the segment was done; the next one follows when they are back in place. */
function markedDone(
  timeline: Timeline,
  progress: InterruptedProgress,
  event: ProgressEvent,
): Progress {
  const segment = segmentAt(timeline, progress.elapsedBefore);
  if (segment === undefined) return progress;
  const played = withPlayed(
    progress.played,
    progress.elapsedBefore,
    segment.to,
  );
  return segment.to >= timeline.end
    ? {
        state: 'finished',
        elapsedBefore: timeline.end,
        at: event.at,
        played,
      }
    : runningFrom(timeline, segment.to, event, played, RESUME_MS);
}

/** The spans gone through, with one more; spans that touch or overlap become one. */
function withPlayed(
  played: readonly PlayedSpan[],
  from: number,
  to: number,
): readonly PlayedSpan[] {
  if (to <= from) return played;
  const apart = played.filter((one) => one.to < from || one.from > to);
  const touching = played.filter((one) => one.to >= from && one.from <= to);
  const joined = {
    from: Math.min(from, ...touching.map((one) => one.from)),
    to: Math.max(to, ...touching.map((one) => one.to)),
  };
  return [...apart, joined].sort((one, other) => one.from - other.from);
}

/** Where "back" leads: the start of the segment, or of the one before within its first moments. */
function placeBack(timeline: Timeline, elapsed: number): number | undefined {
  const here = segmentAt(timeline, elapsed);
  if (here === undefined) return undefined;
  const before = timeline.segments[here.index - 1];
  return elapsed - here.from <= BACK_GRACE_MS && before !== undefined
    ? before.from
    : here.from;
}
