import { err, type Result } from '#core/result.ts';
import {
  listAfterDamage,
  readSaved,
  writeSaved,
} from '#core/saved/readSaved.ts';
import { NOTHING_SAVED, type SavedList } from '#core/saved/savedSessions.ts';
import { SAVED_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** The stored list, or why there is none: the device may not be read, the text is damaged or of a newer version. */
export type StoredSaved = Result<SavedList, 'blocked' | 'damaged' | 'newer'>;

/** The saved sessions as the device holds them. */
export function readStoredSaved(store: Store): StoredSaved {
  const found = store.readStored(SAVED_KEY);
  return found === null ? err('blocked') : readSaved(found.text);
}

/** The list to which a change is made: damaged text is a record kept aside in it. */
export function listIn(store: Store, stored: StoredSaved): SavedList {
  if (stored.ok) return stored.value;
  const text = store.readStored(SAVED_KEY)?.text;
  return stored.reason === 'damaged' && text
    ? listAfterDamage(text)
    : NOTHING_SAVED;
}

/**
 * Stores a list in place of the one that was read; returns whether the device took it. One of a newer version is left
 * alone, and so is one that cannot be read. Of a list with nothing in it nothing stays on the device.
 */
export function storeSaved(
  store: Store,
  read: StoredSaved,
  list: SavedList,
): boolean {
  const text = writeSaved(list);
  const mayWrite = read.ok || read.reason === 'damaged';
  if (mayWrite && list.sessions.length + list.aside.length === 0) {
    store.remove(SAVED_KEY);
    return true;
  }
  if (mayWrite) return store.write(SAVED_KEY, text);
  // Of a device that may not be read nobody knows what would be overwritten.
  if (read.reason === 'blocked') store.remember(SAVED_KEY, text);
  return false;
}
