import { createMemo, For, Show } from 'solid-js';
import { titleOf } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link/link.ts';
import { FIELD_NAMES, FORM_WORDS } from '#copy/log/entryForm.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type { EntryFormState } from '#islands/log/form/createEntryForm.ts';
import type { LogPlaces, ReadyMade } from '#islands/log/places.ts';

interface Props {
  readonly form: EntryFormState;
  readonly page: LogPageState;
  readonly places: LogPlaces;
}

// How many of the reader's last circuits are offered.
const LAST_ONES = 5;

/** The choice of the circuit that was done: the one in the entry, the reader's last ones, a ready-made one, or another. */
export function CircuitChoice(props: Props) {
  const chosen = () => props.form.fields().link;
  /** The circuit that the entry had when the form was opened; none for a new entry, or one done elsewhere. */
  const present = createMemo((): readonly ReadyMade[] => {
    const link = props.form.presentLink;
    if (link === '') return [];
    const known = props.places.readyMade.find((one) => one.link === link);
    return [
      { link, title: known?.title ?? titleIn(link) ?? FORM_WORDS.unknown },
    ];
  });
  /** The reader's last different circuits, newest first. */
  const lastOnes = createMemo((): readonly ReadyMade[] => {
    const seen = new Map<string, ReadyMade>();
    for (const { date, circuit } of props.page.shown().entries.toReversed()) {
      const link = circuit?.link ?? '';
      if (seen.size >= LAST_ONES) break;
      if (seen.has(link) || link === props.form.presentLink) continue;
      const title = titleIn(link);
      if (title !== null)
        seen.set(link, { link, title: `${title}, ${shortDay(date)}` });
    }
    return [...seen.values()];
  });
  const readyMade = () =>
    props.places.readyMade.filter(
      ({ link }) =>
        ![...present(), ...lastOnes()].some((one) => one.link === link),
    );

  return (
    <div class="log-field wide">
      <label for="log-link">{FIELD_NAMES.link}</label>
      <select
        id="log-link"
        aria-describedby={props.form.isTimed ? 'log-link-exchange' : undefined}
        onChange={(event) =>
          props.form.chooseCircuit(event.currentTarget.value)
        }
      >
        <option value="" selected={chosen() === ''}>
          {FORM_WORDS.another}
        </option>
        <Options
          label={FORM_WORDS.present}
          sessions={present()}
          chosen={chosen()}
        />
        <Options
          label={FORM_WORDS.lastOnes}
          sessions={lastOnes()}
          chosen={chosen()}
        />
        <Options
          label={FORM_WORDS.readyMade}
          sessions={readyMade()}
          chosen={chosen()}
        />
      </select>
      <Show when={props.form.isTimed}>
        <p class="ui muted" id="log-link-exchange">
          {FORM_WORDS.exchange}
        </p>
      </Show>
    </div>
  );
}

/** The title of the circuit in a link; null where it cannot be read. */
function titleIn(link: string): string | null {
  const read = readLink(link);
  return read.ok ? titleOf(read.value) : null;
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
