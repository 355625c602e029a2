import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import {
  stationIn,
  withChange,
  withoutChange,
  type Change,
} from '#core/changes.ts';
import { LIMITS, type Circuit } from '#core/circuit.ts';
import { consequenceOf, type Consequence } from '#core/consequence.ts';
import { ends, withReading, type Reading } from '#core/reading.ts';
import { PLACE, writeSaved, type Saved } from '#core/saved.ts';
import {
  begunAt,
  elapsedAt,
  leadAt,
  overAt,
  type Pace,
  type Session,
} from '#core/session.ts';
import type { Station } from '#core/station.ts';
import { step, type SessionEvent } from '#core/step.ts';
import {
  nextChangeAfter,
  repAt,
  stretchAt,
  timelineOf,
  type RepMoment,
  type Stretch,
  type Timeline,
} from '#core/timeline.ts';
import type { Clock } from '#platform/clock.ts';
import type { Lifecycle } from '#platform/lifecycle.ts';
import type { Store } from '#platform/store.ts';

/** What a timer needs of the browser. */
export interface TimerPorts {
  readonly clock: Clock;
  readonly store: Store;
  readonly lifecycle: Lifecycle;
}

/** Where a timer begins: at the start, or where somebody was taken from. */
export interface Begin {
  /** When it was begun, by the calendar, in ms. */
  readonly startedAt: number;
  /** Where it was left, if it is taken up again. */
  readonly kept?: Pick<
    Saved,
    'elapsed' | 'ran' | 'changes' | 'readings' | 'consequence'
  >;
}

/** What can be different from one timer to the next. */
export interface TimerOptions {
  readonly pace?: Accessor<Pace>;
  /** How far the sound has come, in ms of a clock of its own; nothing while there is none. */
  readonly soundClock?: () => number | null;
}

export type Timer = ReturnType<typeof createTimer>;

/** The session as signals: it reads the clock when the picture is due to change, and never counts. */
export function createTimer(
  circuit: Circuit,
  link: string,
  begin: Begin,
  { clock, store, lifecycle }: TimerPorts,
  { pace = () => 'paced', soundClock = () => null }: TimerOptions = {},
) {
  const { kept } = begin;
  const [changes, setChanges] = createSignal(kept?.changes ?? []);
  const timeline = createMemo((): Timeline => timelineOf(circuit, changes()));
  const [session, setSession] = createSignal<Session>(
    kept
      ? keptSession(kept, timeline().end, clock.now())
      : // From now, not from the tap: a slow phone may just have fetched this.
        begunAt(clock.now(), clock.date()),
  );
  const [readings, setReadings] = createSignal(kept?.readings ?? []);
  const [consequence, setConsequence] = createSignal<Consequence | null>(
    kept?.consequence ?? null,
  );
  const [at, setAt] = createSignal(clock.now());
  const elapsed = createMemo(() => elapsedAt(timeline(), session(), at()));
  const lead = createMemo(() => leadAt(session(), at()));
  // The session is looked at every second; what it is and where changes far less often.
  const state = createMemo(() => session().state);
  const stretch = createMemo(
    (): Stretch | undefined => stretchAt(timeline(), elapsed()),
    undefined,
    { equals: isSameStretch },
  );
  const place = createMemo(() => stretch()?.index);
  const secondsLeft = createMemo(() => {
    const current = stretch();
    return current ? Math.ceil((current.to - elapsed()) / 1000) : 0;
  });
  /** The station a stretch is about, as it is done in its round. */
  function stationOf(current: Stretch): Station | undefined {
    const index = 'station' in current ? current.station : 0;
    const planned = circuit.stations[index];
    const round =
      current.kind === 'round-rest' ? current.round + 1 : current.round;
    return planned && stationIn(planned, changes(), round, index);
  }
  const station = createMemo(() => {
    const current = stretch();
    return current && stationOf(current);
  });
  const isOwn = createMemo(() => {
    const current = stretch();
    return pace() === 'own' && current?.kind === 'work' && current.reps;
  });
  const rep = createMemo((): RepMoment | null => {
    const [current, now] = [stretch(), station()];
    if (current?.kind !== 'work' || now === undefined || isOwn()) return null;
    return repAt(now, elapsed() - current.from);
  });
  /** Seconds into a set done at the runner's own pace. */
  const secondsIn = createMemo(() => {
    const current = stretch();
    if (current === undefined) return 0;
    const into = elapsed() - current.from + overAt(session(), at());
    return Math.floor(into / 1000);
  });
  const since = createMemo(() => {
    const current = session();
    return current.state === 'finished'
      ? Math.floor((at() - current.at) / 1000)
      : 0;
  });
  const ran = createMemo(() => {
    const current = session();
    return current.state === 'waiting' ? [] : current.ran;
  });

  let cancel: (() => void) | undefined;
  let soundSeen = soundClock();

  function send(type: SessionEvent['type'], to?: number) {
    const now = clock.now();
    const event: SessionEvent = {
      type,
      at: now,
      wall: clock.date(),
      pace: pace(),
      heard: soundWentOn(now),
      ...(to === undefined ? {} : { to }),
    };
    batch(() => {
      setSession(step(timeline(), session(), event));
      setAt(now);
      heed(event);
    });
    cancel?.();
    // From the look, not from here: on a slow phone drawing it has taken its time.
    const late = clock.now() - now;
    cancel = clock.after(Math.max(1, wait() - late), () => {
      send('look');
    });
  }

  /**
   * Before the next set, what a reading asked for holds unless it was taken back: an end ends the circuit, and a sign
   * that nobody spoke of again is asked about again while the session stands.
   */
  function heed(event: SessionEvent) {
    const last = consequence();
    const [now, current] = [session(), stretch()];
    if (last === null || now.state !== 'running' || !current) return;
    if (current.round <= last.reading.round) return;
    const rest = timeline().stretches.findLast(
      ({ kind, round }) =>
        kind === 'round-rest' && round === last.reading.round,
    );
    if (ends(last.verdict))
      setSession(step(timeline(), now, { ...event, type: 'end' }));
    else if (last.verdict === 'wait' && rest)
      setSession({ state: 'paused', before: rest.to - 1, ran: now.ran });
  }

  /** Whether the session stands at the end of a rest because a sign was not spoken of again. */
  const isHeld = createMemo(() => {
    const [last, current] = [consequence(), stretch()];
    return (
      state() === 'paused' &&
      current?.kind === 'round-rest' &&
      current.round === last?.reading.round &&
      elapsed() >= current.to - 1
    );
  });

  /** Whether the sound clock came as far as this one since the last look: then every cue was heard. */
  function soundWentOn(now: number): boolean {
    const before = soundSeen;
    soundSeen = soundClock();
    const current = session();
    if (before === null || soundSeen === null || current.state !== 'running')
      return false;
    return soundSeen - before >= now - current.seen - 1000;
  }

  function wait(): number {
    const current = session();
    if (current.state === 'running') {
      const toGo = leadAt(current, at());
      if (toGo > 0) return toGo % 1000 || 1000;
      if (overAt(current, at()) > 0) return 1000;
      const next = nextChangeAfter(circuit, timeline(), elapsed()) - elapsed();
      return Math.max(1, next);
    }
    return current.state === 'finished' ? 1000 : 3_600_000;
  }

  let isOver = false;

  /** Keeps where it stands. The end is kept once: whoever puts it on record lets go of the place. */
  function keep() {
    const now = session().state;
    if (now === 'waiting' || (now === 'finished' && isOver)) return;
    isOver = now === 'finished';
    store.write(
      PLACE,
      writeSaved({
        link,
        // A blackout that nobody has noticed yet is no progress.
        elapsed: elapsed(),
        startedAt: begin.startedAt,
        keptAt: clock.date(),
        ran: ran(),
        changes: changes(),
        readings: readings(),
        consequence: consequence(),
      }),
    );
  }

  /** Another length for the rest under way or the one after it, never less than what has gone by. */
  function addToRest(seconds: number) {
    const current = stretch();
    const rest = current && restOf(current);
    if (!rest) return;
    const gone = Math.ceil((elapsed() - current.from) / 1000);
    const now = (current.to - current.from) / 1000;
    const next = Math.min(
      LIMITS.restSeconds,
      Math.max(gone + 1, now + seconds),
    );
    apply(withChange(changes(), { kind: 'rest', ...rest, seconds: next }));
  }

  function restOf(
    current: Stretch,
  ): { readonly round: number; readonly station: number } | null {
    if (current.kind === 'rest')
      return { round: current.round, station: current.station - 1 };
    if (current.kind === 'round-rest')
      return { round: current.round, station: circuit.stations.length - 1 };
    return null;
  }

  function apply(next: readonly Change[]) {
    setChanges(next);
    send('look');
    keep();
  }

  /**
   * What the runner says after a round; it acts on the rest of the session at once (`domain.md` 4.7). Said otherwise
   * before the next set, it acts otherwise; asked `again` after a sign, it is judged in the light of the first answer.
   */
  function rate(reading: Reading, again = false) {
    const said = consequenceOf(reading, {
      circuit,
      changes: changes(),
      readings: readings(),
      last: consequence(),
      again,
    });
    setReadings(withReading(readings(), reading));
    setConsequence(said.consequence);
    apply(said.changes);
    if (said.consequence.verdict === 'pain') send('end');
  }

  /** The last consequence undone: the session goes on as planned; what was said stays on record. */
  function takeBack() {
    const last = consequence();
    if (last === null) return;
    setConsequence(null);
    if (session().state === 'finished') send('reopen');
    const [current, gone] = [stretch(), elapsed()];
    if (last.change === null || current === undefined) return;
    apply(withoutChange(changes(), last.change));
    // A rest that is shorter now than what has gone by ends, and no more than that.
    const rest = timeline().stretches[current.index];
    if (rest !== undefined && gone > rest.to) send('jump', rest.index + 1);
  }

  createEffect(
    // At every boundary, and at every second of the clock: a browser that crashes says nothing before.
    on([state, place, () => Math.floor(elapsed() / 1000)], () => {
      keep();
    }),
  );
  createEffect(on(pace, () => untrack(() => send('look')), { defer: true }));
  const unlisten = [
    lifecycle.onLeave(() => {
      send('look');
      keep();
    }),
    lifecycle.onReturn(() => {
      send('look');
    }),
  ];
  onCleanup(() => {
    keep();
    cancel?.();
    for (const stop of unlisten) stop();
  });

  untrack(() => {
    send('look');
  });
  return {
    circuit,
    link,
    startedAt: begin.startedAt,
    timeline,
    session,
    state,
    /** Milliseconds done. */
    elapsed,
    /** Milliseconds until a resumed session goes on. */
    lead,
    stretch,
    /** The number of the stretch. */
    place,
    /** The exercise under way or next, as it is done in its round. */
    station,
    stationOf,
    /** Whether the set under way lasts until the runner says so. */
    isOwn,
    secondsIn,
    /** Whole seconds left of the stretch, as a clock shows them: 1 until it is over. */
    secondsLeft,
    rep,
    /** Seconds since the session was over. */
    since,
    ran,
    changes,
    readings,
    consequence,
    isHeld,
    send,
    addToRest,
    rate,
    takeBack,
  };
}

/** A session as it was kept: standing still where it was left, or over. */
function keptSession(
  { elapsed, ran }: Pick<Saved, 'elapsed' | 'ran'>,
  end: number,
  at: number,
): Session {
  return elapsed >= end
    ? { state: 'finished', before: end, at, ran }
    : { state: 'paused', before: elapsed, ran };
}

/** The same stretch as before, unless its place, its length or its kind is another. */
function isSameStretch(
  one: Stretch | undefined,
  other: Stretch | undefined,
): boolean {
  return (
    one?.index === other?.index &&
    one?.from === other?.from &&
    one?.to === other?.to &&
    one?.kind === other?.kind
  );
}
