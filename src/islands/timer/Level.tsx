import { createEffect, on, onCleanup } from 'solid-js';
import type { Timer } from '#islands/timer/createTimer.ts';

// Less than this nobody sees.
const DRIFT_MS = 250;

/** The colour behind everything: it drains while you work and refills while you rest, so progress needs no reading. */
export function Level(props: { readonly timer: Timer }) {
  let level: HTMLDivElement | undefined;
  let movement: Animation | undefined;

  createEffect(
    on(
      [() => props.timer.stretch(), () => props.timer.lead() > 0],
      ([stretch, leading]) => {
        movement?.cancel();
        if (!level || !stretch) return;
        const whole = stretch.to - stretch.from;
        const steps = matchMedia('(prefers-reduced-motion: reduce)').matches
          ? `steps(${Math.max(1, Math.round(whole / 1000))})`
          : 'linear';
        const [full, empty] = ['translateY(0)', 'translateY(100%)'];
        const way = stretch.kind === 'work' ? [full, empty] : [empty, full];
        movement = level.animate(
          { transform: way },
          { duration: whole, easing: steps, fill: 'both' },
        );
        movement.currentTime = props.timer.elapsed() - stretch.from;
        if (leading) movement.pause();
      },
    ),
  );
  // Whatever moved the session - a skip, a sleep - moves the level with it.
  createEffect(
    on(
      () => props.timer.elapsed(),
      (elapsed) => {
        const stretch = props.timer.stretch();
        if (!movement || !stretch || props.timer.lead() > 0) return;
        const into = elapsed - stretch.from;
        if (Math.abs(Number(movement.currentTime) - into) > DRIFT_MS)
          movement.currentTime = into;
      },
    ),
  );
  onCleanup(() => movement?.cancel());

  return <div class="tm-level" ref={level} aria-hidden="true" />;
}
