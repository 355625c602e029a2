import { For, Show } from 'solid-js';
import type { EntryFields } from '#core/log/entry/fieldFaults.ts';
import { FAULT_WORDS, FIELD_NAMES } from '#copy/log/entryForm.ts';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';

type TextFieldName =
  | 'date'
  | 'time'
  | 'rounds'
  | 'length'
  | 'runMinutes'
  | 'runEffort'
  | 'nextMorning'
  | 'twoDaysOn';

interface FieldProps {
  readonly form: EntryFormState;
  readonly field: TextFieldName;
  readonly type?: 'date' | 'time';
  /** The latest day that may be chosen. */
  readonly max?: string;
  readonly inputMode?: 'numeric' | 'decimal';
}

/** A labelled field of one line, with what is wrong with it. */
export function TextField(props: FieldProps) {
  const id = () => `log-${props.field}`;
  return (
    <div class="log-field">
      <label for={id()}>{FIELD_NAMES[props.field]}</label>
      <input
        id={id()}
        type={props.type ?? 'text'}
        inputmode={props.inputMode}
        max={props.max}
        autocomplete="off"
        aria-invalid={props.form.faults()[props.field] !== undefined}
        aria-describedby={`${id()}-fault`}
        value={props.form.fields()[props.field]}
        onInput={(event) =>
          props.form.set({ [props.field]: event.currentTarget.value })
        }
      />
      <FieldFaultWords form={props.form} field={props.field} />
    </div>
  );
}

/** What is wrong with a field, which is described by it. */
export function FieldFaultWords(props: {
  readonly form: EntryFormState;
  readonly field: TextFieldName | 'efforts' | 'note';
}) {
  return (
    <p class="log-fault hot" id={`log-${props.field}-fault`}>
      <Show when={props.form.faults()[props.field]}>
        {(fault) => FAULT_WORDS[fault()]}
      </Show>
    </p>
  );
}

/** A box to tick, with its label. */
export function TickField(props: {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  return (
    <label class="log-tick">
      <input
        type="checkbox"
        checked={props.isTicked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** A few answers, of which one is chosen. */
export function ChoiceField(props: {
  readonly legend: string;
  readonly name: keyof EntryFields;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <fieldset class="log-choice">
      <legend>{props.legend}</legend>
      <div class="pick">
        <For each={props.options}>
          {([value, name]) => (
            <label>
              <input
                type="radio"
                name={`log-${props.name}`}
                value={value}
                checked={props.value === value}
                onChange={() => props.onChoose(value)}
              />
              <span>{name}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
