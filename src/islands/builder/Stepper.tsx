interface Props {
  /** What is counted: "Rounds", "Rest between exercises". */
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly step?: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A number to type, or to step up and down by big buttons. */
export function Stepper(props: Props) {
  const step = () => props.step ?? 1;

  function take(value: number) {
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
          onClick={() => take(props.value - step())}
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
            take(event.currentTarget.valueAsNumber);
            // What was typed may have been out of range, or no number at all.
            event.currentTarget.value = String(props.value);
          }}
        />
        <span aria-hidden="true">{props.unit}</span>
        <button
          type="button"
          class="button compact"
          aria-label={`${props.label}: more`}
          aria-disabled={props.value >= props.most}
          onClick={() => take(props.value + step())}
        >
          +
        </button>
      </div>
    </div>
  );
}
