import type { LastTime } from '#core/planning/answers.ts';
import { daysBetween, daysLater, isDay } from '#core/calendar.ts';
import {
  CIRCUIT_INTERVAL_DAYS,
  LONGER_INTERVAL_DAYS,
} from '#core/planning/circuitInterval.ts';
import {
  lastEffort,
  readEntry,
  wasChecked,
  wasPainful,
  type Entry,
} from '#core/log/entry.ts';
import { progressionAfter } from '#core/planning/progression.ts';
import { effortLimitOf } from '#core/session/effortLimit.ts';
import { readLink } from '#core/circuit/link.ts';
import { isRecord, parseJson } from '#core/json.ts';
import { ok, err, type Result } from '#core/result.ts';

/** Everything kept on the device about sessions done, oldest first, and what could not be read, as it was. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly aside: readonly unknown[];
}

export const EMPTY_LOG: Log = { entries: [], aside: [] };

/** The name under which a log that could not be read is put aside. */
export const LOG_ASIDE_KEY = 'log-damaged';

// Two circuits in a row that ended so far above their own ceiling were too much.
const TOO_MUCH_ABOVE = 1;
// A circuit stopped for pain is read as one that was far too hard, whatever number was given.
const EFFORT_OF_PAIN = 7;

// Version 1 had other names for what was said of the rounds and chosen after the walk.
const VERSION = 2;
const READABLE: readonly unknown[] = [1, VERSION];

/** The log as text for the device's own storage. Schema version 2. */
export function writeLog({ entries, aside }: Log): string {
  return JSON.stringify({ version: VERSION, entries, aside });
}

/** The log that stored text holds. Records that cannot be read are kept aside, never dropped. Never throws. */
export function readLog(text: string | null): Result<Log, 'damaged' | 'newer'> {
  if (text === null || text === '') return ok(EMPTY_LOG);
  const data = parseJson(text);
  if (!isRecord(data)) return err('damaged');
  const { version, entries, aside } = data;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  if (!READABLE.includes(version) || !Array.isArray(entries))
    return err('damaged');
  const all: readonly unknown[] = entries;
  return ok({
    entries: all.map(readEntry).filter((one) => one !== null),
    aside: [
      ...(Array.isArray(aside) ? (aside as readonly unknown[]) : []),
      ...all.filter((one) => readEntry(one) === null),
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

/** The log without the session of that name. */
export function withoutEntry(log: Log, id: string): Log {
  return { ...log, entries: log.entries.filter((entry) => entry.id !== id) };
}

/** Circuits done, oldest first: warm-ups do not count, nor what never came to a set unless pain ended it. */
export function circuitsIn(log: Log): readonly Entry[] {
  return log.entries.filter((entry) => {
    const circuit = readLink(entry.link);
    const isCircuit = circuit.ok && circuit.value.mode === 'circuit';
    return isCircuit && (entry.seconds > 0 || wasPainful(entry));
  });
}

/** The newest session stopped for pain, warm-ups included, of which nobody has said that it was looked at. */
export function unresolvedPain(log: Log): Entry | null {
  return (
    log.entries.findLast((entry) => wasPainful(entry) && !wasChecked(entry)) ??
    null
  );
}

/** The log once the reader has said on a day that the pain was looked at: true of every session up to that day. */
export function withChecked(log: Log, day: string): Log {
  if (!isDay(day)) return log;
  const entries = log.entries.map((entry) =>
    wasPainful(entry) && !wasChecked(entry) && entry.date <= day
      ? { ...entry, checkedOn: day }
      : entry,
  );
  return { ...log, entries };
}

/**
 * The day the next circuit is due: two weeks after the last (article R64), three after what was far too hard, three
 * after pain was looked at. There is none while pain has not been looked at.
 */
export function nextDateAfter(log: Log): string | null {
  if (unresolvedPain(log) !== null) return null;
  const circuits = circuitsIn(log);
  const last = circuits.at(-1);
  const isHard =
    last !== undefined && (isOverdone(circuits) || isFarTooHard(last));
  const days = [
    ...(last
      ? [
          daysLater(
            last.date,
            isHard ? LONGER_INTERVAL_DAYS : CIRCUIT_INTERVAL_DAYS,
          ),
        ]
      : []),
    ...log.entries
      .filter(wasPainful)
      .map(({ date, checkedOn }) =>
        daysLater(checkedOn ?? date, LONGER_INTERVAL_DAYS),
      ),
  ];
  return days.sort().at(-1) ?? null;
}

/** Days still to wait on a day because of pain that was looked at; 0 where there is none, or three weeks are over. */
export function painWaitOn(log: Log, today: string): number {
  const waits = log.entries
    .filter((entry) => wasPainful(entry) && wasChecked(entry))
    .map(({ date, checkedOn }) =>
      daysBetween(today, daysLater(checkedOn ?? date, LONGER_INTERVAL_DAYS)),
    );
  return Math.max(0, ...waits);
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
  return {
    daysSince: Math.max(0, daysBetween(last.date, today)),
    last: lastTimeOf(last),
    easyOnes: circuits.filter(wasEasy).length,
    overdone: isOverdone(circuits),
  };
}

/** The last two both ended a point or more above their own ceiling. */
function isOverdone(circuits: readonly Entry[]): boolean {
  const lastTwo = circuits.slice(-2);
  return (
    lastTwo.length === 2 &&
    lastTwo.every(
      (one) => (effortRead(one) ?? 0) >= ceilingOf(one) + TOO_MUCH_ABOVE,
    )
  );
}

/** Whether what comes next is the longest step back, with the longer wait. */
function isFarTooHard(entry: Entry): boolean {
  const circuit = readLink(entry.link);
  const how = lastTimeOf(entry);
  return (
    how !== null &&
    circuit.ok &&
    progressionAfter(how, circuit.value.level) === 'back'
  );
}

/** Whether a circuit ended at or below its own ceiling. */
function wasEasy(entry: Entry): boolean {
  const effort = effortRead(entry);
  return effort !== null && effort <= ceilingOf(entry);
}

/** The effort a circuit is measured from, RPE: its own ceiling, or the day's where that was lower. */
function ceilingOf(entry: Entry): number {
  const circuit = readLink(entry.link);
  const own = effortLimitOf(circuit.ok ? circuit.value : UNREADABLE);
  return Math.min(own, entry.ceiling ?? own);
}

// Of a link that cannot be read the stricter is believed.
const UNREADABLE = { mode: 'activation', ceiling: 3 } as const;

/** The effort at the end as the rules read it, RPE; nothing where nobody said. */
function effortRead(entry: Entry): number | null {
  const said = lastEffort(entry);
  return wasPainful(entry) ? Math.max(EFFORT_OF_PAIN, said ?? 0) : said;
}

function lastTimeOf(entry: Entry): LastTime | null {
  const circuit = readLink(entry.link);
  const rough =
    wasPainful(entry) || entry.ratings.some(({ signs }) => signs.length > 0);
  // Who showed a sign and gave no number is taken to have been at the ceiling.
  const rpe = effortRead(entry) ?? (rough ? ceilingOf(entry) : null);
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
