import {
  entryId,
  entryOf,
  type RecordableSession,
} from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';
import { removeEntry, recordEntry } from '#islands/timer/record/recordEntry.ts';
import type { Store } from '#platform/storage/store.ts';

/**
 * Puts a session that is over into the log on the device, or takes an earlier record of it out where there is nothing
 * to record any more. Returns the log, or null where the device would not take it.
 */
export function recordSession(
  store: Store,
  session: RecordableSession,
  timeline: Timeline,
): Log | null {
  const entry = entryOf(session, timeline);
  return entry === null
    ? removeEntry(store, entryId(session.startedAt))
    : recordEntry(store, entry);
}
