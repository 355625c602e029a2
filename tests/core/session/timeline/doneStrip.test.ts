import { doneStripWords } from '#copy/session/doneStrips.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doneStripOf, type DoneBar } from '#core/session/timeline/doneStrip.ts';
import type { Rating } from '#core/session/rating/rating.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const circuit = aCircuit();
const timeline = timelineOf(circuit);
const ROUND_MS = 263_000;
const UNTIL_ROUND_2_IS_DONE = 10_000 + 2 * ROUND_MS + 60_000;

function aRating(round: number, rpe: number): Rating {
  return { round, rpe, signs: [], pain: false };
}

function done(ms: number, ratings: readonly Rating[] = []) {
  return doneStripOf(circuit, aCatalogue(), {
    timeline,
    played: ms > 0 ? [{ from: 0, to: ms }] : [],
    ratings,
  });
}

/** The mean effort of a round's blocks, each weighing as much as it lasts. */
function meanOf(bars: readonly DoneBar[], round: number): number {
  const own = bars.filter((bar) => bar.kind === 'work' && bar.round === round);
  const weigh = (of: (bar: DoneBar) => number) =>
    own.reduce((sum, bar) => sum + of(bar) * (bar.to - bar.from), 0);
  return weigh(({ effort }) => effort) / weigh(() => 1);
}

describe('a session as it was done', () => {
  test('has every round as high as it was rated, in the shape of the plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 20 }).map((halves) => halves / 2),
        (rpe) => {
          const { bars, plan } = done(timeline.end, [aRating(2, rpe)]);
          expect(meanOf(bars, 2)).toBeCloseTo(rpe, 6);
          const shift = bars
            .filter(({ kind, round }) => kind === 'work' && round === 2)
            .map((bar) => {
              const planned = plan.bars.find(({ from }) => from === bar.from);
              return Math.round((bar.effort - (planned?.effort ?? 0)) * 1e6);
            });
          expect(new Set(shift).size).toBe(1);
        },
      ),
    );
  });

  test('shows a round above the limit as such, and what was not done as left out', () => {
    const { bars, ratings } = done(UNTIL_ROUND_2_IS_DONE, [
      aRating(1, 4),
      aRating(2, 8),
    ]);
    const looks = [1, 2, 3].map(
      (round) =>
        new Set(
          bars
            .filter((bar) => bar.kind === 'work' && bar.round === round)
            .map(({ look }) => look),
        ),
    );
    expect(looks).toEqual([
      new Set(['done']),
      new Set(['over']),
      new Set(['left-out']),
    ]);
    expect(ratings.map(({ round, isOver }) => [round, isOver])).toEqual([
      [1, false],
      [2, true],
    ]);
    // Nothing is drawn along the floor after the last set that was done.
    expect(
      bars.filter(({ kind, round }) => kind === 'rest' && round > 2),
    ).toEqual([]);
  });

  test('counts a set from its half on', () => {
    const squat = 10_000 + 30_000 + 20_000;
    const isSquatDone = (ms: number) =>
      done(ms).bars.some(
        ({ station, look }) => station === 1 && look === 'done',
      );
    expect(isSquatDone(squat + 24_000)).toBe(false);
    expect(isSquatDone(squat + 26_000)).toBe(true);
  });

  test('is said in words', () => {
    expect(
      doneStripWords(
        done(timeline.end, [aRating(1, 4), aRating(2, 4), aRating(3, 4.5)]),
      ),
    ).toBe(
      'As it was done: round 1 rated 4, round 2 rated 4, round 3 rated 4½',
    );
    expect(doneStripWords(done(UNTIL_ROUND_2_IS_DONE, [aRating(2, 8)]))).toBe(
      'As it was done: round 1 done, round 2 rated 8, round 3 left out',
    );
    expect(doneStripWords(done(100_000))).toBe(
      'As it was done: round 1 in part, round 2 left out, round 3 left out',
    );
  });
});
