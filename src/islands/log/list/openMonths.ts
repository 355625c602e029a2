import { wasPainful, type Entry } from '#core/log/entry.ts';
import type { Month } from '#core/log/months.ts';

// The newest months of a log are open, and those of its last year in which something was stopped.
const OPEN_MONTHS = 2;
const LAST_YEAR = 12;

/** Whether a month of the log is open until the reader folds it; months count from the newest, from 0. */
export function isKeptOpen(months: readonly Month[], index: number): boolean {
  if (index < OPEN_MONTHS) return true;
  return index < LAST_YEAR && months[index]?.entries.some(wasStopped) === true;
}

/** Whether a circuit was stopped rather than finished. */
function wasStopped(entry: Entry): boolean {
  return entry.circuit?.afterWalk !== undefined || wasPainful(entry);
}
