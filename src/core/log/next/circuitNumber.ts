import { hashOf } from '#core/hash.ts';
import type { Log } from '#core/log/log.ts';
import { circuitsIn } from '#core/log/next/standing.ts';

/** Whose circuits are counted, and the number of the next one, from 1. */
export interface CircuitSeries {
  readonly series: string;
  readonly next: number;
}

/**
 * The circuits of a reader as one series: the next has the number after those on record, the one planned after it the
 * number after that, wherever their days are. The series has the name that was stored for it when dates were first saved.
 * Where none was, it is named after the entry that was made first, and where nothing is on record after `now`, a moment
 * in ms since 1970.
 */
export function calendarSeries(
  log: Log,
  stored: string | null,
  now: number,
): CircuitSeries {
  const ids = log.entries.map(({ id }) => id).sort(byAge);
  return {
    series: readSeries(stored) ?? nameOf(ids[0] ?? `${now}`),
    next: circuitsIn(log).length + 1,
  };
}

/** The name of a series that stored text holds; null where it holds none. */
export function readSeries(text: string | null): string | null {
  return text !== null && SERIES.test(text) ? text : null;
}

/** The series of a circuit that belongs to no log: its own, by its link. */
export function seriesOfCircuit(link: string): string {
  return nameOf(link);
}

/**
 * The permanent name of a circuit in calendars: the same for the k-th circuit of a series however its day is moved, so
 * that a calendar changes the event it has instead of adding one.
 */
export function circuitUid(series: string, number: number): string {
  return `circuit-${number}-${series}@tired-on-purpose`;
}

// What `nameOf` gives: 32 bits in digits and small letters.
const SERIES = /^[0-9a-z]{1,7}$/;

// Names of entries grow with the moment they were made: a longer one is younger, and so is the later in the alphabet.
function byAge(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function nameOf(text: string): string {
  return hashOf(text).toString(36);
}
