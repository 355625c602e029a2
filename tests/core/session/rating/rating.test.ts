import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasuredCircuit } from '#core/session/rating/effortLimit.ts';
import {
  endsCircuit,
  SIGNS,
  verdictOn,
  VERDICTS,
  withRating,
  type Rating,
  type Verdict,
} from '#core/session/rating/rating.ts';

function aRating(changes: Partial<Rating> = {}): Rating {
  return { round: 1, rpe: 4, signs: [], pain: false, ...changes };
}

const anyReading: fc.Arbitrary<Rating> = fc.record({
  round: fc.integer({ min: 1, max: 4 }),
  rpe: fc.option(fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2)),
  signs: fc.subarray([...SIGNS]),
  pain: fc.boolean(),
});

const CIRCUIT: MeasuredCircuit = { mode: 'circuit', ceiling: 5 };
const anyMeasure: fc.Arbitrary<MeasuredCircuit> = fc.record({
  mode: fc.constantFrom('circuit' as const, 'activation' as const),
  ceiling: fc.integer({ min: 1, max: 10 }),
});

/** How strict a verdict is. */
function weight(
  rating: Rating,
  before: readonly Rating[],
  measure: MeasuredCircuit,
): number {
  return VERDICTS.indexOf(verdictOn(rating, before, measure));
}

describe('a rating after a round, for a ceiling of 5', () => {
  test.each<[string, Partial<Rating>, readonly Partial<Rating>[], Verdict]>([
    ['5 and no sign', { rpe: 5 }, [], 'carry-on'],
    ['not given', { rpe: null }, [], 'carry-on'],
    ['6', { rpe: 6 }, [], 'easier'],
    ['5 and a half', { rpe: 5.5 }, [], 'easier'],
    ['6 then 6', { round: 2, rpe: 6 }, [{ rpe: 6 }], 'enough'],
    ['6 then 5', { round: 2, rpe: 5 }, [{ rpe: 6 }], 'carry-on'],
    [
      '6, 4, then 6',
      { round: 3, rpe: 6 },
      [{ rpe: 6 }, { round: 2, rpe: 4 }],
      'easier',
    ],
    ['7', { rpe: 7 }, [], 'enough'],
    ['above 6 and below 7', { rpe: 6.5 }, [], 'enough'],
    ['8', { rpe: 8 }, [], 'stop'],
    ['one sign', { signs: ['heavier'] }, [], 'wait'],
    [
      'one sign, and still there',
      { signs: ['heavier'] },
      [{ signs: ['heavier'] }],
      'enough',
    ],
    ['the sign gone', {}, [{ signs: ['heavier'] }], 'carry-on'],
    ['two signs', { signs: ['heavier', 'breathless'] }, [], 'stop'],
    ['clumsier', { signs: ['clumsier'] }, [], 'stop'],
    ['one sign and 6', { rpe: 6, signs: ['breathless'] }, [], 'wait'],
    ['one sign and 7', { rpe: 7, signs: ['breathless'] }, [], 'enough'],
    ['pain', { rpe: 2, pain: true }, [], 'pain'],
  ])('%s', (_, rating, before, verdict) => {
    expect(verdictOn(aRating(rating), before.map(aRating), CIRCUIT)).toBe(
      verdict,
    );
  });
});

describe('a rating is measured from the circuit’s own ceiling', () => {
  // Each row: what was rated after the round before, if anything, and the lowest rating of each stricter verdict.
  const HALVES = Array.from({ length: 19 }, (_, half) => 1 + half / 2);
  const TABLE: readonly (readonly [
    ceiling: number,
    before: number | null,
    from: Partial<Record<Verdict, number>>,
  ])[] = [
    [5, null, { easier: 5.5, enough: 6.5, stop: 8 }],
    [5, 4, { easier: 5.5, enough: 6.5, stop: 8 }],
    [5, 5, { easier: 5.5, enough: 6.5, stop: 8 }],
    [5, 5.5, { enough: 5.5, stop: 8 }],
    [5, 6, { enough: 5.5, stop: 8 }],
    [4, null, { easier: 4.5, enough: 5.5, stop: 7 }],
    [4, 4, { easier: 4.5, enough: 5.5, stop: 7 }],
    [4, 4.5, { enough: 4.5, stop: 7 }],
    [4, 5, { enough: 4.5, stop: 7 }],
    [3, null, { easier: 3.5, enough: 4.5, stop: 6 }],
    [3, 3, { easier: 3.5, enough: 4.5, stop: 6 }],
    [3, 4, { enough: 3.5, stop: 6 }],
  ];

  test.each(TABLE)('ceiling %d, %s before: %o', (ceiling, before, from) => {
    const earlier = before === null ? [] : [aRating({ rpe: before })];
    const expected = HALVES.map((rpe) => {
      const reached = VERDICTS.findLast((one) => rpe >= (from[one] ?? 11));
      return [rpe, reached ?? 'carry-on'];
    });
    expect(
      HALVES.map((rpe) => [
        rpe,
        verdictOn(aRating({ round: 2, rpe }), earlier, {
          mode: 'circuit',
          ceiling,
        }),
      ]),
    ).toEqual(expected);
  });

  test.each<[number, Verdict]>([
    [3, 'carry-on'],
    [4, 'easier'],
    [5, 'enough'],
    [6, 'stop'],
  ])('a warm-up rated %d: %s', (rpe, verdict) => {
    for (const ceiling of [3, 5, 10])
      expect(
        verdictOn(aRating({ rpe }), [], { mode: 'activation', ceiling }),
      ).toBe(verdict);
  });

  test('a returning circuit rated 5, 5 again, and 7', () => {
    const measure: MeasuredCircuit = { mode: 'circuit', ceiling: 4 };
    const first = aRating({ rpe: 5 });
    expect(verdictOn(first, [], measure)).toBe('easier');
    expect(verdictOn({ ...first, round: 2 }, [first], measure)).toBe('enough');
    expect(verdictOn(aRating({ rpe: 7 }), [], measure)).toBe('stop');
  });

  test('a lower ceiling never gives a milder verdict', () => {
    fc.assert(
      fc.property(
        anyReading,
        fc.array(anyReading, { maxLength: 4 }),
        anyMeasure,
        fc.integer({ min: 1, max: 9 }),
        (rating, before, measure, by) => {
          const lower = { ...measure, ceiling: measure.ceiling - by };
          expect(weight(rating, before, lower)).toBeGreaterThanOrEqual(
            weight(rating, before, measure),
          );
        },
      ),
    );
  });

  test('of a ceiling or a rating that makes no sense the stricter is believed', () => {
    const at = (ceiling: unknown, rpe: number) =>
      verdictOn(aRating({ rpe }), [], {
        mode: 'circuit',
        ceiling: ceiling as number,
      });
    for (const missing of [undefined, NaN, 'five'])
      expect(at(missing, 4)).toBe('easier');
    expect(at(10, 6)).toBe('easier');
    expect(at(Infinity, 8)).toBe('stop');
    expect(at(-7, 4)).toBe('stop');
    for (const rpe of [0, -3, 11, NaN, Infinity])
      expect(at(5, rpe)).toBe('stop');
  });
});

describe('a rating after a round', () => {
  test('is never taken more lightly for being harder, or for one sign more', () => {
    fc.assert(
      fc.property(
        anyReading,
        fc.array(anyReading, { maxLength: 4 }),
        fc.constantFrom(...SIGNS),
        anyMeasure,
        (rating, before, sign, measure) => {
          const harder = {
            ...rating,
            rpe: Math.min(10, (rating.rpe ?? 0) + 1),
          };
          const worse = {
            ...rating,
            signs: [...new Set([...rating.signs, sign])],
          };
          expect(weight(harder, before, measure)).toBeGreaterThanOrEqual(
            weight(rating, before, measure),
          );
          expect(weight(worse, before, measure)).toBeGreaterThanOrEqual(
            weight(rating, before, measure),
          );
        },
      ),
    );
  });

  test('of the same round takes the place of the first', () => {
    const again = withRating(
      [aRating(), aRating({ round: 2 })],
      aRating({ rpe: 6 }),
    );
    expect(again.map(({ round, rpe }) => [round, rpe])).toEqual([
      [2, 4],
      [1, 6],
    ]);
  });

  test('ends the circuit from “enough” on', () => {
    expect(VERDICTS.filter(endsCircuit)).toEqual(['enough', 'stop', 'pain']);
  });
});
