import { isRecord, parseJson } from '#core/json.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { readEntry } from '#core/log/entry/readEntry.ts';
import { err, ok, type Result } from '#core/result.ts';

/** Everything on record on the device. */
export interface Log {
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Records that could not be read, unchanged. */
  readonly aside: readonly unknown[];
  /** Versions of entries that gave way to a later one when two logs were put together. */
  readonly earlier: readonly Entry[];
}

/** The log before any session. */
export const EMPTY_LOG: Log = { entries: [], aside: [], earlier: [] };

// Version 1 had other names for two fields of an entry, and in versions 1 and 2 every entry was a session.
const VERSION = 3;
const READABLE: readonly unknown[] = [1, 2, VERSION];

/** The log as text for the device's own storage. Schema version 3. */
export function writeLog(log: Log): string {
  return JSON.stringify(logDocument(log));
}

/** The same before it is text, as a part of a file that holds more than the log. */
export function logDocument({ entries, aside, earlier }: Log): object {
  return { version: VERSION, entries, aside, earlier };
}

/** The log that stored text holds. Records that cannot be read are kept aside, never dropped. Never throws. */
export function readLog(text: string | null): Result<Log, 'damaged' | 'newer'> {
  if (text === null || text === '') return ok(EMPTY_LOG);
  return readLogFrom(parseJson(text));
}

/** The same from a value read from JSON, as in a file that holds more than the log. */
export function readLogFrom(data: unknown): Result<Log, 'damaged' | 'newer'> {
  if (!isRecord(data)) return err('damaged');
  const { version, entries } = data;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  if (!READABLE.includes(version) || !Array.isArray(entries))
    return err('damaged');
  const all: readonly unknown[] = entries;
  const read = new Map<string, Entry>();
  const aside: unknown[] = [...listIn(data['aside'])];
  for (const value of all) {
    const entry = readEntry(value);
    // Of two entries with one name the first is read.
    if (entry === null || read.has(entry.id)) aside.push(value);
    else read.set(entry.id, entry);
  }
  const earlier = listIn(data['earlier']).map(readEntry);
  return ok({
    entries: inOrder([...read.values()]),
    aside,
    earlier: earlier.filter((one) => one !== null),
  });
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Entries by day, then by time, those without a time first; then by name, so that the order is always the same. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const key = ({ date, time = '', id }: Entry) => `${date} ${time} ${id}`;
  const keyed = entries.map((entry) => [key(entry), entry] as const);
  return keyed
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, entry]) => entry);
}

/** The entry of that name; null where there is none. */
export function entryIn(log: Log, id: string): Entry | null {
  return log.entries.find((entry) => entry.id === id) ?? null;
}

/** The log with an entry, in place of one of the same name. */
export function withEntry(log: Log, entry: Entry): Log {
  const others = log.entries.filter(({ id }) => id !== entry.id);
  return { ...log, entries: inOrder([...others, entry]) };
}

/** The log without the entry of that name, and without its earlier versions: they would come back at the next merge. */
export function withoutEntry(log: Log, id: string): Log {
  const isAnother = (entry: Entry) => entry.id !== id;
  return {
    ...log,
    entries: log.entries.filter(isAnother),
    earlier: log.earlier.filter(isAnother),
  };
}

/** The log with a session as the timer recorded it; what the reader said about it since stays. */
export function withSession(log: Log, session: Entry): Log {
  const known = entryIn(log, session.id);
  if (known === null) return withEntry(log, session);
  const checkedOn = known.circuit?.checkedOn;
  const { circuit } = session;
  return withEntry(log, {
    ...known,
    ...session,
    changedAt: laterThan(known, session.changedAt),
    ...(circuit && checkedOn ? { circuit: { ...circuit, checkedOn } } : {}),
  });
}

/** What of an entry may be changed by hand; a field that is undefined is taken away. */
export type EntryChange = {
  readonly [Field in Exclude<keyof Entry, 'id' | 'changedAt'>]?:
    Entry[Field] | undefined;
};

/** The log with one entry changed by hand at a moment, in ms since 1970; the same log where there is no such entry. */
export function withChange(
  log: Log,
  id: string,
  change: EntryChange,
  at: number,
): Log {
  const known = entryIn(log, id);
  if (known === null) return log;
  const fields = Object.entries({ ...known, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const next = Object.fromEntries(fields) as unknown as Entry;
  return withEntry(log, { ...next, changedAt: laterThan(known, at) });
}

/** The moment of a change to an entry: after its last one also where the clock was set back. */
export function laterThan({ changedAt }: Entry, at: number): number {
  return Math.max(at, changedAt + 1);
}
