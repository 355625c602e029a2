import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  type Accessor,
} from 'solid-js';
import { BEEPS } from '#core/session/beeps.ts';
import { resumeCues, type Cue } from '#core/session/cues.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/clock.ts';
import type { Sound, Tone } from '#platform/sound.ts';

/** Sound is planned this far ahead, and planned again when half of it is used up. */
const PLANNED_MS = 20 * 60_000;
/** The sound clock may drift so far from the session's before everything is planned anew. */
const DRIFT_MS = 60;
/** A sound clock that moves less than this while a second goes by is dead, whatever it says. */
const DEAD_MS = 50;
const PROBE_MS = 900;

/** The beeps of a session, planned ahead on the sound's own clock, and kept to the session's. */
export function createBeeps(
  timer: Timer,
  cues: Accessor<readonly Cue[]>,
  settings: Accessor<TimerSettings>,
  { clock, sound }: { readonly clock: Clock; readonly sound: Sound },
) {
  const [soundState, setSoundState] = createSignal(sound.state());
  const [isLost, setLost] = createSignal(false);
  /** The moment of the clock at which the session stood at nothing; it moves only when the session is moved. */
  const anchor = createMemo(() => {
    const progress = timer.progress();
    return progress.state === 'running'
      ? progress.since - progress.elapsedBefore
      : null;
  });
  const holds = createMemo(() => {
    const progress = timer.progress();
    return progress.state === 'running' && progress.holdAt !== null
      ? progress.holdAt
      : Infinity;
  });
  /** When the whole session was over, on the clock. */
  const wholeAt = () => {
    const progress = timer.progress();
    return progress.state === 'finished' &&
      progress.elapsedBefore >= timer.timeline().end
      ? progress.at
      : null;
  };
  let plannedUntil = 0;
  let finishedBeepAt = Infinity;
  // The two clocks when everything was planned, and when they were last compared.
  let planned = clocks();
  let probed = planned;

  function clocks() {
    return { sound: sound.clock(), session: clock.now() };
  }

  function plan() {
    const whole = wholeAt();
    if (whole !== null && settings().beeps) {
      // The last beep of all begins as the session ends by itself, and is not cut off by that; skipped to, it comes now.
      if (finishedBeepAt > whole) {
        finishedBeepAt = whole;
        sound.plan(tonesOf({ at: 0, kind: 'done' }, 0));
      }
      return;
    }
    const start = anchor();
    planned = clocks();
    probed = planned;
    if (start === null || !settings().beeps) {
      sound.stop();
      return;
    }
    const now = planned.session;
    // While the runner gets back into place, what came before is not heard again.
    const here = timer.elapsed();
    plannedUntil = now + PLANNED_MS;
    finishedBeepAt = start + timer.timeline().end;
    const ahead = cues().filter(
      ({ at, kind }) =>
        at + start >= now &&
        at >= here &&
        at + start < plannedUntil &&
        at <= holds() &&
        (settings().ticks || !kind.startsWith('phase')),
    );
    const back = resumeCues(timer.segment(), here, timer.leadIn());
    sound.plan([...back, ...ahead].flatMap((cue) => tonesOf(cue, start - now)));
  }

  createEffect(
    on(
      [
        anchor,
        cues,
        holds,
        () => settings().beeps,
        () => settings().ticks,
        soundState,
      ],
      plan,
    ),
  );

  // At every look: is the sound still with us, and still in step?
  createEffect(
    on([() => timer.elapsed(), timer.state], ([, state]) => {
      if (state === 'running') probe();
    }),
  );

  function probe() {
    const now = clocks();
    const passed = now.session - probed.session;
    if (passed < PROBE_MS) return;
    const moved = movedBetween(probed, now);
    probed = now;
    setLost(settings().beeps && sound.state() !== 'on');
    if (moved === null) return;
    if (moved < DEAD_MS) {
      setSoundState('silent');
      setLost(settings().beeps);
      return;
    }
    const drift =
      (movedBetween(planned, now) ?? 0) - (now.session - planned.session);
    const isUsedUp = now.session > plannedUntil - PLANNED_MS / 2;
    if (Math.abs(drift) > DRIFT_MS || isUsedUp) plan();
  }

  const unlisten = sound.onChange(() => {
    setSoundState(sound.state());
    if (sound.state() === 'on') setLost(false);
  });
  onCleanup(() => {
    unlisten();
    // An open sound costs power, even a silent one.
    sound.close();
  });

  return {
    soundState,
    /** There should be sound, and for a second at least there was none. */
    isLost,
    /** Brings the sound back; in a tap. */
    wake() {
      setLost(false);
      sound.close();
      sound.wake(settings().pocket);
      setSoundState(sound.state());
      plan();
    },
  };
}

interface Clocks {
  readonly sound: number | null;
  readonly session: number;
}

/** How far the sound clock moved, in ms; nothing where it did not run at both moments. */
function movedBetween(before: Clocks, after: Clocks): number | null {
  return before.sound === null || after.sound === null
    ? null
    : after.sound - before.sound;
}

/** The tones of a cue, so many ms from now. */
function tonesOf({ at, kind }: Cue, offset: number): readonly Tone[] {
  return BEEPS[kind].map(({ hz, from, ms, loud }) => ({
    at: at + offset + from,
    hz,
    ms,
    loud,
  }));
}
