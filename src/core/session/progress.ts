import type { Timeline } from '#core/session/timeline.ts';

/** A part of the session that was really gone through, in ms of it; time nobody was cued through is in none. */
export interface Ran {
  readonly from: number;
  readonly to: number;
}

/** A session in progress. Times called `at` and `since` are readings of one clock that never runs backwards, in ms. */
export type Session =
  /** Shown, not begun. */
  | { readonly state: 'waiting' }
  | Running
  /** Standing still after `before` ms. */
  | {
      readonly state: 'paused';
      readonly before: number;
      readonly ran: readonly Ran[];
    }
  /**
   * Nobody was looking: the device slept or the page was frozen, and no cue was heard. It stands at `before`, the last
   * moment known; by the clock it would be at `now`. The runner says which of the two holds.
   */
  | {
      readonly state: 'asking';
      readonly before: number;
      readonly now: number;
      readonly ran: readonly Ran[];
    }
  /** Over since `at`, after `before` ms: at the end, or earlier because the runner said so. */
  | {
      readonly state: 'finished';
      readonly before: number;
      readonly at: number;
      readonly ran: readonly Ran[];
    };

/** Under way: `before` ms were done when the clock read `since`, which may lie a little ahead. */
export interface Running {
  readonly state: 'running';
  readonly before: number;
  readonly since: number;
  /** When it was last looked at, by this clock and by the calendar's; it is never taken back behind that. */
  readonly seen: number;
  readonly wall: number;
  /** The moment it does not go beyond by itself: the end of a set done at the runner's own pace. */
  readonly stop: number | null;
  readonly ran: readonly Ran[];
}

/** Whether repetitions are paced by the clock, or last until the runner says so. */
export type Pace = 'paced' | 'own';

/** Before the first tap. */
export const WAITING: Session = { state: 'waiting' };

/** A session just begun. */
export function begunAt(at: number, wall: number): Session {
  return {
    state: 'running',
    before: 0,
    since: at,
    seen: at,
    wall,
    stop: null,
    ran: [],
  };
}

/** A session as it was kept after so many ms: over where it was over, or standing still where it was left. */
export function keptAs(
  {
    elapsed,
    ran,
    over = false,
  }: {
    readonly elapsed: number;
    readonly ran: readonly Ran[];
    readonly over?: boolean;
  },
  end: number,
  at: number,
): Session {
  return over || elapsed >= end
    ? { state: 'finished', before: Math.min(elapsed, end), at, ran }
    : { state: 'paused', before: elapsed, ran };
}

/** How many ms of the session are done at a reading of the clock: derived, never counted. */
export function elapsedAt(
  timeline: Timeline,
  session: Session,
  at: number,
): number {
  switch (session.state) {
    case 'waiting':
      return 0;
    case 'running':
      return Math.min(
        timeline.end,
        session.stop ?? Infinity,
        session.before + Math.max(0, latest(session, at) - session.since),
      );
    case 'paused':
    case 'asking':
    case 'finished':
      return session.before;
  }
}

/** How long until a resumed session goes on, in ms; 0 once it does. */
export function leadAt(session: Session, at: number): number {
  return session.state === 'running'
    ? Math.max(0, session.since - latest(session, at))
    : 0;
}

/** How long the runner has been over the planned time of a set at their own pace, in ms. */
export function overAt(session: Session, at: number): number {
  return session.state === 'running' && session.stop !== null
    ? Math.max(
        0,
        session.before + latest(session, at) - session.since - session.stop,
      )
    : 0;
}

/** A look may be a little ahead of the clock; what it has seen stays seen. */
function latest({ seen }: Running, at: number): number {
  return Math.max(at, seen);
}
