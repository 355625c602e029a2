import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import { clockface } from '#copy/shared/clockface.ts';
import type { Figures, LiveFigure } from '#platform/page/figures.ts';

interface Props {
  readonly figures: Figures;
  /** When the walk was begun, in seconds since the session was over; null before it is. */
  readonly start: number | null;
  /** Seconds left of the walk; null before it is begun. */
  readonly secondsLeft: number | null;
}

// What moves by itself for more than five seconds needs a way to stop it (WCAG 2.2.2): four cycles take 4.2 s.
const CYCLES = 4;

/**
 * The five minutes of walking after a stop, and somebody who walks them: for a few steps when the screen comes up and
 * when the walk is begun, then standing with both feet on the ground.
 */
export function WalkPicture(props: Props) {
  const [walker, setWalker] = createSignal<LiveFigure | null>(null);
  let whole: HTMLDivElement | undefined;
  let place: HTMLDivElement | undefined;
  /** Everything that moves: the walker, and the ground under the walker. */
  const movements = () => whole?.getAnimations({ subtree: true }) ?? [];

  onMount(async () => setWalker(await props.figures.live('walk')));
  createEffect(
    on([walker, () => props.start], ([figure]) => {
      if (!figure) return;
      // Taken out, with the styles settled, and put in again, the figure begins anew.
      place?.replaceChildren();
      movements();
      place?.replaceChildren(figure.picture);
      for (const movement of movements())
        endAfter(movement, CYCLES * figure.cycle * 1000);
    }),
  );

  return (
    <div class="stopped-walk" ref={whole}>
      <svg class="stopped-steps" aria-hidden="true">
        <line x2="100%" y1="2" y2="2" />
      </svg>
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
            aria-label={`${clockface(props.secondsLeft ?? 0)} of the walk left`}
          >
            {clockface(props.secondsLeft ?? 0)}
          </b>
        </Show>
      </p>
      <div class="figure" ref={place} aria-hidden="true" />
    </div>
  );
}

/** Lets a movement that goes on for ever end so many ms after it began; one that begins half-way through ends there too. */
function endAfter({ effect }: Animation, ms: number) {
  if (!effect) return;
  const { delay = 0, duration } = effect.getComputedTiming();
  effect.updateTiming({ iterations: (ms - delay) / Number(duration) });
}
