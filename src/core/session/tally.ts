import type { Ran } from '#core/session/progress.ts';
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
export function tallyOf(timeline: Timeline, ran: readonly Ran[]): Tally {
  const done = timeline.stretches.map((stretch) => ({
    stretch,
    ms: ran.reduce((sum, { from, to }) => {
      const shared = Math.min(to, stretch.to) - Math.max(from, stretch.from);
      return sum + Math.max(0, shared);
    }, 0),
  }));
  const sets = done.filter(({ stretch }) => stretch.kind === 'work');
  const unfinished = new Set(
    sets
      .filter(({ stretch, ms }) => ms < stretch.to - stretch.from - NEARLY_MS)
      .map(({ stretch }) => stretch.round),
  );
  const rounds = new Set(sets.map(({ stretch }) => stretch.round));
  const sum = (all: typeof done) =>
    Math.floor(all.reduce((total, { ms }) => total + ms, 0) / 1000);
  return {
    rounds: [...rounds].filter((round) => !unfinished.has(round)).length,
    workSeconds: sum(sets),
    seconds: sum(done.filter(({ stretch }) => stretch.kind !== 'ready')),
  };
}
