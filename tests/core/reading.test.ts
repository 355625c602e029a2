import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ends,
  SIGNS,
  verdictOn,
  VERDICTS,
  withReading,
  type Reading,
  type Verdict,
} from '#core/reading.ts';

function aReading(changes: Partial<Reading> = {}): Reading {
  return { round: 1, rpe: 4, signs: [], pain: false, ...changes };
}

const anyReading: fc.Arbitrary<Reading> = fc.record({
  round: fc.integer({ min: 1, max: 4 }),
  rpe: fc.option(fc.integer({ min: 1, max: 10 })),
  signs: fc.subarray([...SIGNS]),
  pain: fc.boolean(),
});

describe('a reading after a round', () => {
  test.each<[string, Partial<Reading>, readonly Partial<Reading>[], Verdict]>([
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
  ])('%s', (_, reading, before, verdict) => {
    expect(verdictOn(aReading(reading), before.map(aReading))).toBe(verdict);
  });

  test('is never taken more lightly for being harder, or for one sign more', () => {
    fc.assert(
      fc.property(
        anyReading,
        fc.array(anyReading, { maxLength: 4 }),
        fc.constantFrom(...SIGNS),
        (reading, before, sign) => {
          const weight = (one: Reading) =>
            VERDICTS.indexOf(verdictOn(one, before));
          const harder = {
            ...reading,
            rpe: Math.min(10, (reading.rpe ?? 0) + 1),
          };
          const worse = {
            ...reading,
            signs: [...new Set([...reading.signs, sign])],
          };
          expect(weight(harder)).toBeGreaterThanOrEqual(weight(reading));
          expect(weight(worse)).toBeGreaterThanOrEqual(weight(reading));
        },
      ),
    );
  });

  test('of the same round takes the place of the first', () => {
    const again = withReading(
      [aReading(), aReading({ round: 2 })],
      aReading({ rpe: 6 }),
    );
    expect(again.map(({ round, rpe }) => [round, rpe])).toEqual([
      [2, 4],
      [1, 6],
    ]);
  });

  test('ends the circuit from “enough” on', () => {
    expect(VERDICTS.filter(ends)).toEqual(['enough', 'stop', 'pain']);
  });
});
