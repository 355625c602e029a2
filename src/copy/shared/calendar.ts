/** A day in words: "Sunday 15 March". */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(Date.parse(day))
    .replace(',', '');
}

/** The time of day of a moment, in the device's time zone, as "8:10"; `at` in milliseconds since 1970. */
export function timeAt(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A day in a few letters, without its year: "6 Nov". */
export function shortDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

/** A day in a few letters, with its year: "6 Nov 2026". */
export function shortDayOfYear(day: string): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`;
}

/** A month in three letters, with its year where that is asked for: "Nov", "Nov 2026". */
export function shortMonth(day: string, withYear = false): string {
  const month = new Intl.DateTimeFormat('en-GB', {
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day));
  return withYear ? `${month} ${day.slice(0, 4)}` : month;
}
