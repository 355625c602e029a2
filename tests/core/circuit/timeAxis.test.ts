import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { barBox, runBox, stripOf } from '#core/circuit/strip.ts';
import { alongAxis, frameOnAxis, timeAxisOf } from '#core/circuit/timeAxis.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const HEIGHTS = { floor: 57, point: 9 };

describe('the time axis', () => {
  test('of a session of 15:09 marks 16 minutes, and has room for the run', () => {
    const axis = timeAxisOf([aCircuit()]);
    expect(axis).toEqual({ minutes: 16, seconds: 16 * 60 + 90 });
    expect(alongAxis(axis, axis.seconds / 2)).toBe(50);
  });

  test('is there also without any circuit', () => {
    expect(timeAxisOf([]).minutes).toBe(1);
  });

  test('draws a second equally wide in every circuit, where its time is', () => {
    fc.assert(
      fc.property(anyCircuit, anyCircuit, (one, other) => {
        const axis = timeAxisOf([one, other]);
        for (const circuit of [one, other]) {
          const strip = stripOf(circuit, aCatalogue());
          const frame = frameOnAxis(axis, circuit, HEIGHTS);
          for (const bar of strip.bars) {
            const box = barBox(strip, bar, frame);
            expect(box.x).toBeCloseTo(alongAxis(axis, bar.from), 6);
            expect(box.width).toBeCloseTo(alongAxis(axis, bar.to - bar.from));
          }
          const run = runBox(frame);
          expect(run.width).toBeGreaterThan(0);
          expect(run.x + run.width).toBeCloseTo(100, 6);
          expect(run.x).toBeGreaterThan(
            alongAxis(axis, circuitSeconds(circuit)),
          );
        }
      }),
    );
  });
});
