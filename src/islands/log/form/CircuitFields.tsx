import { For, Show } from 'solid-js';
import { SIGNS, type Sign } from '#core/session/rating/rating.ts';
import { SIGN_NAMES } from '#copy/log/entries.ts';
import { FIELD_NAMES } from '#copy/log/entryForm.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { CircuitChoice } from '#islands/log/form/CircuitChoice.tsx';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import { TextField, TickField } from '#islands/log/form/fields.tsx';
import { RoundEffortFields } from '#islands/log/form/RoundEffortFields.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly form: EntryFormState;
  readonly page: LogPageState;
  readonly places: LogPlaces;
}

/** The part of the form about the circuit: which one, how much of it, how hard each round, and what was noticed. */
export function CircuitFields(props: Props) {
  const fields = () => props.form.fields();

  function tick(sign: Sign, isTicked: boolean) {
    const others = fields().signs.filter((one) => one !== sign);
    props.form.set({ signs: isTicked ? [...others, sign] : others });
  }

  return (
    <>
      <CircuitChoice
        form={props.form}
        page={props.page}
        places={props.places}
      />
      <div class="log-fields">
        <TextField form={props.form} field="length" />
        <Show when={fields().link !== ''}>
          <TextField form={props.form} field="rounds" inputMode="numeric" />
        </Show>
      </div>
      <RoundEffortFields form={props.form} />
      <fieldset class="log-choice">
        <legend>{FIELD_NAMES.signs}</legend>
        <For each={SIGNS}>
          {(sign) => (
            <TickField
              label={SIGN_NAMES[sign]}
              isTicked={fields().signs.includes(sign)}
              onTick={(isTicked) => tick(sign, isTicked)}
            />
          )}
        </For>
        <TickField
          label={FIELD_NAMES.pain}
          isTicked={fields().pain}
          onTick={(pain) => props.form.set({ pain })}
        />
      </fieldset>
    </>
  );
}
