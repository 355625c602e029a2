import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameToScale, stripOutline } from '#core/circuit/stripOutline.ts';
import { acrossAt, barBox, runBox, stripOf } from '#core/circuit/strip.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const WIDE = { floor: 41, point: 7 };

describe('strips to one scale', () => {
  test('give every second the same width, whatever the circuit', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.integer({ min: 0, max: 600 }),
        (circuit, more) => {
          const strip = stripOf(circuit, aCatalogue());
          const seconds = strip.seconds + more;
          const frame = frameToScale(strip, { ...WIDE, seconds });
          for (const { to } of strip.bars)
            expect(acrossAt(strip, to, frame)).toBeCloseTo(
              (100 * to) / seconds,
              6,
            );
          expect(runBox(frame).x + runBox(frame).width).toBeCloseTo(100, 6);
        },
      ),
    );
  });

  test('are one outline that goes over every bar and back to the floor', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const strip = stripOf(circuit, aCatalogue());
        const frame = frameToScale(strip, { ...WIDE, seconds: strip.seconds });
        const outline = stripOutline(strip, frame);
        expect(outline).toMatch(/^M0 41.*V41z$/);
        const steps = [...outline.matchAll(/V([\d.]+)H([\d.]+)/g)];
        expect(steps.map(([, , to]) => Number(to))).toEqual(
          strip.bars.map(({ to }) => to),
        );
        steps.forEach(([, top], index) => {
          const bar = strip.bars[index];
          if (bar)
            expect(
              Math.abs(Number(top) - barBox(strip, bar, frame).y),
            ).toBeLessThanOrEqual(0.0501);
        });
      }),
    );
  });

  test('of one round of the reference session', () => {
    const strip = stripOf({ ...aCircuit(), rounds: 1 }, aCatalogue());
    const frame = frameToScale(strip, { ...WIDE, seconds: 1080 });
    expect(stripOutline(strip, frame)).toBe(
      'M0 41V20H30V38H50V13H100V38H120V20H150V38H170V20H200V38H220V13H263V41z',
    );
  });
});
