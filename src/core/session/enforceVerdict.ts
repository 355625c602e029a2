import type { Consequence } from '#core/session/ratingResponse.ts';
import { ends } from '#core/session/rating.ts';
import { elapsedAt, type Session } from '#core/session/progress.ts';
import { step, type SessionEvent } from '#core/session/reduceProgress.ts';
import {
  stretchAt,
  type Stretch,
  type Timeline,
} from '#core/session/timeline.ts';

/**
 * Before any other set, what a reading asked for holds unless it was taken back: an end ends the circuit, also for one
 * who goes back to an earlier set, and a sign that nobody spoke of again is asked about again while the session stands.
 */
export function heeded(
  timeline: Timeline,
  session: Session,
  event: SessionEvent,
  last: Consequence | null,
): Session {
  if (last === null || session.state !== 'running') return session;
  const { round } = last.reading;
  const here = stretchAt(timeline, elapsedAt(timeline, session, event.at));
  if (here === undefined) return session;
  const isItsRest = here.kind === 'round-rest' && here.round === round;
  if (ends(last.verdict) && !isItsRest)
    return step(timeline, session, { ...event, type: 'end' });
  if (here.round <= round) return session;
  const rest = timeline.stretches.findLast(
    (stretch) => stretch.kind === 'round-rest' && stretch.round === round,
  );
  return last.verdict === 'wait' && rest
    ? { state: 'paused', before: endOf(rest), ran: session.ran }
    : session;
}

/** Whether the session stands at the end of a rest because a sign was not spoken of again. */
export function isHeldBy(
  last: Consequence | null,
  session: Session,
  here: Stretch | undefined,
): boolean {
  return (
    session.state === 'paused' &&
    here?.kind === 'round-rest' &&
    here.round === last?.reading.round &&
    session.before >= endOf(here)
  );
}

/** The last moment of a stretch, before the next one begins. */
function endOf(stretch: Stretch): number {
  return stretch.to - 1;
}
