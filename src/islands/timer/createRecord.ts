import { createSignal } from 'solid-js';
import type { Entry } from '#core/entry.ts';
import type { Log } from '#core/log.ts';
import { dropEntry, keepEntry } from '#islands/timer/keepEntry.ts';
import type { Store } from '#platform/store.ts';

/** The record of one session in the log on the device: written when it is over, and again when there is more to say. */
export function createRecord(store: Store, id: string) {
  const [log, setLog] = createSignal<Log | null>(null);
  const [isKept, setKept] = createSignal(true);

  /** Keeps the entry, or takes an earlier one out where there is none now; answers whether the device took it. */
  function keep(entry: Entry | null): boolean {
    const kept =
      entry === null ? dropEntry(store, id) : keepEntry(store, entry);
    setLog(kept);
    setKept(kept !== null);
    return kept !== null;
  }

  return {
    /** The log with this session in it; nothing where it could not be kept. */
    log,
    /** Whether the device has taken the record. */
    isKept,
    keep,
  };
}
