import { createMemo, For, Show } from 'solid-js';
import { isEffortOrEmpty, numberText } from '#core/log/entry/fieldFaults.ts';
import { roundsToRate } from '#core/log/entry/roundEfforts.ts';
import { FIELD_NAMES, FORM_WORDS, roundName } from '#copy/log/entryForm.ts';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import { FieldFaultWords } from '#islands/log/form/fields.tsx';

interface Props {
  readonly form: EntryFormState;
}

// Not rated, and RPE 1 to 10 in halves.
const EFFORTS = [
  '',
  ...Array.from({ length: 19 }, (_, at) => numberText(1 + at / 2)),
];

/** How hard each round was; one field for a circuit that is not known, whose rounds nobody has counted. */
export function RoundEffortFields(props: Props) {
  const rounds = createMemo(() => roundsToRate(props.form.fields()));
  const isOne = () => props.form.fields().link === '' && rounds().length === 1;
  return (
    <fieldset class="log-choice">
      <Show when={!isOne()}>
        <legend>{FIELD_NAMES.efforts}</legend>
      </Show>
      <div class="log-fields">
        <For each={rounds()}>
          {(round) => (
            <EffortField
              form={props.form}
              round={round}
              label={isOne() ? FORM_WORDS.atTheEnd : roundName(round)}
            />
          )}
        </For>
      </div>
      <FieldFaultWords form={props.form} field="efforts" />
    </fieldset>
  );
}

/** How hard one round was, or that it was not rated. */
function EffortField(props: {
  readonly form: EntryFormState;
  readonly round: number;
  readonly label: string;
}) {
  const id = () => `log-effort-${props.round}`;
  const chosen = () => props.form.fields().efforts[props.round] ?? '';
  /** The steps of the scale, and an effort between them that came from elsewhere. */
  const options = createMemo(() =>
    EFFORTS.includes(chosen()) ? EFFORTS : [...EFFORTS, chosen()],
  );
  return (
    <div class="log-field">
      <label for={id()}>{props.label}</label>
      <select
        id={id()}
        value={chosen()}
        aria-invalid={
          props.form.faults().efforts !== undefined &&
          !isEffortOrEmpty(chosen())
        }
        aria-describedby="log-efforts-fault"
        onChange={(event) =>
          props.form.rate(props.round, event.currentTarget.value)
        }
      >
        <For each={options()}>
          {(effort) => (
            <option value={effort}>{effort || FORM_WORDS.unrated}</option>
          )}
        </For>
      </select>
    </div>
  );
}
