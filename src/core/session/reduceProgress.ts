import {
  elapsedAt,
  type Pace,
  type Ran,
  type Running,
  type Session,
} from '#core/session/progress.ts';
import { stretchAt, type Timeline } from '#core/session/timeline.ts';

/** Something that happened to the session, and when. `look` is the passing of time itself. */
export interface SessionEvent {
  readonly type:
    | 'start'
    | 'pause'
    | 'resume'
    | 'skip'
    | 'back'
    | 'restart'
    | 'end'
    | 'look'
    /** To the stretch numbered `to`. */
    | 'jump'
    /** The answers to the question after a blackout, beside `resume`: go on by the clock; count the stretch as done. */
    | 'now'
    | 'done'
    /** Out of the end again. */
    | 'reopen';
  readonly at: number;
  /** The calendar clock, in ms; people set it. */
  readonly wall: number;
  readonly pace?: Pace;
  /** Whether the sound went on while nobody looked, so that every cue was heard. */
  readonly heard?: boolean;
  readonly to?: number;
}

/** After a pause there is this long to get back into place before the clock goes on. */
export const RESUME_MS = 3000;

/** Longer than this without a look, and nobody was cued. */
const BLACKOUT_MS = 3000;

// A session left for longer is over, whatever the clock says.
const ABANDONED_MS = 6 * 3_600_000;

// The calendar may be put right by a few seconds; further ahead of the other clock, the device was asleep.
const SLEPT_MS = 10_000;

// "Back" within the first moments of a stretch means the one before it.
const BACK_GRACE_MS = 2000;

/** The session after an event. An event that means nothing in its state leaves it as it was. */
export function step(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
): Session {
  const now = noticed(timeline, session, event);
  const elapsed = elapsedAt(timeline, now, event.at);
  switch (event.type) {
    case 'look':
      return now;
    case 'start':
      return now.state === 'waiting'
        ? runningFrom(timeline, 0, event, [])
        : now;
    case 'pause':
      return now.state === 'running'
        ? { state: 'paused', before: elapsed, ran: now.ran }
        : now;
    case 'resume':
      return now.state === 'paused' || now.state === 'asking'
        ? runningFrom(timeline, now.before, event, now.ran, RESUME_MS)
        : now;
    case 'now':
      return now.state === 'asking'
        ? movedTo(timeline, now, event, now.now)
        : now;
    case 'done':
      return now.state === 'asking' ? markedDone(timeline, now, event) : now;
    case 'skip':
      return skipped(timeline, now, event, elapsed);
    case 'back':
      return movedTo(timeline, now, event, oneBack(timeline, elapsed));
    case 'restart':
      return movedTo(timeline, now, event, stretchAt(timeline, elapsed)?.from);
    case 'jump':
      return movedTo(
        timeline,
        now,
        event,
        timeline.stretches[event.to ?? -1]?.from,
      );
    case 'end':
      return now.state === 'waiting' || now.state === 'finished'
        ? now
        : { state: 'finished', before: elapsed, at: event.at, ran: now.ran };
    case 'reopen':
      return now.state === 'finished' && now.before < timeline.end
        ? { state: 'paused', before: now.before, ran: now.ran }
        : now;
  }
}

/** The session as it is now known to be: what was gone through since the last look, or that nobody knows. */
function noticed(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
): Session {
  if (session.state !== 'running') return session;
  const known = elapsedAt(timeline, session, session.seen);
  const passed = Math.max(0, event.at - session.seen);
  const byCalendar = event.wall - session.wall;
  const gap = byCalendar - passed > SLEPT_MS ? byCalendar : passed;
  const wouldBe = elapsedAt(timeline, session, session.seen + gap);
  const isBlackout =
    gap > BLACKOUT_MS && event.heard !== true && wouldBe > known;
  if (isBlackout) {
    const { ran } = session;
    return gap > ABANDONED_MS
      ? { state: 'paused', before: known, ran }
      : { state: 'asking', before: known, now: wouldBe, ran };
  }
  const elapsed = elapsedAt(timeline, session, event.at);
  const ran = withRan(session.ran, known, elapsed);
  if (elapsed >= timeline.end) {
    const reached = session.since + (timeline.end - session.before);
    return { state: 'finished', before: timeline.end, at: reached, ran };
  }
  const pace = event.pace ?? 'paced';
  const stop = stopAt(timeline, elapsed, pace);
  const seen = Math.max(event.at, session.seen);
  // Where a set is no longer the runner's own affair, the time over its plan does not count.
  const isHeld = session.stop !== null && elapsed >= session.stop;
  return isHeld && stop !== session.stop
    ? {
        ...session,
        before: elapsed,
        since: seen,
        seen,
        wall: event.wall,
        stop,
        ran,
      }
    : { ...session, seen, wall: event.wall, stop, ran };
}

function stopAt(timeline: Timeline, ms: number, pace: Pace): number | null {
  const stretch = stretchAt(timeline, ms);
  return pace === 'own' && stretch?.kind === 'work' && stretch.reps
    ? stretch.to - 1
    : null;
}

function runningFrom(
  timeline: Timeline,
  before: number,
  { at, wall, pace = 'paced' }: SessionEvent,
  ran: readonly Ran[],
  lead = 0,
): Running {
  const stop = stopAt(timeline, before, pace);
  return {
    state: 'running',
    before,
    since: at + lead,
    seen: at,
    wall,
    stop,
    ran,
  };
}

function movedTo(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
  place?: number,
): Session {
  if (
    place === undefined ||
    session.state === 'waiting' ||
    session.state === 'finished'
  )
    return session;
  const { ran } = session;
  if (place >= timeline.end)
    return { state: 'finished', before: timeline.end, at: event.at, ran };
  return session.state === 'paused'
    ? { state: 'paused', before: place, ran }
    : runningFrom(timeline, place, event, ran);
}

/** On to the next stretch; at the runner's own pace that is how a set is done. */
function skipped(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
  elapsed: number,
): Session {
  const stretch = stretchAt(timeline, elapsed);
  if (session.state === 'asking') return session;
  const isDone = session.state === 'running' && session.stop !== null;
  return movedTo(
    timeline,
    isDone && stretch !== undefined
      ? { ...session, ran: withRan(session.ran, stretch.from, stretch.to) }
      : session,
    event,
    stretch?.to,
  );
}

/** By the runner's own word the stretch was done; the next one follows when they are back in place. */
function markedDone(
  timeline: Timeline,
  session: Extract<Session, { state: 'asking' }>,
  event: SessionEvent,
): Session {
  const stretch = stretchAt(timeline, session.before);
  if (stretch === undefined) return session;
  const ran = withRan(session.ran, session.before, stretch.to);
  return stretch.to >= timeline.end
    ? { state: 'finished', before: timeline.end, at: event.at, ran }
    : runningFrom(timeline, stretch.to, event, ran, RESUME_MS);
}

/** What was gone through, with one more part; parts that touch or overlap are one. */
function withRan(
  ran: readonly Ran[],
  from: number,
  to: number,
): readonly Ran[] {
  if (to <= from) return ran;
  const apart = ran.filter((one) => one.to < from || one.from > to);
  const joined = ran.filter((one) => one.to >= from && one.from <= to);
  const whole = {
    from: Math.min(from, ...joined.map((one) => one.from)),
    to: Math.max(to, ...joined.map((one) => one.to)),
  };
  return [...apart, whole].sort((one, other) => one.from - other.from);
}

function oneBack(timeline: Timeline, elapsed: number): number | undefined {
  const here = stretchAt(timeline, elapsed);
  if (here === undefined) return undefined;
  const before = timeline.stretches[here.index - 1];
  return elapsed - here.from <= BACK_GRACE_MS && before !== undefined
    ? before.from
    : here.from;
}
