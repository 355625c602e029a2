import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSmallStrip, writeSmallStrip } from '#core/circuit/smallStrip.ts';
import { stripOf } from '#core/circuit/strip.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

test('a small strip has the bars of the strip, within its drawing', () => {
  fc.assert(
    fc.property(anyCircuit, (circuit) => {
      const strip = stripOf(circuit, theCatalogue);
      const bars = readSmallStrip(writeSmallStrip(strip));
      expect(bars.map(({ kind }) => kind)).toEqual(
        strip.bars.map(({ kind }) => (kind === 'work' ? 'block' : 'rest')),
      );
      for (const { x, width, y, height } of bars) {
        expect(Math.min(x, width, y, height)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(100.1);
        expect(y + height).toBe(100);
      }
    }),
  );
});

test.each(['', 'a', '1 2', ';;', 'NaN 1 2'])(
  'there is no bar in “%s”',
  (text) => {
    expect(readSmallStrip(text)).toEqual([]);
  },
);
