import { createSignal, createUniqueId } from 'solid-js';
import { correctionWords } from '#copy/builder/corrections.ts';

interface Props {
  /** The name of the number: "Rounds", "Rest between exercises". */
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly step?: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
  /** Called with a sentence to be spoken when a number that was asked for was brought to another: "Reps: 1 is the least." */
  readonly onCorrected: (sentence: string) => void;
}

/** A number field with big buttons for less and more. A number outside the limits is brought to them, and said. */
export function Stepper(props: Props) {
  const id = createUniqueId();
  const [correction, setCorrection] = createSignal('');
  const step = () => props.step ?? 1;
  /** The unit as it is said; only seconds are ever written as a letter. */
  const unit = () => (props.unit === 's' ? 'seconds' : props.unit || undefined);

  /** Asks for a number, and says which one it was brought to. */
  function changeTo(asked: number) {
    const { value: before, least, most } = props;
    if (!Number.isNaN(asked))
      props.onChange(Math.min(most, Math.max(least, asked)));
    const spoken = unit();
    const words = correctionWords(
      { asked, before, after: props.value },
      { least, most, ...(spoken ? { unit: spoken } : {}) },
    );
    setCorrection(words);
    if (words !== '') props.onCorrected(`${props.label}: ${words}.`);
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
          aria-label={[props.label, unit()].filter(Boolean).join(', ')}
          aria-describedby={id}
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
      <p class="correction" id={id}>
        {correction()}
      </p>
    </div>
  );
}
