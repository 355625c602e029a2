import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  type Accessor,
} from 'solid-js';
import { BEEPS } from '#core/session/timeline/beeps.ts';
import { resumeCues, type Cue } from '#core/session/timeline/cues.ts';
import type { Progress } from '#core/session/progress/progress.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Sound, Tone } from '#platform/session/sound.ts';

/** Sound is planned this far ahead, and planned again when half of it is used up. */
const PLANNED_MS = 20 * 60_000;
/** The sound clock may drift this far from the session's before everything is planned again. */
const DRIFT_MS = 60;
/** A sound clock that moves less than this between two checks is dead, whatever it says. */
const DEAD_MS = 50;
const CHECKED_EVERY_MS = 900;

/** The beeps of a session, planned ahead on the sound's own clock and kept in step with the session. */
export function createBeeps(
  timer: Timer,
  cues: Accessor<readonly Cue[]>,
  settings: Accessor<TimerSettings>,
  { clock, sound }: { readonly clock: Clock; readonly sound: Sound },
) {
  const [soundState, setSoundState] = createSignal(sound.state());
  const [isLost, setLost] = createSignal(false);
  /** What the clock read when the session stood at 0; null while it stands still. */
  const zeroAt = createMemo(() => zeroOf(timer.progress()));
  const holdAt = createMemo(() => holdOf(timer.progress()));
  let plannedUntil = 0;
  let finalBeepAt = Infinity;
  let clocksAtPlan = readClocks();
  let clocksAtCheck = clocksAtPlan;

  function readClocks(): Clocks {
    return { sound: sound.clock(), session: clock.now() };
  }

  function plan() {
    const finishedAt = finishedWholeAt(timer);
    if (finishedAt !== null && settings().beeps) {
      planFinalBeep(finishedAt);
      return;
    }
    clocksAtPlan = readClocks();
    clocksAtCheck = clocksAtPlan;
    const zero = zeroAt();
    if (zero === null || !settings().beeps) sound.stop();
    else planAhead(zero);
  }

  /** The last beep of a session skipped to its end; one that ended by itself has planned it already. */
  function planFinalBeep(finishedAt: number) {
    if (finalBeepAt <= finishedAt) return;
    finalBeepAt = finishedAt;
    sound.plan(tonesOf({ at: 0, kind: 'done' }, 0));
  }

  function planAhead(zero: number) {
    const now = clocksAtPlan.session;
    const elapsed = timer.elapsed();
    plannedUntil = now + PLANNED_MS;
    finalBeepAt = zero + timer.timeline().end;
    const ahead = cues().filter(
      ({ at, kind }) =>
        at + zero >= now &&
        // During a lead-in, cues before it are not repeated.
        at >= elapsed &&
        at + zero < plannedUntil &&
        at <= holdAt() &&
        (settings().ticks || !kind.startsWith('phase')),
    );
    const leadIn = resumeCues(timer.segment(), elapsed, timer.leadIn());
    sound.plan(
      [...leadIn, ...ahead].flatMap((cue) => tonesOf(cue, zero - now)),
    );
  }

  createEffect(
    on(
      [
        zeroAt,
        cues,
        holdAt,
        () => settings().beeps,
        () => settings().ticks,
        soundState,
      ],
      plan,
    ),
  );

  createEffect(
    on([() => timer.elapsed(), timer.state], ([, state]) => {
      if (state === 'running') checkSound();
    }),
  );

  /** Whether the sound is still there and in step; at every tick of the session, though not more often than needed. */
  function checkSound() {
    const clocks = readClocks();
    const passed = clocks.session - clocksAtCheck.session;
    if (passed < CHECKED_EVERY_MS) return;
    const moved = soundMovedBetween(clocksAtCheck, clocks);
    clocksAtCheck = clocks;
    setLost(settings().beeps && sound.state() !== 'on');
    if (moved === null) return;
    if (moved < DEAD_MS) {
      setSoundState('silent');
      setLost(settings().beeps);
      return;
    }
    if (needsNewPlan(clocks)) plan();
  }

  function needsNewPlan(clocks: Clocks): boolean {
    const drift =
      (soundMovedBetween(clocksAtPlan, clocks) ?? 0) -
      (clocks.session - clocksAtPlan.session);
    const isUsedUp = clocks.session > plannedUntil - PLANNED_MS / 2;
    return Math.abs(drift) > DRIFT_MS || isUsedUp;
  }

  const unlisten = sound.onChange(() => {
    setSoundState(sound.state());
    if (sound.state() === 'on') setLost(false);
  });
  onCleanup(() => {
    unlisten();
    // An open sound uses power even while it is silent.
    sound.close();
  });

  return {
    soundState,
    /** Whether there should be sound, and at the last check there was none. */
    isLost,
    /** Brings the sound back; works only inside a tap. */
    wake() {
      setLost(false);
      sound.close();
      sound.wake(settings().pocket);
      setSoundState(sound.state());
      plan();
    },
  };
}

/** The sound's clock and the session's, in ms. */
interface Clocks {
  readonly sound: number | null;
  readonly session: number;
}

/** How far the sound clock moved, in ms; null where it did not run at both moments. */
function soundMovedBetween(before: Clocks, after: Clocks): number | null {
  return before.sound === null || after.sound === null
    ? null
    : after.sound - before.sound;
}

function zeroOf(progress: Progress): number | null {
  return progress.state === 'running'
    ? progress.since - progress.elapsedBefore
    : null;
}

/** Where the clock holds, in ms of the session; Infinity where it does not. */
function holdOf(progress: Progress): number {
  return progress.state === 'running' && progress.holdAt !== null
    ? progress.holdAt
    : Infinity;
}

/** When the session came to its planned end, by the clock; null where it did not. */
function finishedWholeAt(timer: Timer): number | null {
  const progress = timer.progress();
  return progress.state === 'finished' &&
    progress.elapsedBefore >= timer.timeline().end
    ? progress.at
    : null;
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
