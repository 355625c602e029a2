import { Show } from 'solid-js';
import type { EffortBand } from '#core/circuit/effort/effortAim.ts';
import { bandInWords, effortOutside } from '#copy/circuit/efforts.ts';
import { ratingWords } from '#copy/session/ratings.ts';

interface Props {
  /** How hard the circuit will feel, RPE. */
  readonly effort: number;
  /** The efforts it aims at, and the one it must not pass, RPE. */
  readonly band: EffortBand;
  readonly limit: number;
}

// The bar goes from 0 to 6; efforts are compared to the half point, so the band is drawn a quarter wider on either side.
const MOST = 6;
const MARGIN = 0.25;

/** How hard the circuit will feel, against its aim and its ceiling, in digits, as a bar and in words. */
export function DockEffort(props: Props) {
  const outside = () => effortOutside(props.effort, props.band, props.limit);
  const from = () => props.band[0] - MARGIN;
  const to = () => Math.min(props.band[1] + MARGIN, MOST);

  return (
    <p class="dock-effort">
      <span class="visually-hidden">Feels like </span>
      <b class={`big numerals effort-${Math.round(props.effort)}`}>
        {ratingWords(props.effort)}
      </b>
      <svg class="effort-bar" width="100%" height="26" aria-hidden="true">
        <line x1="0" x2="100%" y1="24" y2="24" />
        <rect
          class="aim"
          x={across(from())}
          width={across(to() - from())}
          height="24"
        />
        <rect
          class="felt"
          width={across(Math.min(props.effort, MOST))}
          y="8"
          height="16"
        />
        <line
          class="limit"
          x1={across(props.limit)}
          x2={across(props.limit)}
          y1="0"
          y2="26"
        />
      </svg>
      <Show
        when={outside()}
        fallback={
          <>
            <span aria-hidden="true">feels like</span>
            <span>aim {bandInWords(props.band)}</span>
          </>
        }
      >
        {(words) => (
          <span class={props.effort > props.limit ? 'outside hot' : 'outside'}>
            {words()}
          </span>
        )}
      </Show>
    </p>
  );
}

function across(effort: number): string {
  return `${Math.round((effort / MOST) * 1000) / 10}%`;
}
