import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  effortBandOf,
  effortLimitOf,
  underCeiling,
} from '#core/session/rating/effortLimit.ts';
import { LEVELS, MODES } from '#core/vocabulary.ts';
import { aCircuit } from '#builders/aCircuit.ts';

test.each([
  [{ level: 'regular' }, [4, 5], 5],
  [{ level: 'advanced' }, [4, 5], 5],
  [{ level: 'beginner' }, [3, 4], 5],
  [{ level: 'returning', ceiling: 4 }, [3, 3], 4],
  [{ level: 'returning', ceiling: 5 }, [3, 3], 4],
  [{ level: 'returning', ceiling: 9 }, [3, 3], 4],
  [{ level: 'regular', ceiling: 4 }, [4, 4], 4],
  [{ level: 'beginner', ceiling: 3 }, [3, 3], 3],
  [{ level: 'regular', mode: 'activation', ceiling: 3 }, [2, 3], 3],
  [{ level: 'regular', mode: 'activation', ceiling: 5 }, [2, 3], 3],
  [{ level: 'regular', ceiling: 8 }, [4, 5], 5],
] as const)('%o aims for %o, and %d is its limit', (changes, band, limit) => {
  const circuit = aCircuit(changes);
  expect(effortBandOf(circuit)).toEqual(band);
  expect(effortLimitOf(circuit)).toBe(limit);
});

test('no circuit aims above its own limit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEVELS),
      fc.constantFrom(...MODES),
      fc.double({ min: -5, max: 15 }),
      (level, mode, ceiling) => {
        const [from, to] = effortBandOf({ level, mode, ceiling });
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(effortLimitOf({ mode, ceiling }));
      },
    ),
  );
});

test('a day lowers a ceiling, and never raises one', () => {
  expect(underCeiling(aCircuit(), 4).ceiling).toBe(4);
  expect(underCeiling(aCircuit({ ceiling: 4 }), 5).ceiling).toBe(4);
  expect(underCeiling(aCircuit()).ceiling).toBe(5);
  expect(underCeiling(aCircuit(), NaN).ceiling).toBe(3);
});
