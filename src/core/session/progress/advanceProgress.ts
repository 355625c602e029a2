import {
  elapsedAt,
  holdAtIn,
  withPlayed,
  type Progress,
  type RunningProgress,
} from '#core/session/progress/progress.ts';
import type { EventMoment } from '#core/session/progress/progressEvent.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';

/** Longer than this without a tick, in ms, and cues were missed (rule "What is on record"). */
const INTERRUPTION_MS = 3000;

// A session left for longer than this, in ms, is over (rule "What is on record").
const ABANDONED_MS = 6 * 3_600_000;

// The calendar may be corrected by a few seconds; further ahead of the other clock, the device was asleep.
const SLEPT_MS = 10_000;

/** The progress with the time since the last tick counted, or interrupted where no cue could be heard in it. */
export function advanceProgress(
  timeline: Timeline,
  progress: Progress,
  moment: EventMoment,
): Progress {
  if (progress.state !== 'running') return progress;
  const interrupted = interruptedBy(timeline, progress, moment);
  if (interrupted !== null) return interrupted;
  const known = elapsedAt(timeline, progress, progress.lastTick);
  const elapsed = elapsedAt(timeline, progress, moment.at);
  const played = withPlayed(progress.played, known, elapsed);
  if (elapsed >= timeline.end) {
    const at = progress.since + (timeline.end - progress.elapsedBefore);
    return { state: 'finished', elapsedBefore: timeline.end, at, played };
  }
  return withTick(timeline, { ...progress, played }, moment, elapsed);
}

/**
 * How long nothing ticked, in ms: by the calendar where that is far ahead, as in most devices' sleep the other clock
 * stands still.
 */
export function gapBefore(
  { lastTick, calendarTime: lastCalendarTime }: RunningProgress,
  { at, calendarTime }: Pick<EventMoment, 'at' | 'calendarTime'>,
): number {
  const passed = Math.max(0, at - lastTick);
  const passedByCalendar = calendarTime - lastCalendarTime;
  return passedByCalendar - passed > SLEPT_MS ? passedByCalendar : passed;
}

/** Interrupted by a gap without ticks; paused after a gap of hours; null where there was no such gap. */
function interruptedBy(
  timeline: Timeline,
  progress: RunningProgress,
  moment: EventMoment,
): Progress | null {
  const gap = gapBefore(progress, moment);
  if (gap <= INTERRUPTION_MS || moment.heard === true) return null;
  const elapsedBefore = elapsedAt(timeline, progress, progress.lastTick);
  const clockElapsed = elapsedAt(timeline, progress, progress.lastTick + gap);
  if (clockElapsed <= elapsedBefore) return null;
  const { played } = progress;
  return gap > ABANDONED_MS
    ? { state: 'paused', elapsedBefore, played }
    : { state: 'interrupted', elapsedBefore, clockElapsed, played };
}

/** Running on after a tick, with the moment at which a set at the runner's own pace holds the clock. */
function withTick(
  timeline: Timeline,
  progress: RunningProgress,
  { at, calendarTime, pace = 'paced' }: EventMoment,
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
