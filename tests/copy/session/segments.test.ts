import { expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Verdict } from '#core/session/rating/rating.ts';
import { timelineOf, type Segment } from '#core/session/timeline/timeline.ts';
import { verdictWords } from '#copy/session/verdicts.ts';
import { segmentWords } from '#copy/session/segments.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

/** The stations as they were planned. */
function stationIn(circuit: Circuit) {
  return (segment: Segment) =>
    circuit.stations['station' in segment ? segment.station : 0];
}

test('a session, announced segment by segment, leads through the article’s own circuit', () => {
  const circuit = aCircuit();
  const { segments } = timelineOf(circuit);
  const script = segments.map(
    (segment) =>
      segmentWords(
        { circuit, stationOf: stationIn(circuit) },
        aCatalogue(),
        segment,
        segments[segment.index + 1],
      ).status,
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
  expect(script[13]).toBe('Round 1 done. Rest. How hard was round 1?');
  expect(script).toHaveLength(1 + 3 * 12 + 2 + 0);
});

test('what a rating led to is put in the terms of the circuit’s own ceiling', () => {
  const said = (
    rpe: number,
    verdict: Verdict,
    round: number,
    changes: Partial<Circuit>,
  ) =>
    verdictWords(
      { rating: { round, rpe, signs: [], pain: false }, verdict },
      aCircuit(changes),
    ).join('. ');
  expect(said(5, 'easier', 1, { ceiling: 4 })).toMatch(
    /^5 is too hard. Round 2: rests 15 s longer/,
  );
  expect(said(4, 'carry-on', 1, { ceiling: 4 })).toContain('Not above 4,');
  expect(said(5.5, 'easier', 3, {})).toBe(
    '5½ is too hard. Keep the run short and easy.',
  );
  expect(said(4, 'easier', 1, { mode: 'activation', rounds: 1 })).toBe(
    '4 is too hard. Do less next time.',
  );
  expect(said(7, 'enough', 3, {})).not.toContain('remaining rounds');
});

test('a variant is said before and during its set, with the side, and instead of a cue that is for the guide’s own way', () => {
  const circuit = aCircuit({
    rounds: 1,
    stations: [
      aHold('pl', 15, { variant: 'raised' }),
      someReps('cr', 5, [1, 1], { sides: 'each', variant: 'easier' }),
      someReps('sq', 6, [3, 1, 1], { variant: 'harder' }),
    ],
  });
  const { segments } = timelineOf(circuit);
  const words = segments.map((segment) =>
    segmentWords(
      { circuit, stationOf: stationIn(circuit) },
      theCatalogue,
      segment,
      segments[segment.index + 1],
    ),
  );
  expect(words.map(({ status }) => status)).toEqual([
    'Get ready. First, Forearm plank, 15 s, hands on a wall or a step.',
    'Forearm plank, hands on a wall or a step, 15 s. One round.',
    'Rest. Next, Single-leg calf raise, 5 each side, easier version.',
    'Single-leg calf raise, easier version, Left side, 5 each side. One round.',
    'Change sides. Right side next.',
    'Single-leg calf raise, easier version, Right side, 5 each side. One round.',
    'Rest. Next, Bodyweight squat, 6 reps, harder version.',
    'Bodyweight squat, harder version, 6 reps. One round.',
  ]);
  expect(words.map(({ under }) => under)).toEqual([
    '15 s, hands on a wall or a step',
    'Hands on a wall or a step',
    '5 each side, easier version',
    'Left side, easier version',
    'Single-leg calf raise',
    'Right side, easier version',
    '6 reps, harder version',
    'Harder version',
  ]);
});
