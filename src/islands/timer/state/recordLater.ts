import { createSignal } from 'solid-js';
import type { recordSession } from '#islands/timer/state/recordSession.ts';
import type { RecordSession } from '#islands/timer/state/createProgressSaver.ts';
import type { Store } from '#platform/store.ts';

/** How a session goes on record on the device. Its code is fetched as the timer starts, and again while it is missing. */
export function recordLater(store: Store): () => RecordSession | undefined {
  const [keep, setKeep] = createSignal<typeof recordSession>();
  let isAsked = false;

  function fetch() {
    if (isAsked) return;
    isAsked = true;
    import('#islands/timer/state/recordSession.ts').then(
      (module) => setKeep(() => module.recordSession),
      () => (isAsked = false),
    );
  }

  return () => {
    if (keep() === undefined) {
      fetch();
      return undefined;
    }
    return (session, timeline) => keep()?.(store, session, timeline) ?? null;
  };
}
