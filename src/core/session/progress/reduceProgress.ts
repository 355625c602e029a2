import { advanceProgress } from '#core/session/progress/advanceProgress.ts';
import {
  markSegmentDone,
  moveProgress,
  placeBack,
  runningFrom,
  skipSegment,
} from '#core/session/progress/moveProgress.ts';
import {
  elapsedAt,
  type FinishedProgress,
  type PausedProgress,
  type Progress,
} from '#core/session/progress/progress.ts';
import type { ProgressEvent } from '#core/session/progress/progressEvent.ts';
import { segmentAt, type Timeline } from '#core/session/timeline/timeline.ts';

/** The lead-in after a pause: ms to get back into place before the clock goes on (rule "Getting ready"). */
export const RESUME_MS = 3000;

/** The progress after an event. An event that means nothing in its state leaves it as it was. */
export function reduceProgress(
  timeline: Timeline,
  before: Progress,
  event: ProgressEvent,
): Progress {
  const now = advanceProgress(timeline, before, event);
  const elapsed = elapsedAt(timeline, now, event.at);
  switch (event.type) {
    case 'tick':
      return now;
    case 'start':
      return now.state === 'waiting'
        ? runningFrom(timeline, 0, event, [])
        : now;
    case 'pause':
      return now.state === 'running' ? pausedAt(elapsed, now) : now;
    case 'resume':
      return now.state === 'paused' || now.state === 'interrupted'
        ? runningFrom(timeline, now.elapsedBefore, event, now.played, RESUME_MS)
        : now;
    case 'catchUp':
      return now.state === 'interrupted'
        ? moveProgress(timeline, now, event, now.clockElapsed)
        : now;
    case 'markDone':
      return now.state === 'interrupted'
        ? markSegmentDone(timeline, now, event, RESUME_MS)
        : now;
    case 'skip':
      return skipSegment(timeline, now, event, elapsed);
    case 'back':
      return moveProgress(timeline, now, event, placeBack(timeline, elapsed));
    case 'restart': {
      const segment = segmentAt(timeline, elapsed);
      return moveProgress(timeline, now, event, segment?.from);
    }
    case 'jump': {
      const segment = timeline.segments[event.to ?? -1];
      return moveProgress(timeline, now, event, segment?.from);
    }
    case 'end':
      return now.state === 'waiting' || now.state === 'finished'
        ? now
        : finishedAt(elapsed, now, event);
    case 'reopen':
      return now.state === 'finished' && now.elapsedBefore < timeline.end
        ? pausedAt(now.elapsedBefore, now)
        : now;
  }
}

function pausedAt(
  elapsedBefore: number,
  { played }: Pick<PausedProgress, 'played'>,
): PausedProgress {
  return { state: 'paused', elapsedBefore, played };
}

function finishedAt(
  elapsedBefore: number,
  { played }: Pick<FinishedProgress, 'played'>,
  { at }: ProgressEvent,
): FinishedProgress {
  return { state: 'finished', elapsedBefore, at, played };
}
