import { describe, expect, test } from 'vitest';
import { sidesFor } from '#core/circuit/sides.ts';
import { SIDES, type Sides } from '#core/vocabulary.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

describe('the ways two sides can share a set', () => {
  test.each<[string, string, readonly Sides[]]>([
    ['a squat', 'sq', ['both']],
    ['a plank', 'pl', ['both']],
    ['a single-leg calf raise', 'cr', ['each', 'alternating']],
    ['a side plank, which is held', 'sp', ['each']],
    ['a lunge', 'lu', ['alternating', 'each']],
    ['a band walk', 'bw', ['ways']],
    ['an exercise nobody knows', 'zz', SIDES],
  ])('of %s', (_what, code, sides) => {
    expect(sidesFor(theCatalogue.get(code))).toEqual(sides);
  });
});
