import { createEffect, on, Show } from 'solid-js';
import { clockface } from '#copy/shared/clockface.ts';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly figures: Figures;
  /** When the walk was begun, in seconds since the session was over; null before it is. */
  readonly start: number | null;
  /** Seconds left of the walk; null before it is begun. */
  readonly secondsLeft: number | null;
}

// Four cycles of the walk. What moves by itself for more than five seconds needs a way to stop it (WCAG 2.2.2).
const WALK_MS = 4160;

/** The timing of an animation that a style began; it always has both. */
interface Milliseconds {
  readonly delay: number;
  readonly duration: number;
}

/**
 * The five minutes of walking after a stop, and somebody who walks them: for a few steps when the screen comes up and
 * when the walk is begun, then standing with both feet on the ground.
 */
export function WalkPicture(props: Props) {
  let place: HTMLDivElement | undefined;
  const left = () => clockface(props.secondsLeft ?? 0);

  createEffect(
    on(
      () => props.start,
      async () => {
        const walker = await props.figures.live('walk');
        const whole = place?.parentElement;
        if (!walker || !whole) return;
        // With the styles settled while there is no walker, the ground under the walker begins anew as well.
        place?.replaceChildren();
        whole.getAnimations({ subtree: true });
        place?.replaceChildren(walker.picture);
        for (const { effect } of whole.getAnimations({ subtree: true })) {
          // One side of the body begins half-way through its cycle, and ends with the other.
          const { delay, duration } = effect?.getTiming() as Milliseconds;
          const iterations = (WALK_MS - delay) / duration;
          effect?.updateTiming({ iterations });
        }
      },
    ),
  );

  return (
    <div class="stopped-walk">
      <p class="stopped-minutes">
        <Show
          when={props.secondsLeft !== null}
          fallback={
            <>
              <b class="numerals">5</b> min
            </>
          }
        >
          <b
            class="numerals clock"
            role="timer"
            aria-label={`${left()} of the walk left`}
          >
            {left()}
          </b>
        </Show>
      </p>
      <div class="figure" ref={place} aria-hidden="true" />
    </div>
  );
}
