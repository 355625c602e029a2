import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import {
  cuesBetween,
  type Cue,
  type CueKind,
} from '#core/session/timeline/cues.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Vibration } from '#platform/session/vibration.ts';

/** Cues that come later than this are dropped. */
const MISSED_MS = 3000;
/** Nothing may flash more often than three times a second (WCAG 2.3.1); this is twice. */
const FLASH_EVERY_MS = 500;

/** How the device vibrates at each cue: ms on, ms off, ms on. */
const PATTERNS: Partial<Readonly<Record<CueKind, readonly number[]>>> = {
  count: [60],
  start: [250],
  half: [80, 80, 80],
  change: [120, 60, 200],
  rest: [400],
  round: [200, 100, 200, 100, 300],
  done: [150, 80, 150, 80, 150, 80, 600],
};

/** The vibration and the flash at each cue; `onCue` is called with every cue that has them. */
export function createVibrationAndFlash(
  timer: Timer,
  cues: Accessor<readonly Cue[]>,
  settings: Accessor<TimerSettings>,
  ports: { readonly clock: Clock; readonly vibration: Vibration },
  onCue: (kind: CueKind) => void,
) {
  const [flashes, setFlashes] = createSignal(0);
  let cuedUntil = timer.elapsed();
  let flashedAt = -Infinity;

  createEffect(
    on([() => timer.elapsed(), timer.state], ([elapsed, state]) => {
      const isInTime = elapsed >= cuedUntil && elapsed - cuedUntil <= MISSED_MS;
      const due = isInTime ? cuesBetween(cues(), cuedUntil, elapsed) : [];
      cuedUntil = elapsed;
      // Where several are due at once, only the last still means something.
      const cue = due.findLast(({ kind }) => PATTERNS[kind]);
      if (cue && (state === 'running' || state === 'finished'))
        signal(cue.kind);
    }),
  );

  function signal(kind: CueKind) {
    const pattern = PATTERNS[kind];
    if (!pattern) return;
    if (settings().vibration) ports.vibration(pattern);
    const now = ports.clock.now();
    if (settings().flash && now - flashedAt >= FLASH_EVERY_MS) {
      flashedAt = now;
      setFlashes((count) => count + 1);
    }
    onCue(kind);
  }

  return flashes;
}
