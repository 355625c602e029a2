import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { effortLimitOf } from '#core/session/effortLimit.ts';
import type { Rating } from '#core/session/rating.ts';
import { ratingWords } from '#core/circuit/effort.ts';
import type { PlayedSpan } from '#core/session/progress.ts';
import { stripOf, type Bar, type Strip } from '#core/circuit/strip.ts';
import type { Timeline } from '#core/session/timeline.ts';

/** A block of a session as it was really done: done, rated above the circuit's limit, or left out. */
export interface DoneBar extends Bar {
  readonly look: 'done' | 'over' | 'left-out';
}

/** What a round was rated, and where that is written: over its middle, above its tallest block. */
export interface RoundRating {
  readonly round: number;
  readonly rpe: number;
  readonly isOver: boolean;
  /** Seconds of the circuit. */
  readonly at: number;
  /** RPE. */
  readonly top: number;
}

/** A session as a route profile of what was really done, every round as high as it was rated. */
export interface DoneStrip {
  readonly plan: Strip;
  readonly bars: readonly DoneBar[];
  readonly rated: readonly RoundRating[];
  /** The effort above which a round was too hard, RPE. */
  readonly limit: number;
}

// A set cut short counts as done from its half on.
const DONE_FROM = 0.5;
// A round rated far below its plan is still seen.
const LOWEST_EFFORT = 0.5;

/**
 * The session as it was done. The blocks keep the shape of the plan, shifted so that the mean of a round, each set
 * weighing as much as it lasts, is what it was rated; sets left out keep their planned height.
 */
export function doneStripOf(
  circuit: Circuit,
  catalogue: Catalogue,
  {
    timeline,
    played,
    ratings,
  }: {
    readonly timeline: Timeline;
    readonly played: readonly PlayedSpan[];
    readonly ratings: readonly Rating[];
  },
): DoneStrip {
  const plan = stripOf(circuit, catalogue);
  const limit = effortLimitOf(circuit);
  const sets = plan.bars.filter(({ kind }) => kind === 'work');
  const done = doneSets(timeline, played);
  const isDoneSet = (bar: Bar) => done.has(keyOf(bar));
  const lastDone = sets.findLast(isDoneSet);
  const bars: DoneBar[] = [];
  const rated: RoundRating[] = [];
  for (let round = 1; round <= circuit.rounds; round++) {
    const own = sets.filter((bar) => bar.round === round);
    const rpe = ratings.find((one) => one.round === round)?.rpe ?? null;
    const isDone = own.some(isDoneSet);
    const shift = rpe === null || !isDone ? 0 : rpe - meanOf(own);
    const isOver = rpe !== null && rpe > limit;
    for (const bar of plan.bars.filter((one) => one.round === round)) {
      if (bar.kind === 'rest') {
        if (lastDone !== undefined && bar.from < lastDone.from)
          bars.push({ ...bar, look: 'done' });
      } else if (isDoneSet(bar)) {
        const effort = Math.max(LOWEST_EFFORT, bar.effort + shift);
        bars.push({ ...bar, effort, look: isOver ? 'over' : 'done' });
      } else bars.push({ ...bar, look: 'left-out' });
    }
    const [first, last] = [own[0], own.at(-1)];
    if (rpe !== null && isDone && first && last)
      rated.push({
        round,
        rpe,
        isOver,
        at: (first.from + last.to) / 2,
        top: Math.max(...own.map(({ effort }) => effort + shift)),
      });
  }
  return { plan, bars, rated, limit };
}

/** The same in words, for those who cannot see it. */
export function doneStripWords({ plan, bars, rated }: DoneStrip): string {
  const rounds = Array.from({ length: plan.rounds }, (_, index) => index + 1);
  const words = rounds.map((round) => {
    const own = bars.filter(
      (bar) => bar.kind === 'work' && bar.round === round,
    );
    const left = own.filter(({ look }) => look === 'left-out').length;
    const rating = rated.find((one) => one.round === round);
    const said = rating ? ` rated ${ratingWords(rating.rpe)}` : '';
    if (left === own.length) return `round ${round} left out`;
    return left > 0
      ? `round ${round} in part${said}`
      : `round ${round}${said || ' done'}`;
  });
  return `As it was done: ${words.join(', ')}`;
}

/** The sets of which at least half was gone through. */
function doneSets(
  timeline: Timeline,
  played: readonly PlayedSpan[],
): Set<string> {
  const sets = new Map<string, { length: number; done: number }>();
  for (const segment of timeline.segments) {
    if (segment.kind !== 'work') continue;
    const { from, to } = segment;
    const { length, done } = sets.get(keyOf(segment)) ?? { length: 0, done: 0 };
    const shared = played.reduce(
      (sum, part) =>
        sum + Math.max(0, Math.min(to, part.to) - Math.max(from, part.from)),
      0,
    );
    sets.set(keyOf(segment), {
      length: length + to - from,
      done: done + shared,
    });
  }
  const isDone = ([, { length, done }]: [
    string,
    { length: number; done: number },
  ]) => done >= length * DONE_FROM;
  return new Set([...sets].filter(isDone).map(([key]) => key));
}

function keyOf({ round, station }: Pick<Bar, 'round' | 'station'>): string {
  return `${round}/${station}`;
}

/** The mean effort of some sets, each weighing as much as it lasts. */
function meanOf(sets: readonly Bar[]): number {
  const seconds = sets.reduce((sum, { from, to }) => sum + to - from, 0);
  const whole = sets.reduce(
    (sum, { from, to, effort }) => sum + effort * (to - from),
    0,
  );
  return seconds > 0 ? whole / seconds : 0;
}
