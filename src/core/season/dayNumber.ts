import { daysBetween } from '#core/calendar.ts';

// The search counts days. A day's number is how many days after this Monday it is.
const FIRST_MONDAY = '1970-01-05';
const FIRST_MONDAY_MS = Date.parse(FIRST_MONDAY);
const DAY_MS = 86_400_000;

/** The number of a day, for counting; consecutive days have consecutive numbers. */
export function numberOf(day: string): number {
  return daysBetween(FIRST_MONDAY, day);
}

/** The day of a number, as "2026-03-01". A plan asks for thousands: put together by hand it takes a sixth of the time. */
export function dayOf(number: number): string {
  const date = new Date(FIRST_MONDAY_MS + number * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The weekday of a day's number: 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: number): number {
  return ((number % 7) + 7) % 7;
}
