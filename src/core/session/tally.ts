import type { PlayedSpan } from '#core/session/progress.ts';
import type { Timeline } from '#core/session/timeline.ts';

/** What was really done of a session. */
export interface Tally {
  /** Whole rounds: every set of it gone through to its end. */
  readonly rounds: number;
  /** Whole seconds of work, and of the session without getting ready. */
  readonly workSeconds: number;
  readonly seconds: number;
}

// A set ended in its last second is done.
const NEARLY_MS = 1000;

/** What was done, from the parts of the session that were really gone through. */
export function tallyOf(
  timeline: Timeline,
  played: readonly PlayedSpan[],
): Tally {
  const done = timeline.segments.map((segment) => ({
    segment,
    ms: played.reduce((sum, { from, to }) => {
      const shared = Math.min(to, segment.to) - Math.max(from, segment.from);
      return sum + Math.max(0, shared);
    }, 0),
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
