/** The calendar day of a moment, in the device's time zone, as "2026-03-01"; `at` in milliseconds since 1970. */
export function dayAt(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The time of day of a moment, in the device's time zone, as "06:45"; `at` in milliseconds since 1970. */
export function timeAt(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The moment of a day, as "2026-03-01", and a time of day, as "06:45", by the clock of the device's time zone; in
 * milliseconds since 1970. An hour that the change to summer time leaves out is taken by the clock from before it, and
 * of an hour that comes twice the first counts.
 */
export function momentAt(day: string, time: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes).getTime();
}

/** Whether a value is a time of day, as "06:45". */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

// A day without a time is read as its midnight in UTC, where every day has 24 hours.
const DAY_MS = 86_400_000;

/** The day so many days after another. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another, less than 0 where that is earlier; NaN where one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The Monday of a day's week: the day itself, or the one before it. */
export function mondayOf(day: string): string {
  // 0 for Sunday, 1 for Monday.
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return daysLater(day, -((weekday + 6) % 7));
}

/** The day so many months after another; the last of the month where that is shorter. */
export function monthsLater(day: string, months: number): string {
  const from = new Date(Date.parse(day));
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(from.getUTCDate(), last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}

// Every month has these; a log holds thousands of days, and to ask the calendar takes far longer than to look.
const IN_EVERY_MONTH = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/;

/** Whether a value is a calendar day, as "2026-03-01"; the 31st of February is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (IN_EVERY_MONTH.test(value)) return true;
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    // The browser reads a day too many as one of the next month.
    daysLater(value, 0) === value
  );
}
