import { createSignal, type Accessor } from 'solid-js';
import { asideName, damagedName, tableName } from '#copy/log/care.ts';
import { copyName } from '#copy/log/copyName.ts';
import { dayAt } from '#core/calendar.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { logCounts, type LogCounts } from '#core/log/sums/logCounts.ts';
import { writeLogFile } from '#core/log/merging/logFile.ts';
import { SAVED_KEY, SEASON_KEY } from '#core/storageKeys.ts';
import { logCsv } from '#exports/logCsv.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import {
  changeLogCopies,
  readLogCopies,
} from '#islands/shared/log/logCopies.ts';

/** Copies of the log as files, and what has come since the last one. */
export interface Copies {
  /** The day the last copy was saved, as "2026-10-09"; null where none was. */
  readonly lastCopyOn: Accessor<string | null>;
  /** What has come or changed since. */
  readonly since: Accessor<LogCounts>;
  /** Saves everything as one file. */
  saveCopy(): void;
  /** Saves a table for spreadsheets. */
  saveTable(): void;
  /** Saves records that could not be read, as they are. */
  saveAside(records: readonly unknown[]): void;
  /** Saves the text of a damaged log. */
  saveDamaged(text: string): void;
  /** Reads again when the last copy was saved. */
  refresh(): void;
}

/** Copies of a log on the device. Called in the browser. */
export function createCopies(deviceLog: DeviceLog, ports: CarePorts): Copies {
  const { store, files } = ports;
  const [lastCopyOn, setLastCopyOn] = createSignal(
    readLogCopies(store).lastCopyOn,
  );
  /** The log as it was saved on this page; of an earlier copy only the day is known. */
  const [saved, setSaved] = createSignal<Log | null>(null);
  const since = () => {
    const known = saved();
    const day = lastCopyOn() ?? '';
    const { entries } = deviceLog.log();
    return logCounts(
      known === null
        ? entries.filter(({ changedAt }) => dayAt(changedAt) > day)
        : entries.filter((entry) => !isIn(known, entry)),
    );
  };

  return {
    lastCopyOn,
    since,
    saveCopy() {
      const log = deviceLog.log();
      const day = deviceLog.today();
      const season = store.read(SEASON_KEY);
      const saved = store.read(SAVED_KEY);
      const text = writeLogFile({ log, season, saved }, day);
      files.save(copyName(day), 'application/json', text);
      changeLogCopies(store, { lastCopyOn: day });
      setSaved(log);
      setLastCopyOn(day);
    },
    saveTable() {
      const name = tableName(deviceLog.today());
      files.save(name, 'text/csv;charset=utf-8', logCsv(deviceLog.log()));
    },
    saveAside(records) {
      const name = asideName(deviceLog.today());
      files.save(name, 'application/json', JSON.stringify(records, null, 1));
    },
    saveDamaged(text) {
      files.save(damagedName(deviceLog.today()), 'text/plain', text);
    },
    refresh() {
      setSaved(null);
      setLastCopyOn(readLogCopies(store).lastCopyOn);
    },
  };
}

function isIn(log: Log, { id, changedAt }: Entry): boolean {
  return log.entries.some(
    (entry) => entry.id === id && entry.changedAt === changedAt,
  );
}
