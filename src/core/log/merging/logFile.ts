import { isRecord, parseJson } from '#core/json.ts';
import { isDeeperThan } from '#core/jsonShape.ts';
import {
  EMPTY_LOG,
  logDocument,
  readLogFrom,
  type Log,
} from '#core/log/log.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { readEntry } from '#core/log/entry/readEntry.ts';
import { err, ok, type Result } from '#core/result.ts';

/** What a file of the log holds: the log, and the season and the saved sessions as they are stored on the device. */
export interface LogFileParts {
  readonly log: Log;
  /** The stored text; null where there is no season. */
  readonly season: string | null;
  /** The stored text; null where nothing is saved. */
  readonly saved: string | null;
}

/** Why a file is not read: it is no JSON, holds no log, or was written by a later version of the site. */
export type LogFileFault = 'no-json' | 'no-log' | 'newer';

/**
 * The largest file that is read, in bytes. A browser keeps about 5 MB of text for a site, so no log of this site is
 * larger than twice that, and a file that is would only freeze the page.
 */
export const MOST_FILE_BYTES = 10_000_000;

const KIND = 'tired-on-purpose-log';
const VERSION = 1;
// A log is some six levels deep. What is far deeper is none, and could not be written again.
const MOST_LEVELS = 100;

/** Everything in the log as the text of a file, saved on a day, as "2026-03-01". */
export function writeLogFile(
  { log, season, saved }: LogFileParts,
  day: string,
): string {
  return JSON.stringify({
    kind: KIND,
    version: VERSION,
    savedOn: day,
    log: logDocument(log),
    season,
    saved,
  });
}

/**
 * What the text of a file holds. A log alone, of any version, as a device stores it, is read as well. Of two
 * versions of an entry the later one counts, and records that cannot be read are kept aside. Takes any text and never throws.
 */
export function readLogFile(text: string): Result<LogFileParts, LogFileFault> {
  const data = parseJson(withoutByteOrderMark(text));
  if (data === null) return err('no-json');
  if (!isRecord(data) || isDeeperThan(MOST_LEVELS, data)) return err('no-log');
  const { kind, version } = data;
  if (kind !== KIND) return partsOf(data, null, null);
  if (typeof version === 'number' && version > VERSION) return err('newer');
  // Older files have no saved sessions.
  return partsOf(data['log'], textIn(data['season']), textIn(data['saved']));
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function partsOf(
  data: unknown,
  season: string | null,
  saved: string | null,
): Result<LogFileParts, LogFileFault> {
  const read = readLogFrom(data);
  if (!read.ok) return err(read.reason === 'newer' ? 'newer' : 'no-log');
  return ok({ log: withEveryVersion(read.value), season, saved });
}

/** The log with entries that were kept aside only because another has their name put together with that one. */
function withEveryVersion(log: Log): Log {
  const aside = log.aside.map((record) => ({
    record,
    entry: readEntry(record),
  }));
  const versions = aside.flatMap(({ entry }) => entry ?? []);
  if (versions.length === 0) return log;
  const unreadable = aside.flatMap(({ record, entry }) =>
    entry === null ? [record] : [],
  );
  return mergeLogs(
    { ...log, aside: unreadable },
    { ...EMPTY_LOG, earlier: versions },
  );
}

/** The text as a program on another machine may have saved it, without the mark that some put first. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
