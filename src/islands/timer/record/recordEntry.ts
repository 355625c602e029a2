import { entryOf, type Entry } from '#core/log/entry/entry.ts';
import { readLink } from '#core/circuit/link/link.ts';
import {
  EMPTY_LOG,
  withoutEntry,
  withSession,
  type Log,
} from '#core/log/log.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import {
  readPageLog,
  storeLog,
  writeLogChange,
} from '#islands/shared/log/storedLog.ts';
import type { Store } from '#platform/storage/store.ts';

/** Puts an entry into the log on the device; returns the log, or null where it could not be stored. */
export function recordEntry(store: Store, entry: Entry): Log | null {
  const { log, isStored } = writeLogChange(store, (known) =>
    withSession(known, entry),
  );
  return isStored ? log : null;
}

/** Takes the session of that id out of the log; returns the log, or null where it could not be stored. */
export function removeEntry(store: Store, id: string): Log | null {
  const page = readPageLog(store);
  if (!page.stored.ok) return EMPTY_LOG;
  const log = withoutEntry(page.log, id);
  const isThere = log.entries.length < page.log.entries.length;
  return !isThere || storeLog(store, page.stored, log) ? log : null;
}

/**
 * Puts what was done of an unfinished session into the log; returns whether that is stored, or there was nothing to
 * record.
 */
export function recordUnfinished(store: Store, saved: SavedProgress): boolean {
  const circuit = readLink(saved.link);
  if (!circuit.ok) return true;
  const entry = entryOf(saved, timelineOf(circuit.value, saved.adjustments));
  return entry === null || recordEntry(store, entry) !== null;
}
