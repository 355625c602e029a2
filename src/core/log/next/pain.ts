import { daysBetween, daysLater, isDay } from '#core/calendar.ts';
import { wasChecked, wasPainful, type Entry } from '#core/log/entry/entry.ts';
import { laterThan, type Log } from '#core/log/log.ts';
import { LONGER_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';

/** The newest session stopped for pain, warm-ups included, whose pain has not been checked (rule "Pain"). */
export function unresolvedPain(log: Log): Entry | null {
  return (
    log.entries.findLast((entry) => wasPainful(entry) && !wasChecked(entry)) ??
    null
  );
}

/** The log after the reader said at a moment, on that day, that the pain was checked; it holds for every session up to it. */
export function withChecked(log: Log, day: string, at: number): Log {
  if (!isDay(day)) return log;
  const entries = log.entries.map((entry) =>
    entry.circuit &&
    wasPainful(entry) &&
    !wasChecked(entry) &&
    entry.date <= day
      ? {
          ...entry,
          changedAt: laterThan(entry, at),
          circuit: { ...entry.circuit, checkedOn: day },
        }
      : entry,
  );
  return { ...log, entries };
}

/** The days from which a circuit may follow each pain on record: three weeks after it was checked (rule "Pain"). */
export function daysAfterPain(log: Log): readonly string[] {
  return log.entries
    .filter((entry) => wasPainful(entry) && wasChecked(entry))
    .map(({ date, circuit }) =>
      daysLater(circuit?.checkedOn ?? date, LONGER_INTERVAL_DAYS),
    );
}

/** Days still to wait on a day because of pain that was checked; 0 without pain or once three weeks are over (rule "Pain"). */
export function painWaitOn(log: Log, today: string): number {
  return daysAfterPain(log)
    .map((day) => daysBetween(today, day))
    .reduce((most, days) => Math.max(most, days), 0);
}
