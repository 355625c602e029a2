import { For } from 'solid-js';
import { AIM, RPE_SCALE } from '#core/rpe.ts';

interface Props {
  readonly legend: string;
  readonly value: number | null;
  readonly onPick: (value: number) => void;
}

/** The effort scale to tap: 4 and 5 are aimed at, everything above is over the line. */
export function Ten(props: Props) {
  return (
    <fieldset class="ten">
      <legend class="vh">{props.legend}</legend>
      <For each={RPE_SCALE}>
        {({ value, name }) => (
          <label class={AIM.includes(value) ? 'aim' : value > 5 ? 'over' : ''}>
            <input
              type="radio"
              name="rpe"
              aria-label={`${value}, ${name.toLowerCase()}`}
              checked={props.value === value}
              onChange={() => props.onPick(value)}
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
