import { expect, test } from 'vitest';
import type { Circuit } from '#core/circuit.ts';
import { timelineOf, type Stretch } from '#core/timeline.ts';
import { wordsOf } from '#islands/timer/words.ts';
import { aCatalogue } from '#make/aCatalogue.ts';
import { aCircuit } from '#make/aCircuit.ts';

/** The stations as they were planned. */
function stationIn(circuit: Circuit) {
  return (stretch: Stretch) =>
    circuit.stations['station' in stretch ? stretch.station : 0];
}

test('a session, said stretch by stretch, leads through the article’s own circuit', () => {
  const circuit = aCircuit();
  const { stretches } = timelineOf(circuit);
  const script = stretches.map(
    (stretch) =>
      wordsOf(
        { circuit, stationOf: stationIn(circuit) },
        aCatalogue(),
        stretch,
        stretches[stretch.index + 1],
      ).said,
  );
  expect(script.slice(0, 13)).toEqual([
    'Get ready. First, Glute bridge hold, 30 s.',
    'Glute bridge hold, 30 s. Round 1 of 3.',
    'Rest. Next, Bodyweight squat, 10 reps.',
    'Bodyweight squat, 10 reps. Round 1 of 3.',
    'Rest. Next, Forearm plank, 30 s.',
    'Forearm plank, 30 s. Round 1 of 3.',
    'Rest. Next, Lateral band walk, 10 steps each way.',
    'Lateral band walk, To the left, 10 steps each way. Round 1 of 3.',
    'Lateral band walk, To the right, 10 steps each way. Round 1 of 3.',
    'Rest. Next, Single-leg calf raise, 10 each side.',
    'Single-leg calf raise, Left side, 10 each side. Round 1 of 3.',
    'Change sides. Right side next.',
    'Single-leg calf raise, Right side, 10 each side. Round 1 of 3.',
  ]);
  expect(script[13]).toBe('Round 1 done. Rest. Next, Glute bridge hold.');
  expect(script).toHaveLength(1 + 3 * 12 + 2 + 0);
});
