import { isDay } from '#core/calendar.ts';
import { isRecord, parseJson } from '#core/json.ts';
import { LOG_COPIES_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** What was done to keep the log safe. */
export interface LogCopies {
  /** The day the log was last saved as a file, as "2026-03-01"; null where it never was. */
  readonly lastCopyOn: string | null;
  /** Whether the browser was asked to keep what is stored; it is asked once. */
  readonly askedToPersist: boolean;
  /** Whether the reader was told that the site can be added to the device, where its log is safer; it is told once. */
  readonly toldOfApp: boolean;
}

/** What is stored of it; nothing where it cannot be read. */
export function readLogCopies(store: Store): LogCopies {
  const data = parseJson(store.read(LOG_COPIES_KEY) ?? '');
  const fields = isRecord(data) ? data : {};
  const { lastCopyOn, askedToPersist, toldOfApp } = fields;
  return {
    lastCopyOn: isDay(lastCopyOn) ? lastCopyOn : null,
    askedToPersist: askedToPersist === true,
    toldOfApp: toldOfApp === true,
  };
}

/** Stores a change to it; returns whether the device took it. */
export function changeLogCopies(
  store: Store,
  change: Partial<LogCopies>,
): boolean {
  const next = { ...readLogCopies(store), ...change };
  return store.write(LOG_COPIES_KEY, JSON.stringify(next));
}
