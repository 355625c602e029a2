import { expect, test } from 'vitest';
import { tallyOf } from '#core/session/timeline/tally.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';

// 10 s ready, 30 s hold, 20 s rest, 30 s hold; 60 s; the same again.
const timeline = timelineOf(
  aCircuit({ rounds: 2, stations: [aHold('pl', 30), aHold('gb', 30)] }),
);

test.each([
  ['nothing', [], { rounds: 0, workSeconds: 0, seconds: 0 }],
  [
    'everything',
    [{ from: 0, to: timeline.end }],
    { rounds: 2, workSeconds: 120, seconds: 220 },
  ],
  [
    'a round, its last set a second short',
    [{ from: 0, to: 89_000 }],
    { rounds: 1, workSeconds: 59, seconds: 79 },
  ],
  [
    'a hold ended early',
    [{ from: 0, to: 22_500 }],
    { rounds: 0, workSeconds: 12, seconds: 12 },
  ],
  [
    'what a blackout took out of the middle',
    [
      { from: 0, to: 20_000 },
      { from: 60_000, to: 90_000 },
    ],
    { rounds: 0, workSeconds: 40, seconds: 40 },
  ],
])('%s is what was done', (_, played, tally) => {
  expect(tallyOf(timeline, played)).toEqual(tally);
});
