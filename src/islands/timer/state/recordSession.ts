import { entryId, entryOf } from '#core/log/entry.ts';
import type { Log } from '#core/log/log.ts';
import type { Timeline } from '#core/session/timeline.ts';
import { dropEntry, keepEntry } from '#islands/timer/state/recordEntry.ts';
import type { Store } from '#platform/store.ts';

/** A session that is over, as it goes on record. */
export type Over = Parameters<typeof entryOf>[0];

/**
 * Puts a session that is over into the log on the device, and takes an earlier record of it out where there is none to
 * keep any more. Answers the log, or nothing where the device would not take it.
 */
export function keepRecord(
  store: Store,
  over: Over,
  timeline: Timeline,
): Log | null {
  const entry = entryOf(over, timeline);
  return entry === null
    ? dropEntry(store, entryId(over.startedAt))
    : keepEntry(store, entry);
}
