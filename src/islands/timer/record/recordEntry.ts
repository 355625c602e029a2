import { entryOf, type Entry } from '#core/log/entry.ts';
import { readLink } from '#core/circuit/link.ts';
import {
  EMPTY_LOG,
  readLog,
  withoutEntry,
  withSession,
  writeLog,
  type Log,
} from '#core/log/log.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { DAMAGED_LOG_KEY, LOG_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/store.ts';

/** Puts an entry into the log on the device; returns the log, or null where it could not be stored. */
export function recordEntry(store: Store, entry: Entry): Log | null {
  const text = store.read(LOG_KEY);
  const read = readLog(text);
  if (!read.ok) {
    // A log of a newer version is left alone; a damaged one is put aside, and a new one begun.
    if (read.reason === 'newer') return null;
    const damaged = [store.read(DAMAGED_LOG_KEY), text]
      .filter(Boolean)
      .join('\n');
    if (!store.write(DAMAGED_LOG_KEY, damaged)) return null;
  }
  const log = withSession(read.ok ? read.value : EMPTY_LOG, entry);
  return store.write(LOG_KEY, writeLog(log)) ? log : null;
}

/** Takes the session of that id out of the log; returns the log, or null where it could not be stored. */
export function removeEntry(store: Store, id: string): Log | null {
  const read = readLog(store.read(LOG_KEY));
  if (!read.ok) return EMPTY_LOG;
  const log = withoutEntry(read.value, id);
  const isThere = log.entries.length < read.value.entries.length;
  return !isThere || store.write(LOG_KEY, writeLog(log)) ? log : null;
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
