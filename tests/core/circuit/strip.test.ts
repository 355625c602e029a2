import { stripWords } from '#copy/circuit/strips.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acrossAt,
  barAt,
  barBox,
  ceilingWordsY,
  ceilingY,
  runBox,
  runShareOnScale,
  stripOf,
  uprightBoxes,
  type Frame,
} from '#core/circuit/strip.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const FRAME: Frame = { floor: 88, point: 13, runShare: 17 };

describe('the strip', () => {
  test('of the reference session climbs half a point a round', () => {
    const strip = stripOf(aCircuit(), aCatalogue());
    const squats = strip.bars.filter(
      (bar) => bar.kind === 'work' && bar.station === 1,
    );
    expect(squats.map((bar) => bar.effort)).toEqual([4, 4.5, 5]);
    expect(stripWords(strip)).toBe(
      '3 rounds of 5 exercises in 15 minutes 9 seconds. Expected effort from 3 to 5 out of 10, ceiling 5. Then an easy run.',
    );
  });

  test('has a bar for every second, side by side, and room for the run', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const strip = stripOf(circuit, aCatalogue());
        let across = 0;
        for (const bar of strip.bars) {
          const box = barBox(strip, bar, FRAME);
          expect(box.x).toBeCloseTo(across, 6);
          expect(box.y + box.height).toBeCloseTo(FRAME.floor, 6);
          expect(box.y).toBeGreaterThanOrEqual(0);
          across = box.x + box.width;
        }
        expect(across).toBeCloseTo(acrossAt(strip, strip.seconds, FRAME), 6);
        expect(across).toBeLessThan(runBox(FRAME).x);
      }),
    );
  });

  test('is as wide as its minutes on the scale of the sessions, up to 17 minutes', () => {
    expect(100 - runShareOnScale(1110 / 2)).toBeCloseTo(50, 6);
    const widthOf = (seconds: number) => 100 - runShareOnScale(seconds);
    expect(widthOf(909) / widthOf(303)).toBeCloseTo(3, 6);
    expect(widthOf(1020)).toBe(widthOf(5000));
    expect(widthOf(5000)).toBeLessThan(95);
  });

  test('has the words of the ceiling over its line and over every bar at that end', () => {
    fc.assert(
      fc.property(anyCircuit, fc.boolean(), (circuit, atLeft) => {
        const strip = stripOf(circuit, aCatalogue());
        const y = ceilingWordsY(strip, FRAME, atLeft ? 'left' : 'right');
        const last = strip.bars.at(atLeft ? 0 : -1);
        const tops = [ceilingY(strip, FRAME), runBox(FRAME).y].concat(
          last ? [barBox(strip, last, FRAME).y] : [],
        );
        for (const top of tops)
          expect(y).toBeLessThanOrEqual(Math.max(12, top - 6));
        expect(y).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  test('knows its bar at every moment, and keeps the last one', () => {
    const strip = stripOf(aCircuit(), aCatalogue());
    expect(barAt(strip, 0)).toMatchObject({
      kind: 'work',
      round: 1,
      station: 0,
    });
    expect(barAt(strip, 30)).toMatchObject({ kind: 'rest', station: 0 });
    expect(barAt(strip, 909)).toMatchObject({
      kind: 'work',
      round: 3,
      station: 4,
    });
  });
});

test('stood upright, the longest station is tallest and the hardest widest', () => {
  const [bridge, squat, , , calf] = uprightBoxes(aCircuit(), aCatalogue());
  expect(squat).toEqual({ x: 0, width: (4 / 6) * 100, y: 5, height: 90 });
  expect(bridge?.height).toBeCloseTo((30 / 50) * 90, 6);
  expect(calf?.width).toBe(squat?.width);
});
