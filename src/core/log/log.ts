import type { LastCircuit } from '#core/planning/answers.ts';
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
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { readLink } from '#core/circuit/link.ts';
import { isRecord, parseJson } from '#core/json.ts';
import { ok, err, type Result } from '#core/result.ts';

/** All sessions on record on the device, oldest first, and records that could not be read, unchanged. */
export interface Log {
  readonly entries: readonly Entry[];
  readonly aside: readonly unknown[];
}

/** The log before any session. */
export const EMPTY_LOG: Log = { entries: [], aside: [] };

// Two circuits in a row that ended this far above their own ceiling were too much (rule "After the last circuit").
const TOO_MUCH_ABOVE = 1;
// The effort, RPE, that a circuit stopped for pain counts as at least (rule "Pain").
const EFFORT_OF_PAIN = 7;

// Version 1 had other names for two fields of an entry.
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

/** The log with an entry, in place of one of the same name. */
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

/** Circuits done, oldest first: without warm-ups, and without those that ended before a set other than for pain. */
export function circuitsIn(log: Log): readonly Entry[] {
  return log.entries.filter((entry) => {
    const circuit = readLink(entry.link);
    const isCircuit = circuit.ok && circuit.value.mode === 'circuit';
    return isCircuit && (entry.seconds > 0 || wasPainful(entry));
  });
}

/** The newest session stopped for pain, warm-ups included, whose pain has not been checked (rule "Pain"). */
export function unresolvedPain(log: Log): Entry | null {
  return (
    log.entries.findLast((entry) => wasPainful(entry) && !wasChecked(entry)) ??
    null
  );
}

/** The log after the reader said on a day that the pain was checked; that holds for every session up to that day. */
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
 * The day the next circuit is due: two weeks after the last, three after one that was far too hard, three after pain was
 * checked; null while pain has not been checked (rules "One circuit in two weeks", "After the last circuit", "Pain").
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

/** Days still to wait on a day because of pain that was checked; 0 without pain or once three weeks are over (rule "Pain"). */
export function painWaitOn(log: Log, today: string): number {
  const waits = log.entries
    .filter((entry) => wasPainful(entry) && wasChecked(entry))
    .map(({ date, checkedOn }) =>
      daysBetween(today, daysLater(checkedOn ?? date, LONGER_INTERVAL_DAYS)),
    );
  return Math.max(0, ...waits);
}

/** What the log says of the runner, for the builder: days since the last circuit, how it went, and those before it. */
export interface Standing {
  readonly daysSince: number;
  readonly last: LastCircuit | null;
  readonly easyCircuits: number;
  readonly goodCircuits: number;
  readonly overdone: boolean;
}

/** Where the runner stands on a day; null while no circuit is on record. */
export function standingOn(log: Log, today: string): Standing | null {
  const circuits = circuitsIn(log);
  const last = circuits.at(-1);
  if (last === undefined) return null;
  return {
    daysSince: Math.max(0, daysBetween(last.date, today)),
    last: lastCircuitOf(last),
    easyCircuits: circuits.filter(wasEasy).length,
    goodCircuits: goodInARow(circuits),
    overdone: isOverdone(circuits),
  };
}

/** How many circuits in a row, up to the last one, ended at the effort they aimed at, without a sign (rule "Three doors"). */
function goodInARow(circuits: readonly Entry[]): number {
  const firstNot = circuits.findLastIndex((one) => !wasOnAim(one));
  return circuits.length - 1 - firstNot;
}

/** Whether a circuit ended within the efforts it aimed at, and showed no sign. */
function wasOnAim(entry: Entry): boolean {
  const circuit = readLink(entry.link);
  const effort = effortCounted(entry);
  if (!circuit.ok || effort === null) return false;
  const [from, to] = effortBandOf({
    ...circuit.value,
    ceiling: ceilingOf(entry),
  });
  return (
    effort >= from && effort <= to && lastCircuitOf(entry)?.rough === false
  );
}

/** Whether the last two both ended a point or more above their own ceiling. */
function isOverdone(circuits: readonly Entry[]): boolean {
  const lastTwo = circuits.slice(-2);
  return (
    lastTwo.length === 2 &&
    lastTwo.every(
      (one) => (effortCounted(one) ?? 0) >= ceilingOf(one) + TOO_MUCH_ABOVE,
    )
  );
}

/** Whether a circuit asks for the longest step back, with the longer wait. */
function isFarTooHard(entry: Entry): boolean {
  const circuit = readLink(entry.link);
  const last = lastCircuitOf(entry);
  return (
    last !== null &&
    circuit.ok &&
    progressionAfter(last, circuit.value.level) === 'back'
  );
}

/** Whether a circuit ended at or below its own ceiling. */
function wasEasy(entry: Entry): boolean {
  const effort = effortCounted(entry);
  return effort !== null && effort <= ceilingOf(entry);
}

/** The effort a circuit is measured from, RPE: its own ceiling, or the day's where that was lower. */
function ceilingOf(entry: Entry): number {
  const circuit = readLink(entry.link);
  const own = effortLimitOf(circuit.ok ? circuit.value : UNREADABLE);
  return Math.min(own, entry.ceiling ?? own);
}

// A link that cannot be read counts as the strictest it could be.
const UNREADABLE = { mode: 'activation', ceiling: 3 } as const;

/** The effort at the end as the rules count it, RPE; null where it was not rated and there was no pain. */
function effortCounted(entry: Entry): number | null {
  const rated = lastEffort(entry);
  return wasPainful(entry) ? Math.max(EFFORT_OF_PAIN, rated ?? 0) : rated;
}

function lastCircuitOf(entry: Entry): LastCircuit | null {
  const circuit = readLink(entry.link);
  const rough =
    wasPainful(entry) || entry.ratings.some(({ signs }) => signs.length > 0);
  // A sign without a rating counts as an effort at the ceiling (rule "The three signs").
  const rpe = effortCounted(entry) ?? (rough ? ceilingOf(entry) : null);
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
