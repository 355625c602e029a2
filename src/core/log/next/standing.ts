import { daysBetween } from '#core/calendar.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link/link.ts';
import {
  lastEffort,
  sorenessAfter,
  wasPainful,
  type Entry,
} from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import type { LastCircuit } from '#core/planning/answers.ts';
import {
  effortBandOf,
  effortLimitOf,
  type MeasuredCircuit,
} from '#core/session/rating/effortLimit.ts';

// Two circuits in a row that ended this far above their own ceiling were too much (rule "After the last circuit").
const TOO_MUCH_ABOVE = 1;
// The effort, RPE, that a circuit stopped for pain counts as at least (rule "Pain").
const EFFORT_OF_PAIN = 7;
// Soreness the next day from which a circuit counts one row harder, and at two days from which it was too much.
const SORE_NEXT_DAY = 5;
const SORE_TWO_DAYS_ON = 3;

// What the log adds up to asks for the circuit of every entry again and again, and to read a link takes far longer than all
// the rest. The same circuit is done many times, and a link always reads the same, so each is read once.
const READ = new Map<string, Circuit | null>();

/** The circuit of an entry as it was planned; null where its link cannot be read or is not known. */
export function circuitOf({ circuit }: Entry): Circuit | null {
  if (circuit === undefined || circuit.link === '') return null;
  const known = READ.get(circuit.link);
  if (known !== undefined) return known;
  const read = readLink(circuit.link);
  const planned = read.ok ? read.value : null;
  READ.set(circuit.link, planned);
  return planned;
}

/** Whether an entry is a circuit: not a warm-up, and not one that ended before a set other than for pain. */
export function isCircuit(entry: Entry): boolean {
  const { circuit } = entry;
  if (circuit === undefined) return false;
  // One done elsewhere has no link.
  if (circuit.link !== '' && circuitOf(entry)?.mode !== 'circuit') return false;
  return circuit.seconds > 0 || wasPainful(entry);
}

/** Circuits done, oldest first. */
export function circuitsIn(log: Log): readonly Entry[] {
  return log.entries.filter(isCircuit);
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
    overdone: isOverdone(circuits) || isStillSore(last),
  };
}

/** How many circuits in a row, up to the last one, ended at the effort they aimed at, without a sign (rule "Three doors"). */
export function goodInARow(circuits: readonly Entry[]): number {
  const firstNot = circuits.findLastIndex((one) => !wasOnAim(one));
  return circuits.length - 1 - firstNot;
}

/** Whether not all rounds of a circuit were done, so that an easy end says nothing of a harder one. */
export function wasCutShort(entry: Entry): boolean {
  const planned = circuitOf(entry);
  return planned !== null && (entry.circuit?.rounds ?? 0) < planned.rounds;
}

/** Whether a circuit was done whole, ended within the efforts it aimed at, and showed no sign. */
function wasOnAim(entry: Entry): boolean {
  const effort = effortCounted(entry);
  if (effort === null || circuitOf(entry) === null || wasCutShort(entry))
    return false;
  const [from, to] = bandOf(entry);
  return (
    effort >= from && effort <= to && lastCircuitOf(entry)?.rough === false
  );
}

/** Whether the last two both ended a point or more above their own ceiling. */
export function isOverdone(circuits: readonly Entry[]): boolean {
  const lastTwo = circuits.slice(-2);
  return (
    lastTwo.length === 2 &&
    lastTwo.every(
      (one) => (effortCounted(one) ?? 0) >= ceilingOf(one) + TOO_MUCH_ABOVE,
    )
  );
}

/** Whether the legs were still sore two days after a circuit (rule "After the last circuit"). */
export function isStillSore({ soreness }: Entry): boolean {
  return (soreness?.twoDaysOn ?? 0) > SORE_TWO_DAYS_ON;
}

/** Whether a circuit was done whole, and ended at or below its own ceiling. */
function wasEasy(entry: Entry): boolean {
  const effort = effortCounted(entry);
  return effort !== null && effort <= ceilingOf(entry) && !wasCutShort(entry);
}

/** The effort a circuit is measured from, RPE: its own ceiling, or the day's where that was lower. */
export function ceilingOf(entry: Entry): number {
  const own = effortLimitOf(measureOf(entry));
  return Math.min(own, entry.circuit?.ceiling ?? own);
}

/** The efforts a circuit aimed at, RPE, never above what it is measured from. */
export function bandOf(entry: Entry): readonly [from: number, to: number] {
  return effortBandOf({ ...measureOf(entry), ceiling: ceilingOf(entry) });
}

/** The effort at the end as the rules count it, RPE; null where it was not rated and there was no pain. */
export function effortCounted(entry: Entry): number | null {
  const rated = lastEffort(entry);
  return wasPainful(entry) ? Math.max(EFFORT_OF_PAIN, rated ?? 0) : rated;
}

/**
 * How a circuit went, as the next one is planned from it; null where nobody said. One that was cut short counts at least
 * as the effort it aimed at, so that it leads to no step up (rule "After the last circuit").
 */
export function lastCircuitOf(entry: Entry): LastCircuit | null {
  const rough =
    wasPainful(entry) ||
    entry.circuit?.ratings.some(({ signs }) => signs.length > 0) === true ||
    (entry.soreness?.nextMorning ?? 0) >= SORE_NEXT_DAY;
  // A sign without a rating counts as an effort at the ceiling (rule "The three signs").
  const felt = effortCounted(entry) ?? (rough ? ceilingOf(entry) : null);
  if (felt === null) return null;
  const rpe = wasCutShort(entry) ? Math.max(felt, bandOf(entry)[0]) : felt;
  const circuit = circuitOf(entry);
  const soreAfter = sorenessAfter(entry);
  return {
    rpe,
    rough,
    ...(soreAfter === null ? {} : { soreAfter }),
    ...(circuit
      ? { rounds: circuit.rounds, restSeconds: circuit.restSeconds }
      : {}),
  };
}

/** The circuit of an entry as far as a rating is measured against it; the strictest where its link cannot be read. */
function measureOf(entry: Entry): Required<MeasuredCircuit> {
  const circuit = circuitOf(entry);
  if (circuit !== null) return circuit;
  return entry.circuit?.link === '' ? DONE_ELSEWHERE : UNREADABLE;
}

const UNREADABLE = {
  mode: 'activation',
  ceiling: 3,
  level: 'regular',
} as const;

// Done elsewhere, so that nobody knows its level: as one coming back from an injury, the stricter reading.
const DONE_ELSEWHERE = {
  mode: 'circuit',
  ceiling: 4,
  level: 'returning',
} as const;
