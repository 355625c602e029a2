import { readLog } from '#core/log/log.ts';
import { unresolvedPain, withChecked } from '#core/log/next/pain.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { writeLogChange } from '#islands/shared/log/storedLog.ts';
import type { Store } from '#platform/storage/store.ts';

/** The day of pain in a stored log that has not been checked; null where there is none, undefined where it cannot be read. */
export function painDayIn(text: string | null): string | null | undefined {
  const log = readLog(text);
  return log.ok ? (unresolvedPain(log.value)?.date ?? null) : undefined;
}

/**
 * Puts on record that the pain was checked, as the reader said at a moment, in ms since 1970, on that day; returns whether
 * that is stored, and null where the log cannot be read.
 */
export function recordCheckedIn(
  store: Store,
  day: string,
  at: number,
): boolean | null {
  if (!readLog(store.read(LOG_KEY)).ok) return null;
  return writeLogChange(store, (log) => withChecked(log, day, at)).isStored;
}
