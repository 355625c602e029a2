import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { ScreenWakeLock } from '#platform/session/wakeLock.ts';

/** In a pause longer than this the screen may go dark. */
const LONG_PAUSE_MS = 5 * 60_000;

/** Keeps the screen on while the session runs; returns the state of the wake lock. */
export function createWakeLock(
  timer: Timer,
  {
    clock,
    wakeLock,
  }: { readonly clock: Clock; readonly wakeLock: ScreenWakeLock },
) {
  const [lockState, setLockState] = createSignal(wakeLock.state());

  createEffect(
    on(timer.state, (state) => {
      if (state === 'finished' || state === 'waiting') wakeLock.release();
      else wakeLock.hold();
      if (state === 'paused')
        onCleanup(clock.after(LONG_PAUSE_MS, () => wakeLock.release()));
    }),
  );
  const unlisten = wakeLock.onChange(() => setLockState(wakeLock.state()));
  onCleanup(() => {
    unlisten();
    wakeLock.release();
  });

  return lockState;
}
