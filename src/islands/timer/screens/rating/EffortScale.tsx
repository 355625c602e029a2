import { For } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { EFFORT_SCALE } from '#copy/session/effortScale.ts';
import { createDelayedChoice } from '#islands/timer/state/createDelayedChoice.ts';

interface Props {
  /** The circuit whose band is aimed at, and above whose limit everything is too hard. */
  readonly circuit: Pick<Circuit, 'level' | 'mode' | 'ceiling'>;
  readonly legend: string;
  readonly value: number | null;
  readonly onPick: (value: number) => void;
}

/** The effort scale to pick from, with the circuit's band and limit marked on it. */
export function EffortScale(props: Props) {
  const band = () => effortBandOf(props.circuit);
  const limit = () => effortLimitOf(props.circuit);
  const aim = () => [...new Set(band())].join('–');
  const choice = createDelayedChoice((value) => props.onPick(value));

  function labelClass(value: number) {
    const [from, to] = band();
    if (value > limit()) return 'over';
    return value >= from && value <= to ? 'aim' : '';
  }

  return (
    <fieldset
      class="rating-scale"
      on:keydown={choice.keyDown}
      on:pointerdown={choice.pointerDown}
      on:focusout={choice.focusOut}
    >
      <legend class="visually-hidden">
        {props.legend} 1 is easy, 10 is all-out. Aim for {aim()}.
      </legend>
      <For each={EFFORT_SCALE}>
        {({ value, name }) => (
          <label class={labelClass(value)}>
            <input
              type="radio"
              name="rpe"
              aria-label={`${value}, ${name.toLowerCase()}`}
              checked={(choice.pending() ?? props.value) === value}
              onChange={() => choice.changed(value)}
              onClick={choice.clicked}
            />
            <span class={`effort-${value} numerals`} aria-hidden="true">
              {value}
            </span>
          </label>
        )}
      </For>
      <p class="rating-scale-words rating-scale-low">
        <span>Easy</span>
        <span>Aim for {aim()}</span>
      </p>
      <p class="rating-scale-words rating-scale-high">
        <span>Above {limit()} is too hard</span>
        <span>All-out</span>
      </p>
    </fieldset>
  );
}
