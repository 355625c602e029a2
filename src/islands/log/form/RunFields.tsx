import { Show } from 'solid-js';
import { FEELS } from '#core/log/entry/entry.ts';
import { RUNS } from '#core/vocabulary.ts';
import { FEEL_NAMES, RUN_NAMES } from '#copy/log/entries.ts';
import { FIELD_NAMES, FORM_WORDS } from '#copy/log/entryForm.ts';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import {
  ChoiceField,
  TextField,
  TickField,
} from '#islands/log/form/fields.tsx';

interface Props {
  readonly form: EntryFormState;
  /** Whether the entry may be without a run. */
  readonly mayLackRun: boolean;
}

/** The part of the form about the run. */
export function RunFields(props: Props) {
  const fields = () => props.form.fields();
  return (
    <>
      <Show when={props.mayLackRun}>
        <TickField
          label={FIELD_NAMES.hasRun}
          isTicked={fields().hasRun}
          onTick={(hasRun) => props.form.set({ hasRun })}
        />
      </Show>
      <Show when={fields().hasRun}>
        <ChoiceField
          legend={FIELD_NAMES.runKind}
          name="runKind"
          options={RUNS.map((kind) => [kind, RUN_NAMES[kind]])}
          value={fields().runKind}
          onChoose={(value) => {
            const runKind = RUNS.find((one) => one === value);
            if (runKind) props.form.set({ runKind });
          }}
        />
        <div class="log-fields">
          <TextField form={props.form} field="runMinutes" inputMode="numeric" />
          <TextField form={props.form} field="runEffort" inputMode="decimal" />
        </div>
        <ChoiceField
          legend={FIELD_NAMES.runFeel}
          name="runFeel"
          options={[
            ...FEELS.map((feel) => [feel, FEEL_NAMES[feel]] as const),
            ['', FORM_WORDS.unsaid],
          ]}
          value={fields().runFeel}
          onChoose={(value) =>
            props.form.set({
              runFeel: FEELS.find((one) => one === value) ?? '',
            })
          }
        />
      </Show>
    </>
  );
}

/** The part of the form about the days after. */
export function LegsFields(props: { readonly form: EntryFormState }) {
  return (
    <div class="log-fields">
      <TextField form={props.form} field="nextMorning" inputMode="numeric" />
      <TextField form={props.form} field="twoDaysOn" inputMode="numeric" />
    </div>
  );
}
