import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { effortLimitOf } from '#core/session/rating/effortLimit.ts';
import type { Rating } from '#core/session/rating/rating.ts';
import {
  playedWithin,
  type PlayedSpan,
} from '#core/session/progress/progress.ts';
import { stripOf, type Bar, type Strip } from '#core/circuit/strip.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';

/** A block of a session as it was done: done, rated above the circuit's limit, or left out. */
export interface DoneBar extends Bar {
  readonly look: 'done' | 'over' | 'left-out';
}

/** The rating of a round, and where it is written: over the round's middle, above its tallest block. */
export interface RoundRating {
  readonly round: number;
  readonly rpe: number;
  readonly isOver: boolean;
  /** Seconds of the circuit. */
  readonly at: number;
  /** RPE. */
  readonly top: number;
}

/** A session as a route profile of what was done, every round as high as it was rated. */
export interface DoneStrip {
  readonly plan: Strip;
  readonly bars: readonly DoneBar[];
  readonly ratings: readonly RoundRating[];
  /** The effort above which a round was too hard, RPE. */
  readonly limit: number;
}

/** What was done of a session. */
interface DoneSession {
  readonly timeline: Timeline;
  readonly played: readonly PlayedSpan[];
  readonly ratings: readonly Rating[];
}

// A set cut short counts as done from its half on.
const DONE_FROM = 0.5;
// A round rated far below its plan can still be seen.
const LOWEST_EFFORT = 0.5;

/**
 * The session as it was done. The blocks keep the shape of the plan, shifted so that the mean of a round, each set
 * weighing as much as it lasts, is what it was rated; sets left out keep their planned height.
 */
export function doneStripOf(
  circuit: Circuit,
  catalogue: Catalogue,
  { timeline, played, ratings }: DoneSession,
): DoneStrip {
  const plan = stripOf(circuit, catalogue);
  const limit = effortLimitOf(circuit);
  const done = doneSets(timeline, played);
  const isDone = (bar: Bar) => bar.kind === 'work' && done.has(keyOf(bar));
  const lastDone = plan.bars.findLast(isDone);
  const isBeforeLast = (bar: Bar) =>
    lastDone !== undefined && bar.from < lastDone.from;

  const rounds = roundsOf(plan).map((round) => {
    const bars = plan.bars.filter((bar) => bar.round === round);
    const sets = bars.filter(({ kind }) => kind === 'work');
    const given = ratings.find((one) => one.round === round)?.rpe ?? null;
    const rpe = sets.some(isDone) ? given : null;
    const shift = rpe === null ? 0 : rpe - meanEffort(sets);
    const isOver = given !== null && given > limit;
    return {
      bars: bars.flatMap((bar): DoneBar[] => {
        if (bar.kind === 'rest')
          return isBeforeLast(bar) ? [{ ...bar, look: 'done' }] : [];
        if (!isDone(bar)) return [{ ...bar, look: 'left-out' }];
        const effort = Math.max(LOWEST_EFFORT, bar.effort + shift);
        return [{ ...bar, effort, look: isOver ? 'over' : 'done' }];
      }),
      ratings:
        rpe === null ? [] : ratingOver(sets, { round, rpe, isOver }, shift),
    };
  });
  return {
    plan,
    bars: rounds.flatMap(({ bars }) => bars),
    ratings: rounds.flatMap((round) => round.ratings),
    limit,
  };
}

/** The rounds of a strip by number, from 1. */
export function roundsOf(plan: Strip): readonly number[] {
  return Array.from({ length: plan.rounds }, (_, index) => index + 1);
}

/** Where the rating of a round is written, over its sets shifted by so many points. */
function ratingOver(
  sets: readonly Bar[],
  rating: Pick<RoundRating, 'round' | 'rpe' | 'isOver'>,
  shift: number,
): readonly RoundRating[] {
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = (first.from + last.to) / 2;
  const top = Math.max(...sets.map(({ effort }) => effort + shift));
  return [{ ...rating, at, top }];
}

/** The sets of which at least half was gone through, by round and station. */
function doneSets(
  timeline: Timeline,
  played: readonly PlayedSpan[],
): ReadonlySet<string> {
  const sets = new Map<string, { length: number; done: number }>();
  for (const segment of timeline.segments) {
    if (segment.kind !== 'work') continue;
    const key = keyOf(segment);
    const { length, done } = sets.get(key) ?? { length: 0, done: 0 };
    sets.set(key, {
      length: length + segment.to - segment.from,
      done: done + playedWithin(segment, played),
    });
  }
  const keys = [...sets.keys()].filter((key) => {
    const { length, done } = sets.get(key) ?? { length: 0, done: 0 };
    return done >= length * DONE_FROM;
  });
  return new Set(keys);
}

function keyOf({ round, station }: Pick<Bar, 'round' | 'station'>): string {
  return `${round}/${station}`;
}

/** The mean effort of some sets, each weighing as much as it lasts. */
function meanEffort(sets: readonly Bar[]): number {
  const seconds = sets.reduce((sum, { from, to }) => sum + to - from, 0);
  const total = sets.reduce(
    (sum, { from, to, effort }) => sum + effort * (to - from),
    0,
  );
  return seconds > 0 ? total / seconds : 0;
}
