import { createMemo, For, Show } from 'solid-js';
import { defaultTitleOf } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link.ts';
import { SIGNS, type Sign } from '#core/session/rating/rating.ts';
import { SIGN_NAMES } from '#copy/log/entries.ts';
import { FIELD_NAMES, FORM_WORDS } from '#copy/log/entryForm.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import { TextField, TickField } from '#islands/log/form/fields.tsx';
import type { LogPlaces, ReadyMade } from '#islands/log/places.ts';

interface Props {
  readonly form: EntryFormState;
  readonly mayChooseCircuit: boolean;
  readonly page: LogPageState;
  readonly places: LogPlaces;
}

// How many of the reader's last circuits are offered.
const LAST_ONES = 5;

/** The part of the form about the circuit: which one, how much of it, how hard, and what was noticed. */
export function CircuitFields(props: Props) {
  const fields = () => props.form.fields();
  /** The reader's last different circuits, newest first. */
  const lastOnes = createMemo((): readonly ReadyMade[] => {
    const seen = new Map<string, ReadyMade>();
    for (const { date, circuit } of props.page.shown().entries.toReversed()) {
      const link = circuit?.link ?? '';
      const read = readLink(link);
      if (seen.size >= LAST_ONES) break;
      if (!read.ok || seen.has(link)) continue;
      const title = read.value.title || defaultTitleOf(read.value);
      seen.set(link, { link, title: `${title}, ${shortDay(date)}` });
    }
    return [...seen.values()];
  });
  const readyMade = () =>
    props.places.readyMade.filter(
      ({ link }) => !lastOnes().some((one) => one.link === link),
    );

  function tick(sign: Sign, isTicked: boolean) {
    const others = fields().signs.filter((one) => one !== sign);
    props.form.set({ signs: isTicked ? [...others, sign] : others });
  }

  return (
    <>
      <Show when={props.mayChooseCircuit}>
        <div class="log-field wide">
          <label for="log-link">{FIELD_NAMES.link}</label>
          <select
            id="log-link"
            onChange={(event) =>
              props.form.chooseCircuit(event.currentTarget.value)
            }
          >
            <option value="" selected={fields().link === ''}>
              {FORM_WORDS.another}
            </option>
            <Options
              label={FORM_WORDS.lastOnes}
              sessions={lastOnes()}
              chosen={fields().link}
            />
            <Options
              label={FORM_WORDS.readyMade}
              sessions={readyMade()}
              chosen={fields().link}
            />
          </select>
        </div>
      </Show>
      <div class="log-fields">
        <TextField form={props.form} field="length" />
        <Show when={fields().link !== ''}>
          <TextField form={props.form} field="rounds" inputMode="numeric" />
        </Show>
        <TextField form={props.form} field="effort" inputMode="decimal" />
      </div>
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

/** Sessions to choose from, under a heading; nothing where there are none. */
function Options(props: {
  readonly label: string;
  readonly sessions: readonly ReadyMade[];
  readonly chosen: string;
}) {
  return (
    <Show when={props.sessions.length > 0}>
      <optgroup label={props.label}>
        <For each={props.sessions}>
          {({ link, title }) => (
            <option value={link} selected={props.chosen === link}>
              {title}
            </option>
          )}
        </For>
      </optgroup>
    </Show>
  );
}
