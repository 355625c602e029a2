import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysLater } from '#core/calendar.ts';
import { DEFAULT_ANSWERS } from '#core/planning/answers.ts';
import { gatesOf } from '#core/planning/gates.ts';
import { nextOneAfter } from '#core/planning/nextOne.ts';

const TODAY = '2026-03-31';

describe('the next circuit after the last', () => {
  test.each([
    [0, '2026-04-14', 'too-soon'],
    [9, '2026-04-05', 'too-soon'],
    [10, '2026-04-04', 'early'],
    [13, '2026-04-01', 'early'],
    [14, '2026-03-31', 'due'],
    [42, '2026-03-03', 'due'],
    [43, '2026-03-02', 'begin-anew'],
    [4000, '2015-05-02', 'begin-anew'],
  ] as const)('%i days on is due on %s: %s', (days, day, wait) => {
    expect(nextOneAfter(daysLater(TODAY, -days), TODAY)).toEqual({
      fault: null,
      day,
      wait,
    });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['2026-02-31', 'no-day'],
    ['2026-13-01', 'no-day'],
    ['31.3.2026', 'no-day'],
    ['yesterday', 'no-day'],
    ['+275760-09-13', 'no-day'],
    ['2026-04-01', 'ahead'],
    ['9999-12-31', 'ahead'],
  ])('“%s” is no last day: %s', (text, fault) => {
    expect(nextOneAfter(text, TODAY)).toEqual({ fault });
  });

  test('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => nextOneAfter(text, TODAY)).not.toThrow();
      }),
    );
  });

  test('never allows a circuit on a day on which the builder allows none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), (daysSince) => {
        const next = nextOneAfter(daysLater(TODAY, -daysSince), TODAY);
        const allowance = gatesOf({ ...DEFAULT_ANSWERS, daysSince });
        const modifiers =
          allowance.allows === 'circuit' ? allowance.modifiers : [];
        expect(next.fault === null && next.wait !== 'too-soon').toBe(
          allowance.allows === 'circuit',
        );
        expect(next.fault === null && next.wait === 'early').toBe(
          modifiers.includes('early'),
        );
        expect(next.fault === null && next.wait === 'begin-anew').toBe(
          modifiers.includes('restart'),
        );
        if (next.fault === null)
          expect(daysBetween(TODAY, next.day) > 0).toBe(
            next.wait === 'too-soon' || next.wait === 'early',
          );
      }),
    );
  });
});
