import { onMount, Show } from 'solid-js';
import { MOST_NOTE_CHARACTERS } from '#core/log/entry/fieldFaults.ts';
import type { EntryChange } from '#core/log/log.ts';
import {
  FIELD_NAMES,
  FORM_WORDS,
  faultsSummary,
  noteLength,
} from '#copy/log/entryForm.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { CircuitFields } from '#islands/log/form/CircuitFields.tsx';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import { FieldFaultWords, TextField } from '#islands/log/form/fields.tsx';
import { LegsFields, RunFields } from '#islands/log/form/RunFields.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly heading: string;
  readonly form: EntryFormState;
  /** Whether the entry may be without a run. */
  readonly mayLackRun: boolean;
  readonly page: LogPageState;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
  readonly onSave: (change: EntryChange) => void;
}

/** The form of an entry. What cannot be kept is said beside its field, and nothing that was typed is lost. */
export function EntryForm(props: Props) {
  let element!: HTMLFormElement;
  let cancel!: HTMLButtonElement;
  const fields = () => props.form.fields();
  const faultCount = () => Object.keys(props.form.faults()).length;

  onMount(() => {
    element.addEventListener('keydown', onKeyDown);
    element.querySelector<HTMLElement>('select, input')?.focus();
  });

  function save(event: SubmitEvent) {
    event.preventDefault();
    const change = props.form.read();
    if (change !== null) {
      props.onSave(change);
      return;
    }
    props.announce(faultsSummary(faultCount()));
    queueMicrotask(() =>
      element.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }

  /** Escape closes a form in which nothing was typed; else it leads to the buttons. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (props.form.isChanged()) cancel.focus();
    else props.page.cancel();
  }

  return (
    <form
      class="log-form"
      ref={element}
      noValidate
      aria-label={props.heading}
      onSubmit={save}
    >
      <h3>{props.heading}</h3>
      <Show when={fields().hasCircuit}>
        <CircuitFields
          form={props.form}
          page={props.page}
          places={props.places}
        />
      </Show>
      <div class="log-fields">
        <TextField
          form={props.form}
          field="date"
          type="date"
          max={props.today}
        />
        <TextField form={props.form} field="time" type="time" />
      </div>
      <RunFields form={props.form} mayLackRun={props.mayLackRun} />
      <Show when={fields().hasCircuit}>
        <LegsFields form={props.form} />
      </Show>
      <div class="log-field wide">
        <label for="log-note">{FIELD_NAMES.note}</label>
        <textarea
          id="log-note"
          rows="3"
          aria-invalid={props.form.faults().note !== undefined}
          aria-describedby="log-note-fault"
          value={fields().note}
          onInput={(event) =>
            props.form.set({ note: event.currentTarget.value })
          }
        />
        <p class="ui muted numerals">
          {noteLength(props.form.noteCharacters(), MOST_NOTE_CHARACTERS)}
        </p>
        <FieldFaultWords form={props.form} field="note" />
      </div>
      <Show when={faultCount() > 0}>
        <p class="log-faults">{faultsSummary(faultCount())}</p>
      </Show>
      <div class="buttons">
        <button type="submit" class="button compact log-save">
          {FORM_WORDS.save}
        </button>
        <button
          type="button"
          class="button compact"
          ref={cancel}
          onClick={() => props.page.cancel()}
        >
          {FORM_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}
