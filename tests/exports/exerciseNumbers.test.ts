import { describe, expect, test } from 'vitest';
import { EXERCISE_NUMBERS, numbersIn } from '#exports/fit/exerciseNumbers.ts';
import { fitWorkout } from '#exports/fit/fitWorkout.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { readFit } from './fitReader.ts';

/** Each exercise of a plan with the numbers it has in it, as "28/61"; empty where it has none. */
function pairsIn(...codes: readonly string[]): readonly string[] {
  const numbers = numbersIn(codes);
  return codes.map((code) => {
    const { category, name } = numbers.get(code) ?? {};
    return category === undefined ? '' : `${category}/${name}`;
  });
}

describe('the numbers of an exercise on watches', () => {
  test('are of exercises that there are, in the categories that older watches know', () => {
    for (const [code, { category, name }] of Object.entries(EXERCISE_NUMBERS)) {
      expect(theCatalogue.has(code)).toBe(true);
      expect(category).toBeLessThanOrEqual(32);
      expect(name).toBeLessThan(1000);
    }
  });

  test('are the very exercise’s own for one exercise only', () => {
    const own = Object.values(EXERCISE_NUMBERS)
      .filter(({ isNearest }) => isNearest !== true)
      .map(({ category, name }) => `${category}/${name}`);
    expect(new Set(own).size).toBe(own.length);
  });

  test('are none for an exercise that watches do not know, nor for one that nobody knows', () => {
    expect(pairsIn('ai', 'bd', 'ls', 'zz', 'constructor')).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('two exercises with the same numbers in one plan', () => {
  test.each([
    ['as', 'hk'],
    ['hk', 'as'],
  ])('%s and %s: the high knees have them', (one, other) => {
    const numbers = numbersIn([one, other]);
    expect([...numbers.keys()]).toEqual(['hk']);
  });

  test('alone each has them', () => {
    expect(pairsIn('as')).toEqual(['31/26']);
    expect(pairsIn('hk')).toEqual(['31/26']);
    expect(pairsIn('ch', 'cw', 'rl')).toEqual(['1/18', '11/11', '17/32']);
    expect(pairsIn('ch', 'tc', 'cw', 'bw', 'rl', 'lu')).toEqual([
      '',
      '1/18',
      '',
      '11/11',
      '',
      '17/32',
    ]);
  });

  test('in any plan no pair is there twice, and every step has its own name', () => {
    const codes = [...theCatalogue.keys()];
    const circuit = aCircuit({
      rounds: 1,
      stations: codes.map((code) => aHold(code, 20)),
    });
    const options = { isHandsFree: true, madeAt: 0 };
    const { messages } = readFit(fitWorkout(circuit, theCatalogue, options));
    const titles = messages.filter(({ message }) => message === 264);
    const nameOfPair = new Map(
      titles.map(({ fields }) => [
        `${fields.get(0)}/${fields.get(1)}`,
        fields.get(2),
      ]),
    );
    expect(nameOfPair.size).toBe(titles.length);
    const sets = messages.filter(
      ({ message, fields }) => message === 27 && fields.get(7) === 0,
    );
    expect(sets.map(({ fields }) => fields.get(0))).toEqual(
      codes.map((code) => theCatalogue.get(code)?.name),
    );
    for (const { fields } of sets)
      if (fields.has(10))
        expect(nameOfPair.get(`${fields.get(10)}/${fields.get(11)}`)).toBe(
          fields.get(0),
        );
  });
});
