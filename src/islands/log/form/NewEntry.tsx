import { untrack } from 'solid-js';
import type { Entry } from '#core/log/entry/entry.ts';
import { LOG_PAGE } from '#copy/log/logPage.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { createEntryForm } from '#islands/log/form/createEntryForm.ts';
import { EntryForm } from '#islands/log/form/EntryForm.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly page: LogPageState;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
}

/** The form that adds a run without a circuit, or a circuit that no timer recorded. */
export function NewEntry(props: Props) {
  const isRun = untrack(() => props.page.writing() === 'run');
  const blank = untrack((): Entry => ({
    id: '',
    date: props.today,
    changedAt: 0,
    ...(isRun
      ? { run: { kind: 'easy' } }
      : { circuit: { link: '', rounds: 1, seconds: 0, ratings: [] } }),
  }));
  const form = createEntryForm(blank, () => props.today);
  return (
    <EntryForm
      heading={isRun ? LOG_PAGE.addRun : LOG_PAGE.addCircuit}
      form={form}
      mayLackRun={!isRun}
      page={props.page}
      places={props.places}
      today={props.today}
      announce={props.announce}
      onSave={(change) => props.page.add(change.date ?? props.today, change)}
    />
  );
}
