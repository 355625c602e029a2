import type { Log } from '#core/log/log.ts';
import {
  bandOf,
  ceilingOf,
  circuitsIn,
  effortCounted,
} from '#core/log/next/standing.ts';

/** How hard a circuit was at its end beside what it aimed at, and the legs after it. */
export interface EffortPoint {
  /** The name of the entry. */
  readonly id: string;
  readonly day: string;
  /** RPE as the rules count it; null where it was not rated. */
  readonly effort: number | null;
  readonly aim: readonly [from: number, to: number];
  /** What it was measured from, RPE. */
  readonly ceiling: number;
  /** Soreness of the next morning, 0 to 10; null where nobody said. */
  readonly nextMorning: number | null;
  /** Whether the effort was above the ceiling (rule "How hard is too hard"). */
  readonly isOver: boolean;
}

/** The effort of every circuit, oldest first. */
export function effortHistory(log: Log): readonly EffortPoint[] {
  return circuitsIn(log).map((entry) => {
    const effort = effortCounted(entry);
    const ceiling = ceilingOf(entry);
    return {
      id: entry.id,
      day: entry.date,
      effort,
      aim: bandOf(entry),
      ceiling,
      nextMorning: entry.soreness?.nextMorning ?? null,
      isOver: effort !== null && effort > ceiling,
    };
  });
}
