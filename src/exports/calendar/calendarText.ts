const MINUTE_MS = 60_000;

/** The moment so many minutes after another, both in ms since 1970. */
export function minutesLater(at: number, minutes: number): number {
  return at + minutes * MINUTE_MS;
}

/** A moment as calendars write it, to the second: "20260301T054500Z"; `at` in ms since 1970. */
export function utcMoment(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A text of several lines without what no calendar can hold: control characters and halves of characters. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '');
}

/** An address without what no address holds: blanks, line breaks, control characters. However long it is, it stays whole. */
export function addressText(address: string): string {
  return address.replace(/[\s\p{Cc}\p{Cs}]+/gu, '');
}
