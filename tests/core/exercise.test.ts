import { describe, expect, test } from 'vitest';
import { neighboursOf } from '#core/exercise.ts';
import { anExercise } from '#make/aCatalogue.ts';

const squat = anExercise();
const lunge = anExercise({
  code: 'lu',
  name: 'Lunge',
  primary: ['quadriceps', 'glutes'],
});
const bridge = anExercise({
  code: 'gb',
  name: 'Bridge',
  region: 'hip',
  primary: ['glutes'],
});
const plank = anExercise({
  code: 'pl',
  name: 'Plank',
  region: 'core',
  primary: ['core'],
});

describe('the neighbours of an exercise', () => {
  test('work the same muscles, the closest first', () => {
    const found = neighboursOf(squat, [squat, plank, bridge, lunge], 4);
    expect(found.map(({ name }) => name)).toEqual(['Lunge', 'Bridge']);
  });

  test('are no more than asked for', () => {
    expect(neighboursOf(squat, [bridge, lunge], 1)).toEqual([lunge]);
  });
});
