import { segmentAt, type Timeline } from '#core/session/timeline/timeline.ts';

/** A span of the session that was gone through with its cues, in ms of the session. */
export interface PlayedSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * How far a session has come. `at`, `since` and `lastTick` are readings of a clock that never runs backwards, in ms.
 */
export type Progress =
  /** Not begun. */
  | { readonly state: 'waiting' }
  | RunningProgress
  | PausedProgress
  | InterruptedProgress
  | FinishedProgress;

/** Under way: `elapsedBefore` ms were done when the clock read `since`, which lies ahead during a lead-in. */
export interface RunningProgress {
  readonly state: 'running';
  readonly elapsedBefore: number;
  readonly since: number;
  /** The last tick; progress never goes back behind it. */
  readonly lastTick: number;
  /** The calendar at the last tick, in ms. */
  readonly calendarTime: number;
  /** Where the clock holds, in ms of the session: the end of a set at the runner's own pace. */
  readonly holdAt: number | null;
  readonly played: readonly PlayedSpan[];
}

/** Standing still after `elapsedBefore` ms. */
export interface PausedProgress {
  readonly state: 'paused';
  readonly elapsedBefore: number;
  readonly played: readonly PlayedSpan[];
}

/**
 * The device slept or the page was frozen, and no cue was heard. The session stands at `elapsedBefore`, the last tick;
 * by the clock it would be at `clockElapsed`. The runner chooses.
 */
export interface InterruptedProgress {
  readonly state: 'interrupted';
  readonly elapsedBefore: number;
  readonly clockElapsed: number;
  readonly played: readonly PlayedSpan[];
}

/** Over since `at`, after `elapsedBefore` ms: at the planned end, or earlier because the runner said so. */
export interface FinishedProgress {
  readonly state: 'finished';
  readonly elapsedBefore: number;
  readonly at: number;
  readonly played: readonly PlayedSpan[];
}

/** Whether repetitions are paced by the clock, or last until the runner says so. */
export type Pace = 'paced' | 'own';

/** Before a session is started. */
export const WAITING: Progress = { state: 'waiting' };

/** A session just begun. */
export function startedProgress(at: number, calendarTime: number): Progress {
  return {
    state: 'running',
    elapsedBefore: 0,
    since: at,
    lastTick: at,
    calendarTime,
    holdAt: null,
    played: [],
  };
}

/** A session resumed from what was saved of it: finished where it was over, otherwise paused after `elapsed` ms. */
export function restoredProgress(
  {
    elapsed,
    played,
    over = false,
  }: {
    readonly elapsed: number;
    readonly played: readonly PlayedSpan[];
    readonly over?: boolean;
  },
  end: number,
  at: number,
): Progress {
  return over || elapsed >= end
    ? { state: 'finished', elapsedBefore: Math.min(elapsed, end), at, played }
    : { state: 'paused', elapsedBefore: elapsed, played };
}

/** How many ms of the session are done at a reading of the clock. */
export function elapsedAt(
  timeline: Timeline,
  progress: Progress,
  at: number,
): number {
  switch (progress.state) {
    case 'waiting':
      return 0;
    case 'running':
      return Math.min(
        timeline.end,
        progress.holdAt ?? Infinity,
        progress.elapsedBefore +
          Math.max(0, latest(progress, at) - progress.since),
      );
    case 'paused':
    case 'interrupted':
    case 'finished':
      return progress.elapsedBefore;
  }
}

/** How long until a resumed session goes on, in ms; 0 once it does. */
export function leadInAt(progress: Progress, at: number): number {
  return progress.state === 'running'
    ? Math.max(0, progress.since - latest(progress, at))
    : 0;
}

/** How long the runner has been over the planned time of a set at their own pace, in ms. */
export function overtimeAt(progress: Progress, at: number): number {
  return progress.state === 'running' && progress.holdAt !== null
    ? Math.max(
        0,
        progress.elapsedBefore +
          latest(progress, at) -
          progress.since -
          progress.holdAt,
      )
    : 0;
}

/** The spans gone through so far. */
export function playedIn(progress: Progress): readonly PlayedSpan[] {
  return progress.state === 'waiting' ? [] : progress.played;
}

/** Where the clock holds in a set that lasts until the runner says so: at its last moment; null elsewhere. */
export function holdAtIn(
  timeline: Timeline,
  elapsed: number,
  pace: Pace,
): number | null {
  const segment = segmentAt(timeline, elapsed);
  return pace === 'own' && segment?.kind === 'work' && segment.isReps
    ? segment.to - 1
    : null;
}

/** The spans gone through, with one more; spans that touch or overlap become one. */
export function withPlayed(
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

/** How many ms of a segment were gone through. */
export function playedWithin(
  segment: PlayedSpan,
  played: readonly PlayedSpan[],
): number {
  return played.reduce((sum, { from, to }) => {
    const shared = Math.min(to, segment.to) - Math.max(from, segment.from);
    return sum + Math.max(0, shared);
  }, 0);
}

/** A tick may be a little ahead of the clock; progress never goes back behind it. */
function latest({ lastTick }: RunningProgress, at: number): number {
  return Math.max(at, lastTick);
}
