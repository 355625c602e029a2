import { expect, test } from 'vitest';
import { dayInWords, fullDate, shortDayOfYear } from '#copy/shared/calendar.ts';

test.each([
  ['2026-11-27', '27 November 2026', 'Friday 27 November', '27 Nov 2026'],
  ['2027-01-01', '1 January 2027', 'Friday 1 January', '1 Jan 2027'],
  ['2028-02-29', '29 February 2028', 'Tuesday 29 February', '29 Feb 2028'],
])('the day %s is written "%s"', (day, full, withWeekday, short) => {
  expect(fullDate(day)).toBe(full);
  expect(dayInWords(day)).toBe(withWeekday);
  expect(shortDayOfYear(day)).toBe(short);
});
