import { createMemo } from 'solid-js';
import type { Timer } from '#islands/timer/createTimer.ts';

/**
 * The colour behind everything: it drains while you work and refills while you rest, so progress needs no reading.
 * It goes down with the number, second by second: a level that never stands still has the device draw sixty pictures a
 * second for as long as the session lasts, and a session is run on a battery.
 */
export function Level(props: { readonly timer: Timer }) {
  /** How far down it is, in per cent of the screen. */
  const down = createMemo(() => {
    const stretch = props.timer.stretch();
    if (!stretch) return 100;
    const { from, to, kind } = stretch;
    const gone = (props.timer.elapsed() - from) / (to - from);
    return (100 * (kind === 'work' ? gone : 1 - gone)).toFixed(1);
  });

  return (
    <div
      class="tm-level"
      style={{ transform: `translateY(${down()}%)` }}
      aria-hidden="true"
    />
  );
}
