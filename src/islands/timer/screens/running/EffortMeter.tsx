import { createEffect, createMemo, onMount } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/** Steps from full to empty; finer ones cannot be seen. */
const STEPS = 1000;

/**
 * The colour behind everything: it drains during a set and refills during a rest, so progress can be seen without
 * reading. It moves once a second, with the number: a level in constant motion would be drawn sixty times a second,
 * and a session runs on a battery.
 */
export function EffortMeter(props: { readonly timer: Timer }) {
  const level = createMemo(() => {
    const segment = props.timer.segment();
    if (!segment) return STEPS;
    const { from, to, kind } = segment;
    const share = (props.timer.elapsed() - from) / (to - from);
    return Math.round(STEPS * (kind === 'work' ? share : 1 - share));
  });
  let element: HTMLDivElement | undefined;

  onMount(() => {
    // A paused animation, set to a new time at every step: unlike a changed style, that costs no new layout of layers.
    const animation = element?.animate(
      { transform: ['none', 'translateY(100%)'] },
      { duration: STEPS, fill: 'both' },
    );
    animation?.pause();
    createEffect(() => {
      if (animation) animation.currentTime = level();
    });
  });

  return <div ref={element} class="running-level" aria-hidden="true" />;
}
