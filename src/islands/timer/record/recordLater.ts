import { createSignal } from 'solid-js';
import type { recordSession } from '#islands/timer/record/recordSession.ts';
import type { RecordSession } from '#islands/timer/state/createProgressSaver.ts';
import type { Store } from '#platform/storage/store.ts';

/** `recordSession` once its code has arrived: fetched as the timer starts, and again while it is missing. */
export function recordLater(store: Store): () => RecordSession | undefined {
  const [record, setRecord] = createSignal<typeof recordSession>();
  let isFetching = false;

  function fetch() {
    if (isFetching) return;
    isFetching = true;
    import('#islands/timer/record/recordSession.ts').then(
      (module) => setRecord(() => module.recordSession),
      () => (isFetching = false),
    );
  }

  return () => {
    if (record() === undefined) {
      fetch();
      return undefined;
    }
    return (session, timeline) => record()?.(store, session, timeline) ?? null;
  };
}
