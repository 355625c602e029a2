import type { Entry } from '#core/log/entry/entry.ts';
import { isCircuit } from '#core/log/next/standing.ts';

/** What entries are, as counts. */
export interface LogCounts {
  readonly circuits: number;
  /** Warm-ups, and circuits that ended before their first set. */
  readonly warmUps: number;
  /** Runs without a circuit or a warm-up. */
  readonly runs: number;
}

/** How many of the entries are circuits, warm-ups and runs on their own. */
export function logCounts(entries: readonly Entry[]): LogCounts {
  const circuits = entries.filter(isCircuit).length;
  const runs = entries.filter(({ circuit }) => circuit === undefined).length;
  return { circuits, runs, warmUps: entries.length - circuits - runs };
}
