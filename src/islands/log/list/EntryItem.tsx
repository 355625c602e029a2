import { createMemo, Match, Switch, untrack } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { DueQuestion } from '#core/log/next/laterQuestions.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { dayOfEntry } from '#copy/log/entries.ts';
import { ENTRY_WORDS } from '#copy/log/entryActions.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type * as EntryParts from '#islands/log/entry/entryParts.ts';
import { EntryRow } from '#islands/log/list/EntryRow.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly id: string;
  /** The entries of its month. */
  readonly entries: readonly Entry[];
  readonly isOpen: boolean;
  readonly isOnly: boolean;
  readonly parts: typeof EntryParts | null;
  readonly page: LogPageState;
  readonly due: readonly DueQuestion[];
  readonly catalogue: Catalogue;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
}

/** An entry in the list: a row, its detail, the form to edit it, or what is left of it once it was deleted. */
export function EntryItem(props: Props) {
  const entry = createMemo(() =>
    props.entries.find(({ id }) => id === props.id),
  );
  const isDeleted = () => {
    const change = props.page.lastChange();
    return change?.kind === 'deleted' && change.id === props.id;
  };
  const isEdited = () => {
    const writing = props.page.writing();
    return (
      typeof writing === 'object' && writing !== null && writing.id === props.id
    );
  };
  const questions = () =>
    props.due.filter((one) => one.entry.id === props.id).length;
  /** The entry with the code that shows it, once both are there. */
  const open = createMemo(() => {
    const [shown, { parts }] = [entry(), props];
    return props.isOpen && shown && parts ? { entry: shown, parts } : null;
  });

  return (
    <li class="log-entry" classList={{ open: open() !== null && !isDeleted() }}>
      <Switch
        fallback={
          <EntryRow
            entry={entry()}
            questions={questions()}
            catalogue={props.catalogue}
            onOpen={() => props.page.show(props.id)}
          />
        }
      >
        <Match when={isDeleted()}>
          <p class="log-undo ui">
            {ENTRY_WORDS.deleted}{' '}
            {dayOfEntry(entry()?.date ?? props.today, props.today)}{' '}
            <button
              type="button"
              class="button compact"
              data-undo
              onClick={() => props.page.undo()}
            >
              {ENTRY_WORDS.undo}
            </button>
          </p>
        </Match>
        <Match when={isEdited() && open()}>
          {(shown) => {
            const { EditEntry } = untrack(shown).parts;
            return (
              <EditEntry
                entry={shown().entry}
                page={props.page}
                places={props.places}
                today={props.today}
                announce={props.announce}
              />
            );
          }}
        </Match>
        <Match when={open()}>
          {(shown) => {
            const { EntryDetail } = untrack(shown).parts;
            return (
              <EntryDetail
                entry={shown().entry}
                isOnly={props.isOnly}
                page={props.page}
                catalogue={props.catalogue}
                places={props.places}
                today={props.today}
              />
            );
          }}
        </Match>
      </Switch>
    </li>
  );
}
