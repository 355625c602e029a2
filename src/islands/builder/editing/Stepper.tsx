interface Props {
  /** The name of the number: "Rounds", "Rest between exercises". */
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly step?: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number field with big buttons for less and more. */
export function Stepper(props: Props) {
  const step = () => props.step ?? 1;

  function changeTo(value: number) {
    if (!Number.isNaN(value))
      props.onChange(Math.min(props.most, Math.max(props.least, value)));
  }

  return (
    <div class="stepper">
      <span aria-hidden="true">{props.label}</span>
      <div class="stepper-number">
        <button
          type="button"
          class="button compact"
          aria-label={`${props.label}: less`}
          aria-disabled={props.value <= props.least}
          onClick={() => changeTo(props.value - step())}
        >
          −
        </button>
        <input
          class="numerals"
          aria-label={props.label}
          type="number"
          inputmode="decimal"
          min={props.least}
          max={props.most}
          step={step() < 1 ? step() : 'any'}
          value={props.value}
          onChange={(event) => {
            changeTo(event.currentTarget.valueAsNumber);
            // Shows the value in use where the typed one was out of range or not a number.
            event.currentTarget.value = String(props.value);
          }}
        />
        <span aria-hidden="true">{props.unit}</span>
        <button
          type="button"
          class="button compact"
          aria-label={`${props.label}: more`}
          aria-disabled={props.value >= props.most}
          onClick={() => changeTo(props.value + step())}
        >
          +
        </button>
      </div>
    </div>
  );
}
