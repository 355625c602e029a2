import { For } from 'solid-js';
import { AIM, RPE_SCALE } from '#core/rpe.ts';
import { createRestingChoice } from '#islands/timer/createRestingChoice.ts';

interface Props {
  readonly legend: string;
  readonly value: number | null;
  readonly onPick: (value: number) => void;
}

/** The effort scale to tap: 4 and 5 are aimed at, everything above is over the line. */
export function Ten(props: Props) {
  const choice = createRestingChoice((value) => props.onPick(value));

  return (
    <fieldset
      class="ten"
      on:keydown={choice.keyDown}
      on:pointerdown={choice.pointerDown}
      on:focusout={choice.focusOut}
    >
      <legend class="vh">{props.legend}</legend>
      <For each={RPE_SCALE}>
        {({ value, name }) => (
          <label class={AIM.includes(value) ? 'aim' : value > 5 ? 'over' : ''}>
            <input
              type="radio"
              name="rpe"
              aria-label={`${value}, ${name.toLowerCase()}`}
              checked={(choice.resting() ?? props.value) === value}
              onChange={() => choice.changed(value)}
              onClick={choice.clicked}
            />
            <span class={`r${value} num`} aria-hidden="true">
              {value}
            </span>
          </label>
        )}
      </For>
      <p class="k lo">
        <span>Easy</span>
        <span>Aim for 4–5</span>
      </p>
      <p class="k hi">
        <span>Too hard</span>
        <span>All-out</span>
      </p>
    </fieldset>
  );
}
