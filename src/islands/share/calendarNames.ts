import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import {
  calendarSeries,
  circuitUid,
  readSeries,
  seriesOfCircuit,
  type CircuitSeries,
} from '#core/log/next/circuitNumber.ts';
import type { Log } from '#core/log/log.ts';
import { CALENDAR_SERIES_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** The permanent names that a reader's circuits have in calendars. */
export interface CalendarNames {
  /** The name of the event of one circuit. */
  uidOf(circuit: Circuit): string;
  /** The series and the number from which the dates of a plan have their names. */
  readonly series: CircuitSeries;
  /**
   * Stores the name of the series once a file has events of it, so that a later file moves them: for the dates of a plan,
   * or for one circuit where that is the next of them.
   */
  keep(circuit: Circuit | null): void;
}

/** The names as they are at a moment, in ms since 1970: those of earlier files, where any were saved. */
export function calendarNames(
  store: Store,
  log: Log,
  now: number,
): CalendarNames {
  const stored = store.read(CALENDAR_SERIES_KEY);
  const series = calendarSeries(log, stored, now);
  return {
    series,
    uidOf: (circuit) =>
      isNumbered(circuit, log, stored)
        ? circuitUid(series.series, series.next)
        : circuitUid(seriesOfCircuit(writeLink(circuit)), 1),
    keep(circuit) {
      const isOfSeries = circuit === null || isNumbered(circuit, log, stored);
      if (isOfSeries && stored !== series.series)
        store.write(CALENDAR_SERIES_KEY, series.series);
    },
  };
}

/**
 * Whether a circuit is the next one of the series. A warm-up never is; and where nothing was done or planned yet, each
 * circuit has an event of its own.
 */
function isNumbered(
  { mode }: Circuit,
  { entries }: Log,
  stored: string | null,
): boolean {
  return (
    mode === 'circuit' && (entries.length > 0 || readSeries(stored) !== null)
  );
}
