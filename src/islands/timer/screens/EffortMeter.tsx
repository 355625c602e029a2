import { createEffect, createMemo, onMount } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/** What the way down is divided into; nobody sees less. */
const STEPS = 1000;

/**
 * The colour behind everything: it drains while you work and refills while you rest, so progress needs no reading.
 * It goes down with the number, second by second: a level that never stands still has the device draw sixty pictures a
 * second for as long as the session lasts, and a session is run on a battery.
 */
export function EffortMeter(props: { readonly timer: Timer }) {
  const down = createMemo(() => {
    const segment = props.timer.segment();
    if (!segment) return STEPS;
    const { from, to, kind } = segment;
    const gone = (props.timer.elapsed() - from) / (to - from);
    return Math.round(STEPS * (kind === 'work' ? gone : 1 - gone));
  });
  let level: HTMLDivElement | undefined;

  onMount(() => {
    // It stands, and is put further by hand: a browser lets that pass without putting its layers together anew, as it
    // must for a style that changes.
    const way = level?.animate(
      { transform: ['none', 'translateY(100%)'] },
      { duration: STEPS, fill: 'both' },
    );
    way?.pause();
    createEffect(() => {
      if (way) way.currentTime = down();
    });
  });

  return <div ref={level} class="tm-level" aria-hidden="true" />;
}
