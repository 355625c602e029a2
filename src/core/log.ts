import type { LastTime } from '#core/answers.ts';
import { dayAt, daysLater } from '#core/day.ts';
import { DUE_DAYS, LONGER_WAIT_DAYS } from '#core/due.ts';
import { stepAfter } from '#core/ladder.ts';
import { readLink } from '#core/link.ts';
import { found, missing, type Result } from '#core/result.ts';
import type { Reading } from '#core/reading.ts';
import { isReading, type Saved } from '#core/saved.ts';
import { tallyOf } from '#core/tally.ts';
import type { Timeline } from '#core/timeline.ts';

/** A session as it was really done. */
export interface Entry {
  /** Its permanent name; the same session is never kept twice. */
  readonly id: string;
  /** The day, as "2026-03-01". */
  readonly date: string;
  readonly link: string;
  /** Whole rounds done, and seconds gone through, of those planned. */
  readonly rounds: number;
  readonly seconds: number;
  readonly readings: readonly Reading[];
}

/** Everything kept on the device about sessions done, oldest first, and what could not be read, as it was. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly aside: readonly unknown[];
}

/** The name under which it is kept on the device. */
export const LOG = 'log';

export const EMPTY_LOG: Log = { entries: [], aside: [] };

/** The name under which a log that could not be read is put aside. */
export const LOG_ASIDE = 'log-damaged';

// Two in a row that ended at 6 or above are too much (`domain.md` 4.6, G11).
const TOO_HARD = 6;
const EASY = 5;
// Who showed a sign and gave no number is taken to have been at the ceiling.
const UNSAID = 5;

/** The record of a session that is over; nothing where it never came to a set. */
export function entryOf(
  {
    link,
    startedAt,
    ran,
    readings,
  }: Pick<Saved, 'link' | 'startedAt' | 'ran' | 'readings'>,
  timeline: Timeline,
): Entry | null {
  const { rounds, seconds, workSeconds } = tallyOf(timeline, ran);
  return workSeconds === 0
    ? null
    : {
        // Begun at the same moment, it is the same session.
        id: startedAt.toString(36),
        date: dayAt(startedAt),
        link,
        rounds,
        seconds,
        readings,
      };
}

/** The log as text for the device's own storage. Schema version 1. */
export function writeLog({ entries, aside }: Log): string {
  return JSON.stringify({ version: 1, entries, aside });
}

/** The log that stored text holds. Records that cannot be read are kept aside, never dropped. Never throws. */
export function readLog(text: string | null): Result<Log, 'damaged' | 'newer'> {
  if (text === null || text === '') return found(EMPTY_LOG);
  const data = parsed(text);
  if (!isRecord(data)) return missing('damaged');
  const { version, entries, aside } = data;
  if (typeof version === 'number' && version > 1) return missing('newer');
  if (version !== 1 || !Array.isArray(entries)) return missing('damaged');
  const all: readonly unknown[] = entries;
  return found({
    entries: all.filter(isEntry),
    aside: [
      ...(Array.isArray(aside) ? (aside as readonly unknown[]) : []),
      ...all.filter((one) => !isEntry(one)),
    ],
  });
}

/** The log with an entry; one of the same name is replaced, so nothing is there twice. */
export function withEntry(log: Log, entry: Entry): Log {
  const others = log.entries.filter(({ id }) => id !== entry.id);
  const entries = [...others, entry].sort((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
  return { ...log, entries };
}

/** Circuits done, oldest first: warm-ups do not count, nor what never came to a set. */
export function circuitsIn(log: Log): readonly Entry[] {
  return log.entries.filter(({ link, seconds }) => {
    const circuit = readLink(link);
    return circuit.ok && circuit.value.mode === 'circuit' && seconds > 0;
  });
}

/** The effort at the end of a session, RPE; nothing where nobody said. */
export function lastEffort({ readings }: Entry): number | null {
  return readings.findLast(({ rpe }) => rpe !== null)?.rpe ?? null;
}

/** The day the next circuit is due: two weeks after the last (article R64), three after what was far too hard (4.8). */
export function dueAfter(log: Log): string | null {
  const circuits = circuitsIn(log);
  const last = circuits.at(-1);
  if (last === undefined) return null;
  const circuit = readLink(last.link);
  const how = lastTimeOf(last);
  const isHard =
    isOverdone(circuits) ||
    (how !== null &&
      circuit.ok &&
      stepAfter(how, circuit.value.level) === 'back');
  return daysLater(last.date, isHard ? LONGER_WAIT_DAYS : DUE_DAYS);
}

/** What the builder takes from the log: days since the last circuit, how it went, and what that asks for. */
export interface Standing {
  readonly daysSince: number;
  readonly last: LastTime | null;
  readonly easyOnes: number;
  readonly overdone: boolean;
}

/** Where the runner stands on a day; nothing while no circuit is on record. */
export function standingOn(log: Log, today: string): Standing | null {
  const circuits = circuitsIn(log);
  const last = circuits.at(-1);
  if (last === undefined) return null;
  const efforts = circuits.map(lastEffort);
  return {
    daysSince: Math.max(0, daysBetween(last.date, today)),
    last: lastTimeOf(last),
    easyOnes: efforts.filter((one) => one !== null && one <= EASY).length,
    overdone: isOverdone(circuits),
  };
}

/** The last two both ended at RPE 6 or above (4.6, G11). */
function isOverdone(circuits: readonly Entry[]): boolean {
  const lastTwo = circuits.slice(-2);
  return (
    lastTwo.length === 2 &&
    lastTwo.every((one) => (lastEffort(one) ?? 0) >= TOO_HARD)
  );
}

function lastTimeOf(entry: Entry): LastTime | null {
  const circuit = readLink(entry.link);
  const rough = entry.readings.some(
    ({ signs, pain }) => pain || signs.length > 0,
  );
  const rpe = lastEffort(entry) ?? (rough ? UNSAID : null);
  if (rpe === null) return null;
  return circuit.ok
    ? {
        rpe,
        rough,
        rounds: circuit.value.rounds,
        restSeconds: circuit.value.restSeconds,
      }
    : { rpe, rough };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { id, date, link, rounds, seconds, readings } = value;
  return (
    typeof id === 'string' &&
    id !== '' &&
    typeof date === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    typeof link === 'string' &&
    isAmount(rounds) &&
    isAmount(seconds) &&
    Array.isArray(readings) &&
    readings.every(isReading)
  );
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
