import { createMemo, type Accessor } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  elapsedAt,
  leadInAt,
  overtimeAt,
  playedIn,
  type Pace,
} from '#core/session/progress/progress.ts';
import { isHeldAtRest } from '#core/session/advanceSession.ts';
import { isSameSegment, stationOf } from '#core/session/timeline/segment.ts';
import { outcomeIn, type SessionState } from '#core/session/sessionState.ts';
import {
  nextChangeAfter,
  READY_MS,
  repAt,
  segmentAt,
  timelineOf,
  type RepMoment,
  type Segment,
} from '#core/session/timeline/timeline.ts';

export type SessionView = ReturnType<typeof createSessionView>;

/** What is shown of a session, each part as a memo of its own, as most change far less often than the clock ticks. */
export function createSessionView(
  circuit: Circuit,
  session: Accessor<SessionState>,
  at: Accessor<number>,
  pace: Accessor<Pace>,
) {
  const progress = createMemo(() => session().progress);
  const adjustments = createMemo(() => session().adjustments);
  const ratings = createMemo(() => session().ratings);
  const response = createMemo(() => session().response);
  const afterWalk = createMemo(() => session().afterWalk);
  const state = createMemo(() => progress().state);
  const timeline = createMemo(() => timelineOf(circuit, adjustments()));
  const elapsed = createMemo(() => elapsedAt(timeline(), progress(), at()));
  const leadIn = createMemo(() => leadInAt(progress(), at()));
  const segment = createMemo(
    (): Segment | undefined => segmentAt(timeline(), elapsed()),
    undefined,
    { equals: isSameSegment },
  );
  const place = createMemo(() => segment()?.index);
  const station = createMemo(() => {
    const current = segment();
    return current && stationOf(circuit, adjustments(), current);
  });
  const isOwnPace = createMemo(() => {
    const current = segment();
    return pace() === 'own' && current?.kind === 'work' && current.isReps;
  });
  const outcome = createMemo(() => outcomeIn(circuit, timeline(), session()));
  const isHeld = createMemo(() => isHeldAtRest(session(), segment()));
  const secondsLeft = createMemo(() => {
    const current = segment();
    return current ? Math.ceil((current.to - elapsed()) / 1000) : 0;
  });
  /** Seconds of the circuit done, without getting ready. */
  function secondsDone() {
    return Math.max(0, elapsed() - READY_MS) / 1000;
  }

  const rep = createMemo((): RepMoment | null => {
    const current = segment();
    const currentStation = station();
    // A hold has no reps, so they are not looked for at every tick.
    if (
      current?.kind !== 'work' ||
      !current.isReps ||
      !currentStation ||
      isOwnPace()
    )
      return null;
    return repAt(currentStation, elapsed() - current.from);
  });

  /** How long until the screen changes by itself, in ms; an hour where it does not. */
  function msToNextChange(): number {
    const current = progress();
    if (current.state === 'finished') return 1000;
    if (current.state !== 'running') return 3_600_000;
    if (leadIn() > 0) return leadIn() % 1000 || 1000;
    if (overtimeAt(current, at()) > 0) return 1000;
    const next = nextChangeAfter(circuit, timeline(), elapsed());
    return Math.max(1, next - elapsed());
  }

  return {
    circuit,
    progress,
    state,
    timeline,
    /** Milliseconds done. */
    elapsed,
    /** Milliseconds until a resumed session goes on. */
    leadIn,
    segment,
    /** The number of the segment; undefined where there is none. */
    place,
    /** The exercise under way or next, as it is done in its round. */
    station,
    stationOf: (current: Segment) => stationOf(circuit, adjustments(), current),
    /** Whether the set under way lasts until the runner says so. */
    isOwnPace,
    /** Whole seconds left of the segment, rounded up as a countdown shows them. */
    secondsLeft,
    /** Whole seconds into a set done at the runner's own pace. */
    secondsIn() {
      const current = segment();
      if (current === undefined) return 0;
      const into = elapsed() - current.from + overtimeAt(progress(), at());
      return Math.floor(into / 1000);
    },
    secondsDone,
    rep,
    /** Whole seconds since the session was over. */
    secondsSinceEnd() {
      const current = progress();
      return current.state === 'finished'
        ? Math.floor((at() - current.at) / 1000)
        : 0;
    },
    played: () => playedIn(progress()),
    adjustments,
    ratings,
    response,
    /** Whether it waits at the end of a rest to ask about a sign again. */
    isHeld,
    /** How the session ended; null while it is not over. */
    outcome,
    /** What the runner chose to do after the walk. */
    afterWalk,
    msToNextChange,
  };
}
