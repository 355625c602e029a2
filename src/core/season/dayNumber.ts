import { daysBetween } from '#core/calendar.ts';

// The search counts days. A day's number is how many days after this Monday it is.
const FIRST_MONDAY = '1970-01-05';
const FIRST_MONDAY_MS = Date.parse(FIRST_MONDAY);
const DAY_MS = 86_400_000;

/** The number of a day, for counting; consecutive days have consecutive numbers. */
export function numberOf(day: string): number {
  return daysBetween(FIRST_MONDAY, day);
}

/** The day of a number, as "2026-03-01". */
export function dayOf(number: number): string {
  return new Date(FIRST_MONDAY_MS + number * DAY_MS).toISOString().slice(0, 10);
}

/** The weekday of a day's number: 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: number): number {
  return ((number % 7) + 7) % 7;
}
