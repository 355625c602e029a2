import { describe, expect, test } from 'vitest';
import type { Station } from '#core/circuit/station.ts';
import {
  setAndVariantWords,
  setWords,
  sidesName,
  variantWords,
} from '#copy/circuit/stations.ts';
import type { Kit } from '#core/vocabulary.ts';
import { aHold, someReps } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

describe('the words of a set', () => {
  test.each<[string, Station]>([
    ['30 s', aHold('pl')],
    ['10 reps', someReps('sq')],
    ['5 reps, one side only', someReps('cr', 5, [1, 1])],
    ['20 s, one side only', aHold('sp', 20)],
    ['10 reps in all, in turn', someReps('lu', 10, [4])],
    ['10 reps, one way only', someReps('bw', 10, [1.5])],
    ['5 each side', someReps('cr', 5, [1, 1], { sides: 'each' })],
    ['5 reps', someReps('zz', 5)],
  ])('%s', (words, station) => {
    expect(setWords(station, theCatalogue.get(station.code))).toBe(words);
  });

  test.each<[string, Station]>([
    ['15 s, hands on a wall or a step', aHold('pl', 15, { variant: 'raised' })],
    [
      '8 each side, in turn, hands on a wall',
      someReps('bd', 8, [2], { variant: 'raised', sides: 'alternating' }),
    ],
    ['6 reps, raised version', someReps('sq', 6, [3], { variant: 'raised' })],
    ['6 reps, easier version', someReps('sq', 6, [3], { variant: 'easier' })],
    ['25 s, harder version', aHold('zz', 25, { variant: 'harder' })],
  ])('and how it is done: %s', (words, station) => {
    const exercise = theCatalogue.get(station.code);
    expect(setAndVariantWords(station, exercise)).toBe(words);
  });
});

test.each<[readonly Kit[], string]>([
  [[], 'Hands on a wall or a step'],
  [['mat', 'band'], 'Hands on a wall or a step'],
  [['step'], 'Hands on the step'],
  [['mat', 'step', 'wall'], 'Hands on the wall'],
])('raised, for a reader with %j: %s', (kit, words) => {
  const raised = aHold('pl', 15, { variant: 'raised' });
  expect(variantWords(raised, theCatalogue.get('pl'), kit)).toBe(words);
});

test('what is for one side at a time is never called both sides together', () => {
  expect(sidesName('both', theCatalogue.get('sq'))).toBe('Both sides together');
  for (const code of ['cr', 'sp', 'lu', 'bw'])
    expect(sidesName('both', theCatalogue.get(code))).not.toMatch(/both/i);
});
