import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  restIn,
  roundRestIn,
  stationIn,
  withAdjustment,
  withoutAdjustment,
  type Adjustment,
} from '#core/session/rating/adjustments.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

const circuit = aCircuit();
const EASIER: Adjustment = { kind: 'easier', round: 2 };

describe('a round made easier', () => {
  test('has rests 15 s longer, 30 s more before it, and less of its first exercise', () => {
    expect(restIn(circuit, [EASIER], 2, 0)).toBe(35);
    expect(restIn(circuit, [EASIER], 3, 0)).toBe(20);
    expect(restIn(circuit, [EASIER], 2, 4)).toBe(0);
    expect(roundRestIn(circuit, [EASIER], 1)).toBe(90);
    expect(roundRestIn(circuit, [EASIER], 2)).toBe(60);
    const first = (station: ReturnType<typeof aHold>) =>
      stationIn(station, [EASIER], 2, 0).work;
    expect(first(aHold('gb', 30))).toMatchObject({ seconds: 25 });
    expect(first(someReps('sq', 10))).toMatchObject({ count: 8 });
    expect(first(someReps('sq', 1))).toMatchObject({ count: 1 });
    expect(stationIn(aHold('gb', 30), [EASIER], 1, 0).work).toMatchObject({
      seconds: 30,
    });
  });

  test('takes back one adjustment, and nothing else', () => {
    const rest: Adjustment = {
      kind: 'rest',
      round: 2,
      station: 0,
      seconds: 50,
    };
    const both = withAdjustment(withAdjustment([], EASIER), rest);
    expect(restIn(circuit, both, 2, 0)).toBe(50);
    expect(withoutAdjustment(both, EASIER)).toEqual([rest]);
  });
});

test('a second length for a rest takes the place of the first', () => {
  const once: Adjustment = { kind: 'rest', round: 1, station: 2, seconds: 30 };
  const twice = withAdjustment(withAdjustment([], once), {
    ...once,
    seconds: 40,
  });
  expect(twice).toEqual([{ ...once, seconds: 40 }]);
});

test('an adjustment leaves everything before it where it was', () => {
  const anyAdjustment: fc.Arbitrary<Adjustment> = fc.oneof(
    fc.record({
      kind: fc.constant('rest' as const),
      round: fc.integer({ min: 1, max: 4 }),
      station: fc.nat(5),
      seconds: fc.integer({ min: 0, max: 120 }),
    }),
    fc.record({
      kind: fc.constant('easier' as const),
      round: fc.integer({ min: 2, max: 4 }),
    }),
  );
  fc.assert(
    fc.property(anyCircuit, anyAdjustment, (circuit, adjustment) => {
      const [planned, adjusted] = [
        timelineOf(circuit),
        timelineOf(circuit, [adjustment]),
      ];
      const different = adjusted.segments.findIndex((segment, index) => {
        const old = planned.segments[index];
        return segment.to !== old?.to || segment.kind !== old.kind;
      });
      const first = adjusted.segments[different];
      // The rest before an easier round is adjusted with it.
      if (first !== undefined)
        expect(first.round).toBeGreaterThanOrEqual(adjustment.round - 1);
      for (const [index, segment] of adjusted.segments.entries()) {
        expect(segment.index).toBe(index);
        expect(segment.from).toBe(adjusted.segments[index - 1]?.to ?? 0);
      }
    }),
  );
});
