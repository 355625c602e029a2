import { describe, expect, test } from 'vitest';
import { isMarched, similarExercises } from '#core/exercise/exercise.ts';
import { anExercise } from '#builders/aCatalogue.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

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
    const found = similarExercises(squat, [squat, plank, bridge, lunge], 4);
    expect(found.map(({ name }) => name)).toEqual(['Lunge', 'Bridge']);
  });

  test('are no more than asked for', () => {
    expect(similarExercises(squat, [bridge, lunge], 1)).toEqual([lunge]);
  });
});

test('in the warm-up the skip of the default set is marched, and nothing else is', () => {
  const all = [...theCatalogue.values()];
  const marched = all.filter((one) => isMarched(one, 'activation'));
  expect(marched.map(({ id }) => id)).toEqual(['a-skip']);
  expect(all.filter((one) => isMarched(one, 'circuit'))).toEqual([]);
});
