import { For } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { scaleWords } from '#copy/card/card.ts';

const EFFORTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The effort scale on paper: the aim filled, and what is above the limit struck through. */
export function EffortLine(props: { readonly circuit: Circuit }) {
  const kindOf = (effort: number) => {
    const [from, to] = effortBandOf(props.circuit);
    if (effort > effortLimitOf(props.circuit)) return 'no';
    return effort >= from && effort <= to ? 'aim' : 'below';
  };
  return (
    <div class="effort-line" role="img" aria-label={scaleWords(props.circuit)}>
      <For each={EFFORTS}>
        {(effort) => (
          <span class={`effort-${effort} ${kindOf(effort)}`}>{effort}</span>
        )}
      </For>
    </div>
  );
}
