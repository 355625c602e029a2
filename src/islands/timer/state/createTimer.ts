import {
  batch,
  createEffect,
  createSignal,
  on,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Log } from '#core/log/log.ts';
import { gapBefore } from '#core/session/progress/advanceProgress.ts';
import type { Pace } from '#core/session/progress/progress.ts';
import type { AfterWalk, Rating } from '#core/session/rating/rating.ts';
import type { ProgressEvent } from '#core/session/progress/progressEvent.ts';
import { reduceSession } from '#core/session/reduceSession.ts';
import type {
  EarlyEndReason,
  RunnerAction,
} from '#core/session/sessionEvent.ts';
import {
  circuitIn,
  restoredSession,
  startedSession,
  type RestorableProgress,
} from '#core/session/sessionState.ts';
import { createSessionView } from '#islands/timer/state/createSessionView.ts';
import {
  createProgressSaver,
  type RecordSession,
} from '#islands/timer/state/createProgressSaver.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Lifecycle } from '#platform/page/lifecycle.ts';
import type { Store } from '#platform/storage/store.ts';

/** What a timer needs of the browser. */
export interface TimerPorts {
  readonly clock: Clock;
  readonly store: Store;
  readonly lifecycle: Lifecycle;
}

/** What a timer begins with: a new session, or one that was left half-way. */
export interface TimerStart {
  /** When it was begun, by the calendar, in ms. */
  readonly startedAt: number;
  /** The effort that today allows at most, RPE, where that may be less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** The saved session, if one is resumed. */
  readonly saved?: RestorableProgress;
}

/** What a timer can do without. */
export interface TimerOptions {
  readonly pace?: Accessor<Pace>;
  /** How far the sound's own clock has come, in ms; null while there is no sound. */
  readonly soundClock?: () => number | null;
  /**
   * Puts the session on record when it is over. Undefined until its code has arrived, while the progress stays saved,
   * and for a set that is only tried.
   */
  readonly record?: Accessor<RecordSession | undefined>;
}

export type Timer = ReturnType<typeof createTimer>;

/**
 * A tick runs this much before the second it shows, in ms, as waking up and drawing takes a few ms on a slow phone. It
 * is better to be a little early than late.
 */
const AHEAD_MS = 8;

/** A session running on a clock: the state as a signal, what is shown of it, and every change saved. */
export function createTimer(
  planned: Circuit,
  link: string,
  start: TimerStart,
  { clock, store, lifecycle }: TimerPorts,
  {
    pace = () => 'paced',
    soundClock = () => null,
    record = () => undefined,
  }: TimerOptions = {},
) {
  const [state, setState] = createSignal(begin());
  const [at, setAt] = createSignal(clock.now());
  const circuit = untrack(() => circuitIn(planned, state()));
  const view = createSessionView(circuit, state, at, pace);
  const saver = createProgressSaver({
    planned,
    view,
    state,
    at,
    clock,
    store,
    record,
  });
  let cancelTick: (() => void) | undefined;
  let soundBefore = soundClock();

  function begin() {
    const { saved, ...rest } = start;
    const now = clock.now();
    // The session begins now rather than at the tap, as a slow phone may have just fetched this code.
    if (!saved) return startedSession({ link, ...rest }, now, clock.date());
    const ago = clock.date() - (saved.savedAt ?? clock.date());
    return restoredSession(
      planned,
      { link, ...rest },
      saved,
      now - Math.max(0, ago),
    );
  }

  function send(type: ProgressEvent['type'], to?: number) {
    dispatch(to === undefined ? { type } : { type, to });
  }

  function dispatch(
    action: RunnerAction | Pick<ProgressEvent, 'type' | 'to'>,
    now = clock.now(),
  ) {
    const clocks = { at: now, calendarTime: clock.date() };
    const moment = { ...clocks, pace: pace(), heard: soundWentOn(clocks) };
    batch(() => {
      setState(reduceSession(circuit, state(), { ...action, ...moment }));
      setAt(now);
      if (view.state() === 'finished') saver.save();
    });
    cancelTick?.();
    const due = now + view.msToNextChange();
    cancelTick = clock.after(Math.max(1, due - AHEAD_MS - clock.now()), () =>
      dispatch({ type: 'tick' }, Math.max(due, clock.now())),
    );
  }

  /** Whether the sound clock went on for as long as nothing ticked: then every cue was heard. */
  function soundWentOn(
    clocks: Pick<ProgressEvent, 'at' | 'calendarTime'>,
  ): boolean {
    const before = soundBefore;
    soundBefore = soundClock();
    const { progress } = state();
    if (before === null || soundBefore === null || progress.state !== 'running')
      return false;
    return soundBefore - before >= gapBefore(progress, clocks) - 1000;
  }

  // A new pace holds from this moment on.
  createEffect(on(pace, () => untrack(() => send('tick')), { defer: true }));
  const unlisten = [
    lifecycle.onLeave(() => {
      send('tick');
      saver.save();
    }),
    lifecycle.onReturn(() => {
      send('tick');
    }),
  ];
  onCleanup(() => {
    saver.save();
    cancelTick?.();
    for (const stop of unlisten) stop();
  });
  untrack(() => {
    send('tick');
  });

  return {
    link,
    startedAt: start.startedAt,
    ...view,
    /** The log with this session in it; null while the device has not taken it. */
    log: saver.log as Accessor<Log | null>,
    send,
    /** Makes the rest under way so many seconds longer, or shorter where negative. */
    addToRest: (seconds: number) => dispatch({ type: 'adjustRest', seconds }),
    /** Ends the session by choice, with a sign or pain where that is the reason. */
    endEarly: (reason?: EarlyEndReason) =>
      dispatch(reason ? { type: 'endEarly', reason } : { type: 'endEarly' }),
    rate: (rating: Rating, isAgain = false) =>
      dispatch({ type: 'rate', rating, isAgain }),
    takeBack: () => dispatch({ type: 'takeBack' }),
    takePainBack: () => dispatch({ type: 'takePainBack' }),
    /** Out of an end that was chosen too early, paused where it was. */
    reopen: () =>
      dispatch({ type: view.response() === null ? 'reopen' : 'takeBack' }),
    chooseAfterWalk: (afterWalk: AfterWalk) =>
      dispatch({ type: 'chooseAfterWalk', afterWalk }),
  };
}
