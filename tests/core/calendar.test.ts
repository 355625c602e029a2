import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysLater, isDay, mondayOf } from '#core/calendar.ts';

describe('a day of the calendar', () => {
  test.each(['2026-03-01', '2028-02-29', '2000-02-29', '2026-12-31'])(
    'is %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    '2026-02-29',
    '2026-02-31',
    '2026-04-31',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '+02026-01-01',
    '',
    null,
    20260101,
    ['2026-01-01'],
  ])('is not %j', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test('is so many days after any other as there are between them', () => {
    const days = fc.integer({ min: -100_000, max: 2_000_000 });
    fc.assert(
      fc.property(days, (count) => {
        const day = daysLater('2026-03-01', count);
        expect(isDay(day)).toBe(true);
        expect(daysBetween('2026-03-01', day)).toBe(count);
      }),
    );
  });
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-24', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
  ['2024-03-01', '2024-02-26'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});
