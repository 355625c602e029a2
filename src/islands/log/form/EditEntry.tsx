import { untrack } from 'solid-js';
import type { Entry } from '#core/log/entry/entry.ts';
import { FORM_WORDS } from '#copy/log/entryForm.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { createEntryForm } from '#islands/log/form/createEntryForm.ts';
import { EntryForm } from '#islands/log/form/EntryForm.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly entry: Entry;
  readonly page: LogPageState;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
}

/** The form that changes an entry. */
export function EditEntry(props: Props) {
  const entry = untrack(() => props.entry);
  const form = createEntryForm(entry, () => props.today);
  return (
    <EntryForm
      heading={FORM_WORDS.edit}
      form={form}
      mayLackRun={entry.circuit !== undefined}
      page={props.page}
      places={props.places}
      today={props.today}
      announce={props.announce}
      onSave={(change) => props.page.change(entry.id, change)}
    />
  );
}
