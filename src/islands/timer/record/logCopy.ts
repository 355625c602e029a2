import { copyName } from '#copy/log/copyName.ts';
import { dayAt } from '#core/calendar.ts';
import { entryId } from '#core/log/entry/entry.ts';
import { entryIn } from '#core/log/log.ts';
import { writeLogFile } from '#core/log/merging/logFile.ts';
import { SAVED_KEY, SEASON_KEY } from '#core/storageKeys.ts';
import {
  changeLogCopies,
  readLogCopies,
} from '#islands/shared/log/logCopies.ts';
import { readPageLog } from '#islands/shared/log/storedLog.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Files } from '#platform/storage/files.ts';
import type { Persistence } from '#platform/storage/persistence.ts';
import type { Store } from '#platform/storage/store.ts';

/** Whether the session begun at a moment is in the log, be it only on this page. */
export function isInPageLog(store: Store, startedAt: number): boolean {
  return entryIn(readPageLog(store).log, entryId(startedAt)) !== null;
}

/** Saves the log as a file, with what could not be stored. */
export function saveLogCopy(
  store: Store,
  files: Pick<Files, 'save'>,
  clock: Pick<Clock, 'date'>,
) {
  const day = dayAt(clock.date());
  const { log } = readPageLog(store);
  const season = store.read(SEASON_KEY);
  const saved = store.read(SAVED_KEY);
  const text = writeLogFile({ log, season, saved }, day);
  files.save(copyName(day), 'application/json', text);
  changeLogCopies(store, { lastCopyOn: day });
}

/** Asks the browser once, after the first session on record, to keep what is stored. */
export function askToPersistOnce(
  store: Store,
  persistence: Pick<Persistence, 'ask'>,
) {
  if (readLogCopies(store).askedToPersist) return;
  changeLogCopies(store, { askedToPersist: true });
  void persistence.ask();
}
