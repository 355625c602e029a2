import { stretchAt, type Timeline } from '#core/timeline.ts';

/** A session in progress. Times called `at` and `since` are readings of one clock that never runs backwards, in ms. */
export type Session =
  /** Shown, not begun. */
  | { readonly state: 'waiting' }
  /** Under way: `before` ms were done when the clock read `since`, which may lie a little ahead. */
  | {
      readonly state: 'running';
      readonly before: number;
      readonly since: number;
    }
  /** Standing still after `before` ms. */
  | { readonly state: 'paused'; readonly before: number }
  /** Over since `at`, after `before` ms: at the end, or earlier because the runner said so. */
  | {
      readonly state: 'finished';
      readonly before: number;
      readonly at: number;
    };

/** Something that happened to the session, and when. `look` is the passing of time itself. */
export interface SessionEvent {
  readonly type:
    'start' | 'pause' | 'resume' | 'skip' | 'back' | 'restart' | 'end' | 'look';
  readonly at: number;
}

/** Before the first tap. */
export const WAITING: Session = { state: 'waiting' };

/** After a pause there is this long to get back into place before the clock goes on. */
export const RESUME_MS = 3000;

// "Back" within the first moments of a stretch means the one before it.
const BACK_GRACE_MS = 2000;

/** The session after an event. An event that means nothing in its state leaves it as it was. */
export function step(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
): Session {
  const now = settled(timeline, session, event.at);
  const elapsed = elapsedAt(timeline, now, event.at);
  switch (event.type) {
    case 'look':
      return now;
    case 'start':
      return now.state === 'waiting'
        ? { state: 'running', before: 0, since: event.at }
        : now;
    case 'pause':
      return now.state === 'running'
        ? { state: 'paused', before: elapsed }
        : now;
    case 'resume':
      return now.state === 'paused'
        ? { state: 'running', before: now.before, since: event.at + RESUME_MS }
        : now;
    case 'skip':
      return movedTo(timeline, now, event.at, stretchAt(timeline, elapsed)?.to);
    case 'back':
      return movedTo(timeline, now, event.at, oneBack(timeline, elapsed));
    case 'restart':
      return movedTo(
        timeline,
        now,
        event.at,
        stretchAt(timeline, elapsed)?.from,
      );
    case 'end':
      return now.state === 'running' || now.state === 'paused'
        ? { state: 'finished', before: elapsed, at: event.at }
        : now;
  }
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
        session.before + Math.max(0, at - session.since),
      );
    case 'paused':
    case 'finished':
      return session.before;
  }
}

/** How long until a resumed session goes on, in ms; 0 once it does. */
export function leadAt(session: Session, at: number): number {
  return session.state === 'running' ? Math.max(0, session.since - at) : 0;
}

function settled(timeline: Timeline, session: Session, at: number): Session {
  if (
    session.state !== 'running' ||
    elapsedAt(timeline, session, at) < timeline.end
  )
    return session;
  const reached = session.since + (timeline.end - session.before);
  return { state: 'finished', before: timeline.end, at: reached };
}

function movedTo(
  timeline: Timeline,
  session: Session,
  at: number,
  place?: number,
): Session {
  if (
    place === undefined ||
    (session.state !== 'running' && session.state !== 'paused')
  ) {
    return session;
  }
  if (place >= timeline.end)
    return { state: 'finished', before: timeline.end, at };
  return session.state === 'running'
    ? { state: 'running', before: place, since: at }
    : { state: 'paused', before: place };
}

function oneBack(timeline: Timeline, elapsed: number): number | undefined {
  const here = stretchAt(timeline, elapsed);
  if (here === undefined) return undefined;
  const before = timeline.stretches[here.index - 1];
  return elapsed - here.from <= BACK_GRACE_MS && before !== undefined
    ? before.from
    : here.from;
}
