import { describe, expect, test } from 'vitest';
import { kitOf, ownSupport, supportsOf } from '#core/circuit/kit.ts';
import { figureOf, type Station } from '#core/circuit/station.ts';
import type { Kit } from '#core/vocabulary.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { kitWords } from '#copy/circuit/kit.ts';
import { anExercise } from '#builders/aCatalogue.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { theExercises } from '#builders/theCatalogue.ts';

const raisedPlank = aHold('pl', 15, { variant: 'raised' });
const raisedBirdDog = someReps('bd', 8, [2], { variant: 'raised' });
const calfRaise = someReps('cr', 10, [1, 1], { sides: 'each' });

describe('the kit of a circuit', () => {
  test.each<[string, readonly Station[], readonly string[]]>([
    ['a plank', [aHold('pl')], ['a mat or soft ground']],
    [
      'an easier plank',
      [aHold('pl', 15, { variant: 'easier' })],
      ['a mat or soft ground'],
    ],
    ['a raised plank', [raisedPlank], ['a wall or a step for your hands']],
    [
      'a raised plank beside one on the ground',
      [raisedPlank, aHold('sp')],
      ['a mat or soft ground', 'a wall or a step for your hands'],
    ],
    [
      'two raised exercises, of which one needs the wall',
      [raisedPlank, raisedBirdDog],
      ['a wall for your hands'],
    ],
    [
      'a raised plank where there is a wall anyway',
      [raisedPlank, calfRaise],
      ['a wall for your fingertips'],
    ],
    [
      'a raised squat, which no guide knows',
      [someReps('sq', 6, [3, 1, 1], { variant: 'raised' })],
      [],
    ],
    ['an exercise nobody knows', [aHold('zz', 20, { variant: 'raised' })], []],
  ])('of %s', (_what, stations, words) => {
    const circuit = aCircuit({ stations });
    expect(kitWords(circuit, theExercises)).toEqual(words);
  });

  test('asks for no ground and for something for the hands where a plank is raised', () => {
    const circuit = aCircuit({ stations: [raisedPlank] });
    expect(kitOf(circuit, theExercises)).toEqual([]);
    expect(supportsOf(circuit, theExercises)).toEqual(['wall', 'step']);
  });
});

describe('the figure of what is raised', () => {
  const [facts] = theExercises.filter(({ code }) => code === 'pl');
  const plank = anExercise({
    ...facts,
    drawn: { raised: 'plank-raised', 'raised-step': 'plank-raised-step' },
  });
  const figureForKit = (
    exercise: Exercise,
    station: Station,
    kit: readonly Kit[],
  ) => figureOf(exercise, station, ownSupport(station, exercise, kit));

  test.each<[readonly Kit[], string]>([
    [[], 'plank-raised'],
    [['mat', 'band'], 'plank-raised'],
    [['step'], 'plank-raised-step'],
    [['wall'], 'plank-raised'],
    [['step', 'wall'], 'plank-raised'],
  ])('for a reader with %j is %s', (kit, figure) => {
    expect(figureForKit(plank, raisedPlank, kit)).toBe(figure);
  });

  test('is that of the guide on the ground, whatever the reader has', () => {
    expect(figureForKit(plank, aHold('pl', 15), ['step'])).toBe('plank');
  });
});
