import { groupedBy } from '#core/grouped.ts';
import { hadRun, type DoneRun, type Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { isCircuit } from '#core/log/next/standing.ts';

/** Easy runs of one kind, with a circuit or without, and how they went. */
export interface RunGroup {
  readonly runs: number;
  /** How many of them have an effort. */
  readonly rated: number;
  /** The mean of those efforts, RPE to one decimal; null where none has one. */
  readonly meanEffort: number | null;
  /** How many felt lighter, the same and heavier. */
  readonly lighter: number;
  readonly same: number;
  readonly heavier: number;
}

// Fewer of either are no comparison (rule "With and without").
const ENOUGH = 3;

/**
 * The easy runs that came after a circuit beside those that did not, of all that happened and have an effort or a feel
 * (rule "With and without").
 */
export function compareRuns(log: Log): {
  readonly with: RunGroup;
  readonly without: RunGroup;
  /** Whether there are enough of each to set them side by side. */
  readonly isEnough: boolean;
} {
  const circuits = log.entries.filter(isCircuit);
  const ids = new Set(circuits.map(({ id }) => id));
  const circuitsByDay = groupedBy(circuits, ({ date }) => date);
  const cameAfterOne = (entry: Entry) =>
    ids.has(entry.id) ||
    circuitsByDay.get(entry.date)?.some((one) => isBefore(one, entry)) === true;
  const runs = log.entries.filter(isTold);
  const [after, alone] = [
    runs.filter(cameAfterOne),
    runs.filter((entry) => !cameAfterOne(entry)),
  ].map((entries) => groupOf(entries.flatMap(({ run }) => run ?? []))) as [
    RunGroup,
    RunGroup,
  ];
  return {
    with: after,
    without: alone,
    isEnough: Math.min(after.runs, alone.runs) >= ENOUGH,
  };
}

/** Whether an entry has an easy run of which somebody has said how it went. */
function isTold(entry: Entry): boolean {
  const { run } = entry;
  return (
    hadRun(entry) &&
    run?.kind === 'easy' &&
    (run.effort !== undefined || run.feel !== undefined)
  );
}

/** Whether one entry of a day came before another; where a time is not known, it is taken to have. */
function isBefore(one: Entry, other: Entry): boolean {
  return (
    one.time === undefined || other.time === undefined || one.time <= other.time
  );
}

function groupOf(runs: readonly DoneRun[]): RunGroup {
  const efforts = runs.flatMap(({ effort }) => effort ?? []);
  const sum = efforts.reduce((total, effort) => total + effort, 0);
  const felt = (feel: DoneRun['feel']) =>
    runs.filter((run) => run.feel === feel).length;
  return {
    runs: runs.length,
    rated: efforts.length,
    meanEffort:
      efforts.length === 0
        ? null
        : Math.round((10 * sum) / efforts.length) / 10,
    lighter: felt('lighter'),
    same: felt('same'),
    heavier: felt('heavier'),
  };
}
