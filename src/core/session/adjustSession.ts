import type { Adjustment } from '#core/session/rating/adjustments.ts';
import { tickSession } from '#core/session/advanceSession.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  elapsedAt,
  holdAtIn,
  withPlayed,
  type Progress,
  type RunningProgress,
} from '#core/session/progress/progress.ts';
import type { EventMoment } from '#core/session/progress/progressEvent.ts';
import { endsCircuit } from '#core/session/rating/rating.ts';
import { isSamePart } from '#core/session/timeline/segment.ts';
import { timelineIn, type SessionState } from '#core/session/sessionState.ts';
import {
  segmentAt,
  timelineOf,
  type Timeline,
} from '#core/session/timeline/timeline.ts';

/**
 * The session with other adjustments. It stands as far into the same segment as before. A rest that is now shorter
 * than what has gone by ends, and nothing after it is skipped.
 */
export function adjustSession(
  circuit: Circuit,
  state: SessionState,
  moment: EventMoment,
  adjustments: readonly Adjustment[],
): SessionState {
  const change: TimelineChange = {
    from: timelineIn(circuit, state),
    to: timelineOf(circuit, adjustments),
  };
  const { response } = state;
  const isEnding = response !== null && endsCircuit(response.verdict);
  const progress = relocatedProgress(change, state.progress, moment, isEnding);
  return tickSession(circuit, { ...state, adjustments, progress }, moment);
}

/** A timeline before and after it was adjusted. */
interface TimelineChange {
  readonly from: Timeline;
  readonly to: Timeline;
}

/** The progress in the adjusted timeline. One that is finished, or about to be, stays within its segment. */
function relocatedProgress(
  change: TimelineChange,
  progress: Progress,
  moment: EventMoment,
  isEnding: boolean,
): Progress {
  if (progress.state === 'waiting') return progress;
  const elapsed = elapsedAt(change.from, progress, moment.at);
  const isFinished = progress.state === 'finished';
  const elapsedBefore = relocated(change, elapsed, isFinished || isEnding);
  const played = progress.played.reduce(
    (spans, { from, to }) =>
      withPlayed(spans, relocated(change, from), relocated(change, to)),
    [] as typeof progress.played,
  );
  switch (progress.state) {
    case 'running':
      return elapsedBefore === elapsed
        ? { ...progress, played }
        : runningOn(change.to, progress, moment, { elapsedBefore, played });
    case 'interrupted': {
      const clockElapsed = relocated(change, progress.clockElapsed);
      return { ...progress, elapsedBefore, clockElapsed, played };
    }
    case 'paused':
    case 'finished':
      return { ...progress, elapsedBefore, played };
  }
}

function runningOn(
  timeline: Timeline,
  progress: RunningProgress,
  { at, pace = 'paced' }: EventMoment,
  place: Pick<RunningProgress, 'elapsedBefore' | 'played'>,
): RunningProgress {
  return {
    ...progress,
    ...place,
    // A lead-in that is under way goes on.
    since: Math.max(progress.since, progress.lastTick, at),
    holdAt: holdAtIn(timeline, place.elapsedBefore, pace),
  };
}

/**
 * Where a moment of the session lies in the adjusted timeline: as far into the same segment, or at the start of what
 * follows where that is shorter now or gone. `isInside`: rather at its last moment.
 */
function relocated(
  { from, to }: TimelineChange,
  ms: number,
  isInside = false,
): number {
  const segment = segmentAt(from, ms);
  if (segment === undefined) return to.end;
  const into = ms - segment.from;
  const same = to.segments.find((one) => isSamePart(one, segment));
  if (same !== undefined)
    return Math.min(same.from + into, isInside ? same.to - 1 : same.to);
  const following = from.segments[segment.index + 1];
  return following ? relocated({ from, to }, following.from) : to.end;
}
