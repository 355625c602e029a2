import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit.ts';
import { writeSaved } from '#core/saved.ts';
import {
  elapsedAt,
  leadAt,
  step,
  type Session,
  type SessionEvent,
} from '#core/session.ts';
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

/** The name under which the place in a session is kept on the device. */
export const PLACE = 'session-in-progress';

/** What a timer needs of the browser. */
export interface TimerPorts {
  readonly clock: Clock;
  readonly store: Store;
  readonly lifecycle: Lifecycle;
}

/** A session being run: what to show now, and what the runner can do about it. */
export interface Timer {
  readonly circuit: Circuit;
  readonly timeline: Timeline;
  readonly session: Accessor<Session>;
  /** Milliseconds done. */
  readonly elapsed: Accessor<number>;
  /** Milliseconds until a resumed session goes on. */
  readonly lead: Accessor<number>;
  readonly stretch: Accessor<Stretch | undefined>;
  /** Whole seconds left of the stretch, as a clock shows them: 1 until it is over. */
  readonly secondsLeft: Accessor<number>;
  readonly rep: Accessor<RepMoment | null>;
  /** Seconds since the session was over. */
  readonly since: Accessor<number>;
  readonly send: (type: SessionEvent['type']) => void;
}

/** The session as signals: it reads the clock when the picture is due to change, and never counts. */
export function createTimer(
  circuit: Circuit,
  link: string,
  first: Session,
  { clock, store, lifecycle }: TimerPorts,
): Timer {
  const timeline = timelineOf(circuit);
  const [session, setSession] = createSignal<Session>(first);
  const [at, setAt] = createSignal(clock.now());
  const elapsed = createMemo(() => elapsedAt(timeline, session(), at()));
  const lead = createMemo(() => leadAt(session(), at()));
  const stretch = createMemo(() => stretchAt(timeline, elapsed()));
  const secondsLeft = createMemo(() => {
    const current = stretch();
    return current ? Math.ceil((current.to - elapsed()) / 1000) : 0;
  });
  const rep = createMemo(() => {
    const current = stretch();
    if (current?.kind !== 'work') return null;
    const station = circuit.stations[current.station];
    return station ? repAt(station, elapsed() - current.from) : null;
  });
  const since = createMemo(() => {
    const current = session();
    return current.state === 'finished'
      ? Math.floor((at() - current.at) / 1000)
      : 0;
  });

  let cancel: (() => void) | undefined;

  function send(type: SessionEvent['type']) {
    const now = clock.now();
    setSession(step(timeline, session(), { type, at: now }));
    setAt(now);
    cancel?.();
    cancel = clock.after(wait(), () => {
      send('look');
    });
  }

  function wait(): number {
    const current = session();
    if (current.state === 'running') {
      const toGo = leadAt(current, at());
      if (toGo > 0) return toGo % 1000 || 1000;
      return nextChangeAfter(circuit, timeline, elapsed()) - elapsed();
    }
    return current.state === 'finished' ? 1000 : 3_600_000;
  }

  function keep() {
    const { state } = session();
    if (state === 'running' || state === 'paused') {
      const place = {
        link,
        elapsed: elapsedAt(timeline, session(), clock.now()),
      };
      store.write(PLACE, writeSaved({ ...place, keptAt: clock.date() }));
    } else if (state === 'finished') {
      store.remove(PLACE);
    }
  }

  createEffect(
    on([() => session().state, () => stretch()?.index], () => {
      keep();
    }),
  );
  const unlisten = [
    lifecycle.onLeave(keep),
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
    timeline,
    session,
    elapsed,
    lead,
    stretch,
    secondsLeft,
    rep,
    since,
    send,
  };
}
