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
import type { Change } from '#core/session/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { mayGoOn, outcomeOf, type Outcome } from '#core/session/ending.ts';
import { heeded, isHeldBy } from '#core/session/enforceVerdict.ts';
import { underCeiling } from '#core/session/effortLimit.ts';
import type { Log } from '#core/log/log.ts';
import { SIGNS, type After, type Reading } from '#core/session/rating.ts';
import { writeSaved, type Saved } from '#core/session/savedProgress.ts';
import {
  begunAt,
  keptAs,
  elapsedAt,
  leadAt,
  overAt,
  type Pace,
  type Session,
} from '#core/session/progress.ts';
import { step, type SessionEvent } from '#core/session/reduceProgress.ts';
import { isSameStretch, stationOf, withRestBy } from '#core/session/segment.ts';
import {
  nextChangeAfter,
  repAt,
  stretchAt,
  timelineOf,
  type RepMoment,
  type Stretch,
  type Timeline,
} from '#core/session/timeline.ts';
import { PLACE } from '#core/storageKeys.ts';
import { createReadings } from '#islands/timer/state/createRatings.ts';
import type { Over } from '#islands/timer/state/recordSession.ts';
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
  /** The effort that today allows at most, where that may be less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** Where it was left, if it is taken up again. */
  readonly kept?: Pick<
    Saved,
    'elapsed' | 'ran' | 'changes' | 'readings' | 'consequence'
  > &
    Partial<Saved>;
}

/** What can be different from one timer to the next. */
export interface TimerOptions {
  readonly pace?: Accessor<Pace>;
  /** How far the sound has come, in ms of a clock of its own; nothing while there is none. */
  readonly soundClock?: () => number | null;
  /**
   * Puts the session on record when it is over; answers the log, or nothing where the device would not take it. It may
   * come late, as code does; until then the place is kept. There is none for a set that is only tried.
   */
  readonly record?: Accessor<
    ((over: Over, timeline: Timeline) => Log | null) | undefined
  >;
}

export type Timer = ReturnType<typeof createTimer>;

/**
 * A look begins this much before the second it shows, and shows it as if it had come: to wake up and to draw takes a
 * moment, several on a slow phone, and a number that is a little early is as good as one that is a little late.
 */
const AHEAD_MS = 8;

/**
 * A browser that crashes says nothing before, so the place is kept this often too, not only at boundaries and when the
 * page is left. Every second would cost a tenth of all the timer does. After a crash it is this much early at most.
 */
const KEPT_EVERY_MS = 3000;

/** The session as signals: it reads the clock when the picture is due to change, and never counts. */
export function createTimer(
  planned: Circuit,
  link: string,
  begin: Begin,
  { clock, store, lifecycle }: TimerPorts,
  {
    pace = () => 'paced',
    soundClock = () => null,
    record = () => undefined,
  }: TimerOptions = {},
) {
  const { kept } = begin;
  const circuit = underCeiling(
    underCeiling(planned, begin.ceiling),
    kept?.ceiling,
  );
  const [changes, setChanges] = createSignal(kept?.changes ?? []);
  const timeline = createMemo((): Timeline => timelineOf(circuit, changes()));
  const [session, setSession] = createSignal<Session>(
    kept
      ? keptAs(
          {
            ...kept,
            over: kept.over ?? kept.readings.some(({ pain }) => pain),
          },
          timeline().end,
          clock.now() - agoOf(kept.keptAt ?? clock.date()),
        )
      : // From now, not from the tap: a slow phone may just have fetched this.
        begunAt(clock.now(), clock.date()),
  );
  const { readings, consequence, rate, takeBack, takePainBack } =
    createReadings(circuit, kept);
  const [after, setAfter] = createSignal(kept?.after);
  /** The log with this session in it; nothing while the device has not taken it. */
  const [log, setLog] = createSignal<Log | null>(null);
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
  /** How the session ended; nothing while it is not over. */
  const outcome = createMemo((): Outcome | null => {
    if (state() !== 'finished') return null;
    return outcomeOf({
      readings: readings(),
      last: consequence(),
      isWhole: elapsed() >= timeline().end,
      round: stretch()?.round ?? circuit.rounds,
    });
  });
  const station = createMemo(() => {
    const current = stretch();
    return current && stationOf(circuit, changes(), current);
  });
  const isOwn = createMemo(() => {
    const current = stretch();
    return pace() === 'own' && current?.kind === 'work' && current.reps;
  });
  const rep = createMemo((): RepMoment | null => {
    const [current, now] = [stretch(), station()];
    // A hold has no repetitions, and need not be asked for them every second.
    if (current?.kind !== 'work' || !current.reps || !now || isOwn())
      return null;
    return repAt(now, elapsed() - current.from);
  });
  /** Seconds into a set done at the runner's own pace. */
  const secondsIn = () => {
    const current = stretch();
    if (current === undefined) return 0;
    const into = elapsed() - current.from + overAt(session(), at());
    return Math.floor(into / 1000);
  };
  const since = () => {
    const current = session();
    return current.state === 'finished'
      ? Math.floor((at() - current.at) / 1000)
      : 0;
  };
  const ran = () => {
    const current = session();
    return current.state === 'waiting' ? [] : current.ran;
  };

  let cancel: (() => void) | undefined;
  let soundSeen = soundClock();

  function send(type: SessionEvent['type'], to?: number) {
    happened(clock.now(), type, to);
  }

  function happened(now: number, type: SessionEvent['type'], to?: number) {
    if (type === 'reopen' && isFinal()) return;
    const event: SessionEvent = {
      type,
      at: now,
      wall: clock.date(),
      pace: pace(),
      heard: soundWentOn(now),
      ...(to === undefined ? {} : { to }),
    };
    batch(() => {
      const next = step(timeline(), session(), event);
      setSession(heeded(timeline(), next, event, consequence()));
      setAt(now);
      if (session().state === 'finished') keep();
    });
    cancel?.();
    const due = now + wait();
    cancel = clock.after(Math.max(1, due - AHEAD_MS - clock.now()), () => {
      happened(Math.max(due, clock.now()), 'look');
    });
  }

  /** Whether it is over for good: after a stop or pain nothing brings it back. */
  function isFinal(): boolean {
    const ended = outcome();
    return ended !== null && !mayGoOn(ended);
  }

  const isHeld = createMemo(() =>
    isHeldBy(consequence(), session(), stretch()),
  );

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

  /** How long ago a moment of the calendar was, in ms. */
  function agoOf(date: number): number {
    return Math.max(0, clock.date() - date);
  }

  /** What was safely put on record last; it is written again only when one of these is another. */
  let recorded: readonly unknown[] = [];

  /** Keeps where it stands; once it is over, it goes on record. */
  function keep() {
    const current = session();
    if (current.state === 'waiting') return;
    if (current.state === 'finished') putOnRecord(current.at);
    else keepPlace(clock.date());
  }

  function keepPlace(keptAt: number) {
    const text = writeSaved({ ...soFar(), elapsed: elapsed(), keptAt });
    if (store.write(PLACE, text) || state() !== 'finished') return;
    // What is over must not be found half-way where its end could not be kept.
    store.remove(PLACE);
    store.write(PLACE, text);
  }

  /** The place is let go of only after the record is safe; until then it stays, as over. */
  function putOnRecord(endedAt: number) {
    const said = [session(), readings(), after()];
    if (said.every((one, index) => one === recorded[index])) return;
    const kept = record()?.(soFar(), timeline()) ?? null;
    setLog(kept);
    if (kept === null) keepPlace(clock.date() - (clock.now() - endedAt));
    else {
      recorded = said;
      store.remove(PLACE);
    }
  }

  function soFar() {
    const chosen = after();
    return {
      link,
      startedAt: begin.startedAt,
      ran: ran(),
      changes: changes(),
      readings: readings(),
      consequence: consequence(),
      ...(state() === 'finished' ? { over: true as const } : {}),
      ...(circuit === planned ? {} : { ceiling: circuit.ceiling }),
      ...(chosen === undefined ? {} : { after: chosen }),
    };
  }

  /** Ends the session by the runner's own choice, with what they say of the round under way. */
  function endWith(reading?: Omit<Reading, 'round' | 'rpe'>) {
    const round = stretch()?.round ?? circuit.rounds;
    const said = readings().find((one) => one.round === round);
    const signs = SIGNS.filter(
      (sign) => said?.signs.includes(sign) || reading?.signs.includes(sign),
    );
    batch(() => {
      if (reading)
        rate(hands, { ...reading, round, rpe: said?.rpe ?? null, signs });
      send('end');
    });
  }

  /** What is to come after the walk. */
  function choose(next: After) {
    setAfter(next);
    keep();
  }

  /** Another length for the rest under way. */
  function addToRest(seconds: number) {
    const current = stretch();
    if (!current) return;
    apply(withRestBy(seconds, circuit, changes(), current, elapsed()));
  }

  function apply(next: readonly Change[]) {
    setChanges(next);
    send('look');
    keep();
  }

  const hands = { session, timeline, stretch, elapsed, changes, apply, send };

  const sometimes = createMemo(() => Math.floor(elapsed() / KEPT_EVERY_MS));
  createEffect(on([state, place, sometimes], keep));
  // Code that comes in mid-session changes nothing of the place: between two looks that would be late by what has passed.
  createEffect(
    on(record, () => {
      if (session().state === 'finished') keep();
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
    stationOf: (current: Stretch) => stationOf(circuit, changes(), current),
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
    outcome,
    /** What was chosen to come after the walk. */
    after,
    choose,
    log,
    send,
    endWith,
    addToRest,
    /** What the runner says after a round, and the last of it taken back. */
    rate: (reading: Reading, again?: boolean) => rate(hands, reading, again),
    takeBack() {
      if (!isFinal()) takeBack(hands);
    },
    /** Out of an end that was chosen too early, to where it was. */
    goOn() {
      if (consequence() === null) send('reopen');
      else if (!isFinal()) takeBack(hands);
    },
    /** Pain that was tapped by mistake is no longer said. */
    takePainBack: () => batch(() => takePainBack(hands)),
  };
}
