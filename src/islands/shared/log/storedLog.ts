import { EMPTY_LOG, readLog, writeLog, type Log } from '#core/log/log.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { err, type Result } from '#core/result.ts';
import { DAMAGED_LOG_KEY, LOG_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** The stored log, or why there is none: the device may not be read, the text is damaged or of a newer version. */
export type StoredLog = Result<Log, 'blocked' | 'damaged' | 'newer'>;

/** The log as the device holds it. */
function readStoredLog(store: Store): StoredLog {
  const stored = store.readStored(LOG_KEY);
  return stored === null ? err('blocked') : readLog(stored.text);
}

/** The log as the device holds it, and the same with what this page could not store. */
export function readPageLog(store: Store): {
  readonly stored: StoredLog;
  readonly log: Log;
} {
  const stored = readStoredLog(store);
  return { stored, log: withPageText(store, stored) };
}

/** The log as it was read from the device, with what this page could not store; the same log where that is nothing. */
export function withPageText(store: Store, stored: StoredLog): Log {
  const log = stored.ok ? stored.value : EMPTY_LOG;
  const text = store.read(LOG_KEY);
  const isSame = text === store.readStored(LOG_KEY)?.text;
  const inPage = readLog(isSame ? null : text);
  return inPage.ok ? withBoth(log, inPage.value) : log;
}

function withBoth(log: Log, inPage: Log): Log {
  const { entries, aside, earlier } = inPage;
  const isEmpty = entries.length + aside.length + earlier.length === 0;
  return isEmpty ? log : mergeLogs(log, inPage);
}

/**
 * Stores a log in place of the one that was read; returns whether the device took it. Damaged text is put aside first; a
 * log of a newer version is left alone, and so is one that cannot be read.
 */
export function storeLog(store: Store, read: StoredLog, log: Log): boolean {
  const text = writeLog(log);
  if (read.ok || (read.reason === 'damaged' && putAside(store, read)))
    return store.write(LOG_KEY, text);
  // Of a device that may not be read nobody knows what would be overwritten.
  if (read.reason === 'blocked') store.remember(LOG_KEY, text);
  return false;
}

/** The text of a damaged log, with what was put aside before; null where there is none. */
export function damagedTextIn(store: Store, read: StoredLog): string | null {
  const aside = store.read(DAMAGED_LOG_KEY) ?? '';
  const isDamaged = !read.ok && read.reason === 'damaged';
  const damaged = isDamaged ? (store.readStored(LOG_KEY)?.text ?? '') : '';
  const text = aside.includes(damaged)
    ? aside
    : [aside, damaged].filter(Boolean).join('\n');
  return text === '' ? null : text;
}

function putAside(store: Store, read: StoredLog): boolean {
  const text = damagedTextIn(store, read);
  return text === null || store.write(DAMAGED_LOG_KEY, text);
}

/** A log after a change, and whether it is stored. */
export interface LogWrite {
  readonly log: Log;
  readonly isStored: boolean;
}

/** Changes the log on the device: reads what is stored now, applies the change, and writes at once. */
export function writeLogChange(
  store: Store,
  update: (log: Log) => Log,
): LogWrite {
  const page = readPageLog(store);
  const log = update(page.log);
  return { log, isStored: storeLog(store, page.stored, log) };
}
