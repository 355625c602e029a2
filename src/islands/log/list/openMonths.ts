import { wasPainful, type Entry } from '#core/log/entry/entry.ts';
import type { Month } from '#core/log/sums/months.ts';

// The newest months of a log are open, and those of its last year in which something was stopped, as long as no more
// entries than these are drawn: a log in which every run is written down opens as fast as any.
const OPEN_MONTHS = 2;
const LAST_YEAR = 12;
const MOST_ENTRIES = 40;

/** The names of the months that are open until the reader folds them; the months are given newest first. */
export function openMonths(months: readonly Month[]): ReadonlySet<string> {
  const open = new Set<string>();
  let drawn = 0;
  for (const [index, { month, entries }] of months
    .slice(0, LAST_YEAR)
    .entries()) {
    const isWanted = index < OPEN_MONTHS || entries.some(wasStopped);
    if (!isWanted || (index > 0 && drawn + entries.length > MOST_ENTRIES))
      continue;
    open.add(month);
    drawn += entries.length;
  }
  return open;
}

/** Whether a circuit was stopped rather than finished. */
function wasStopped(entry: Entry): boolean {
  return entry.circuit?.afterWalk !== undefined || wasPainful(entry);
}
