import { doseWords, tempoWords } from '#copy/circuit/stations.ts';
import { describe, expect, test } from 'vitest';
import { figureOf, stationOf, stationSeconds } from '#core/circuit/station.ts';
import { anExercise } from '#builders/aCatalogue.ts';
import { aHold, someReps } from '#builders/aCircuit.ts';

describe('a dose', () => {
  test.each([
    [aHold('gb', 30), '30 s', 30],
    [aHold('sp', 20, { sides: 'each' }), '20 s each side', 43],
    [someReps('sq', 10), '10 reps', 50],
    [someReps('sq', 1), '1 rep', 5],
    [someReps('cr', 10, [1, 1], { sides: 'each' }), '10 each side', 43],
    [
      someReps('lu', 8, [2, 0.5, 1.5], { sides: 'alternating' }),
      '8 each side, in turn',
      64,
    ],
    [someReps('bw', 10, [1.5], { sides: 'ways' }), '10 steps each way', 30],
  ])('%j', (station, words, seconds) => {
    expect(doseWords(station)).toBe(words);
    expect(stationSeconds(station)).toBe(seconds);
  });

  test('is the level’s own', () => {
    expect(stationOf(anExercise(), 'returning')?.work).toMatchObject({
      count: 6,
    });
  });

  test('is not offered where there is none', () => {
    const gymLift = anExercise({
      dose: { beginner: null, returning: null, regular: null, advanced: null },
    });
    expect(stationOf(gymLift, 'advanced')).toBeNull();
  });
});

test('a tempo is written with its seconds', () => {
  expect(tempoWords(someReps('lu', 8, [2, 0.5, 1.5]).work)).toBe('2-0.5-1.5');
  expect(tempoWords(aHold().work)).toBe('');
});

test('the figure of a station is that of its guide, unless the way it is done is drawn', () => {
  const plank = {
    ...anExercise({ id: 'plank' }),
    drawn: { raised: 'plank-raised' },
  };
  expect(figureOf(plank, {})).toBe('plank');
  expect(figureOf(plank, { variant: 'raised' })).toBe('plank-raised');
  // Where only a wall is drawn, hands on a step are shown at the wall, and not on the floor.
  expect(figureOf(plank, { variant: 'raised' }, 'step')).toBe('plank-raised');
  expect(figureOf(plank, { variant: 'harder' })).toBe('plank');
  expect(figureOf(anExercise({ id: 'plank' }), { variant: 'raised' })).toBe(
    'plank',
  );
});
