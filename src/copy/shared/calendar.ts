/**
 * A way to write days in British English. The browser takes far longer to get one ready than to write with it, so that is
 * done once, when the first day is written.
 */
export function dayFormat(
  fields: Pick<
    Intl.DateTimeFormatOptions,
    'weekday' | 'day' | 'month' | 'year'
  >,
): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (day) => {
    format ??= new Intl.DateTimeFormat('en-GB', { ...fields, timeZone: 'UTC' });
    return format.format(Date.parse(day));
  };
}

const WEEKDAY_DAY_MONTH = dayFormat({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const FULL_DATE = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const DAY_MONTH = dayFormat({ day: 'numeric', month: 'short' });
const MONTH = dayFormat({ month: 'short' });

/** A day in words: "Sunday 15 March". */
export function dayInWords(day: string): string {
  return WEEKDAY_DAY_MONTH(day).replace(',', '');
}

/** A day with its year, in full: "27 November 2026". */
export function fullDate(day: string): string {
  return FULL_DATE(day);
}

/** The time of day of a moment, in the device's time zone, as "8:10"; `at` in milliseconds since 1970. */
export function timeAt(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A day in a few letters, without its year: "6 Nov". */
export function shortDay(day: string): string {
  return DAY_MONTH(day);
}

/** A day in a few letters, with its year: "6 Nov 2026". */
export function shortDayOfYear(day: string): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** A month in three letters, with its year where that is asked for: "Nov", "Nov 2026". */
export function shortMonth(day: string, withYear = false): string {
  const month = MONTH(day);
  return withYear ? `${month} ${day.slice(0, 4)}` : month;
}
