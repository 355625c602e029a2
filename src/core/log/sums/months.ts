import { groupedBy } from '#core/grouped.ts';
import { hadRun, type Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { isCircuit } from '#core/log/next/standing.ts';

/** The entries of a month, and how many circuits and runs without one are among them. */
export interface Month {
  /** As "2026-11". */
  readonly month: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
  readonly circuits: number;
  /** Runs that happened without a circuit before them in the same entry. */
  readonly runs: number;
}

/** The log month by month, the newest first; a month without an entry is left out. */
export function monthsOf(log: Log): readonly Month[] {
  const months = groupedBy(log.entries.toReversed(), ({ date }) =>
    date.slice(0, 'yyyy-mm'.length),
  );
  return [...months].map(([month, entries]) => ({
    month,
    entries,
    circuits: entries.filter(isCircuit).length,
    runs: entries.filter((entry) => hadRun(entry) && !isCircuit(entry)).length,
  }));
}
