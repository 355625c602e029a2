import {
  playedWithin,
  type PlayedSpan,
} from '#core/session/progress/progress.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';

/** What was done of a session. */
export interface Tally {
  /** Whole rounds: those with every set gone through to its end. */
  readonly rounds: number;
  /** Whole seconds of work, and of the session without getting ready. */
  readonly workSeconds: number;
  readonly seconds: number;
}

// A set that was left in its last second is done.
const NEARLY_MS = 1000;

/** What was done, from the spans of the session that were gone through (rule "What is on record"). */
export function tallyOf(
  timeline: Timeline,
  played: readonly PlayedSpan[],
): Tally {
  const done = timeline.segments.map((segment) => ({
    segment,
    ms: playedWithin(segment, played),
  }));
  const sets = done.filter(({ segment }) => segment.kind === 'work');
  const unfinished = new Set(
    sets
      .filter(({ segment, ms }) => ms < segment.to - segment.from - NEARLY_MS)
      .map(({ segment }) => segment.round),
  );
  const rounds = new Set(sets.map(({ segment }) => segment.round));
  const sum = (all: typeof done) =>
    Math.floor(all.reduce((total, { ms }) => total + ms, 0) / 1000);
  return {
    rounds: [...rounds].filter((round) => !unfinished.has(round)).length,
    workSeconds: sum(sets),
    seconds: sum(done.filter(({ segment }) => segment.kind !== 'ready')),
  };
}
