import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater } from '#core/calendar.ts';
import { dayOf, numberOf, weekdayOf } from '#core/season/dayNumber.ts';

test('a day has a number, and the number that day', () => {
  const anyDay = fc
    .integer({ min: -700_000, max: 2_900_000 })
    .map((days) => daysLater('1970-01-01', days));
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayOf(numberOf(day))).toBe(day);
      expect(numberOf(daysLater(day, 1))).toBe(numberOf(day) + 1);
      expect(weekdayOf(numberOf(day))).toBe(
        (new Date(day).getUTCDay() + 6) % 7,
      );
    }),
    { numRuns: 1000 },
  );
});
