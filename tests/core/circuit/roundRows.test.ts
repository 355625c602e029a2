import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundSeconds } from '#core/circuit/circuit.ts';
import {
  effortAcross,
  roundRows,
  secondHeight,
} from '#core/circuit/roundRows.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

describe('a round down the page', () => {
  test('of the reference session has its seconds, its rests and its efforts', () => {
    expect(
      roundRows(aCircuit(), aCatalogue()).map(
        ({ seconds, rest, effort, width }) => [
          seconds,
          rest,
          effort,
          Math.round(width),
        ],
      ),
    ).toEqual([
      [30, 20, 3, 50],
      [50, 20, 4, 67],
      [30, 20, 3, 50],
      [30, 20, 3, 50],
      [43, 0, 4, 67],
    ]);
  });

  test('is as long as one round of the circuit', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const rows = roundRows(circuit, aCatalogue());
        const seconds = rows.reduce(
          (sum, row) => sum + row.seconds + row.rest,
          0,
        );
        expect(seconds).toBeCloseTo(roundSeconds(circuit), 6);
      }),
    );
  });

  test('keeps every block inside the space for blocks', () => {
    expect([0, 3, 5, 6, 10].map(effortAcross)).toEqual([
      0,
      50,
      (5 / 6) * 100,
      100,
      100,
    ]);
  });

  test.each([
    ['2.2 pixels where every set has room for its words', [30, 50], 2.2],
    ['more where the shortest has not', [18, 40], 46 / 18],
    ['never more than 3', [5, 30], 3],
    ['less where the longest would fill a screen', [30, 600], 400 / 600],
  ])('has a second %s', (_, seconds, height) => {
    const circuit = aCircuit({
      stations: seconds.map((one) => aHold('pl', one)),
    });
    expect(secondHeight(roundRows(circuit, aCatalogue()))).toBeCloseTo(
      height,
      6,
    );
  });
});
