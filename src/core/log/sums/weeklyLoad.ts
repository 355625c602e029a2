import { mondayOf } from '#core/calendar.ts';
import { groupedBy } from '#core/grouped.ts';
import { hadRun, lastEffort, type Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { isCircuit } from '#core/log/next/standing.ts';

/** What a week held, and its load. */
export interface WeekLoad {
  /** The day the week begins, a Monday. */
  readonly monday: string;
  readonly circuits: number;
  /** Runs that happened, after a circuit or on their own. */
  readonly runs: number;
  /** Effort times minutes, of circuits and runs; what has no effort or no minutes adds nothing (rule "Load"). */
  readonly load: number;
}

/** The load of every week that held a circuit or a run, oldest first. */
export function weeklyLoad(log: Log): readonly WeekLoad[] {
  const weeks = groupedBy(log.entries, ({ date }) => mondayOf(date));
  return [...weeks]
    .map(([monday, entries]) => weekOf(monday, entries))
    .filter(({ circuits, runs }) => circuits + runs > 0);
}

function weekOf(monday: string, entries: readonly Entry[]): WeekLoad {
  const circuits = entries.filter(isCircuit);
  const runs = entries.filter(hadRun);
  const load = sumOf(circuits.map(circuitLoad)) + sumOf(runs.map(runLoad));
  return {
    monday,
    circuits: circuits.length,
    runs: runs.length,
    load: Math.round(load),
  };
}

function circuitLoad(entry: Entry): number {
  const minutes = (entry.circuit?.seconds ?? 0) / 60;
  return (lastEffort(entry) ?? 0) * minutes;
}

function runLoad({ run }: Entry): number {
  return (run?.effort ?? 0) * (run?.minutes ?? 0);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
