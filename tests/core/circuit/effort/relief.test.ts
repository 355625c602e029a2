import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { reliefFor } from '#core/circuit/effort/relief.ts';
import { aboveLimitWords } from '#copy/circuit/aboveLimit.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function wordsFor(circuit: Circuit, limit: number): string {
  return aboveLimitWords(
    expectedEffort(circuit, theCatalogue),
    limit,
    circuit,
    reliefFor(circuit, theCatalogue, limit),
  );
}

describe('what brings a circuit down to its limit', () => {
  test('is nothing where it is within it', () => {
    expect(reliefFor(aCircuit(), theCatalogue, 5)).toBeNull();
  });

  test('brings it there, and never asks for more than there was', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.integer({ min: 2, max: 5 }),
        (circuit, limit) => {
          const relief = reliefFor(circuit, theCatalogue, limit);
          if (relief === null) return;
          expect(expectedEffort(circuit, theCatalogue)).toBeGreaterThan(limit);
          expect(relief.effort).toBeLessThanOrEqual(limit);
          expect(relief.rounds).toBeLessThanOrEqual(circuit.rounds);
          expect(relief.share).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test.each<[string, Circuit, number]>([
    [
      'It should feel like 5, which is a point above its limit of 4. With 2 rounds it should feel like 4.',
      aCircuit({ rounds: 4 }),
      4,
    ],
    [
      'It should feel like 3½, which is half a point above its limit of 3. With 20% off every dose it should feel like 3.',
      aCircuit({ rounds: 1 }),
      3,
    ],
    [
      'It should feel like 5½, which is 4½ points above its limit of 1. Only other exercises would bring it down.',
      aCircuit({ rounds: 5 }),
      1,
    ],
  ])('%s', (words, circuit, limit) => {
    expect(wordsFor(circuit, limit)).toBe(words);
  });
});
