import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  dayAt,
  daysBetween,
  daysLater,
  isDay,
  momentAt,
  mondayOf,
  timeAt,
} from '#core/calendar.ts';

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

describe('the moment of a day and a time', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each([
    ['UTC', '2026-03-01', '06:45', '2026-03-01T06:45:00Z'],
    ['Europe/Berlin', '2026-03-28', '06:45', '2026-03-28T05:45:00Z'],
    ['Europe/Berlin', '2026-03-29', '06:45', '2026-03-29T04:45:00Z'],
    ['America/New_York', '2026-03-07', '23:30', '2026-03-08T04:30:00Z'],
    ['America/New_York', '2026-03-08', '23:30', '2026-03-09T03:30:00Z'],
    ['Pacific/Auckland', '2026-01-01', '00:00', '2025-12-31T11:00:00Z'],
    ['Asia/Kathmandu', '2026-01-01', '05:45', '2026-01-01T00:00:00Z'],
    // Left out by the clock, and there twice.
    ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
    // A day that this island never had.
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00Z'],
  ])('is by the clock of %s: %s at %s', (timeZone, day, time, moment) => {
    process.env['TZ'] = timeZone;
    expect(new Date(momentAt(day, time)).toISOString()).toBe(
      moment.replace('Z', '.000Z'),
    );
  });

  test('is read back by the clock, but in an hour that was left out', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => daysLater('1990-01-01', days));
    const two = (most: number) =>
      fc.nat(most).map((value) => `${value}`.padStart(2, '0'));
    const zones = ['UTC', 'Europe/London', 'America/St_Johns', 'Asia/Tokyo'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        days,
        two(23),
        two(59),
        (timeZone, day, hour, minute) => {
          process.env['TZ'] = timeZone;
          const at = momentAt(day, `${hour}:${minute}`);
          expect(at).not.toBeNaN();
          expect(dayAt(at)).toBe(day);
          if (Number(hour) > 3) expect(timeAt(at)).toBe(`${hour}:${minute}`);
        },
      ),
    );
  });
});
