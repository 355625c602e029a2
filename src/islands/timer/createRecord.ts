import { createEffect, createMemo, createSignal, on } from 'solid-js';
import { dueAfter, entryOf } from '#core/log.ts';
import { tallyOf } from '#core/tally.ts';
import { PLACE } from '#core/saved.ts';
import type { Timer } from '#islands/timer/createTimer.ts';
import { keepEntry } from '#islands/timer/keepEntry.ts';
import type { Store } from '#platform/store.ts';

/** What was done goes into the log as soon as the session is over, and again whenever there is more to say of it. */
export function createRecord(timer: Timer, store: Store) {
  const tally = createMemo(() => tallyOf(timer.timeline(), timer.ran()));
  const [due, setDue] = createSignal<string | null>(null);
  const [kept, setKept] = createSignal(true);

  createEffect(
    on([timer.state, timer.readings], ([state, readings]) => {
      if (state !== 'finished') return;
      const entry = entryOf(
        {
          link: timer.link,
          startedAt: timer.startedAt,
          ran: timer.ran(),
          readings,
        },
        timer.timeline(),
      );
      // Until here the place was kept, for whatever might have come between.
      store.remove(PLACE);
      if (entry === null) return;
      const log = keepEntry(store, entry);
      setKept(log !== null);
      setDue(log && dueAfter(log));
    }),
  );

  return {
    tally,
    /** The day the next circuit is due. */
    due,
    /** Whether the device has taken the record. */
    kept,
  };
}
