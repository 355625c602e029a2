import type { DayDoubt } from '#core/log/next/offeredMoment.ts';
import type { Evidence } from '#core/vocabulary.ts';
import { numberInWords } from '#copy/log/numbers.ts';
import { dueWords, painWords } from '#copy/log/nextDates.ts';
import { dayInWords } from '#copy/shared/calendar.ts';

/** The words of the calendar, for one circuit and for a season. */
export const CALENDAR = {
  title: 'Calendar',
  add: 'Add',
  what: 'to the calendar',
  another: 'Another day, or a web calendar',
  day: 'Day',
  time: 'Time',
  web: 'Open in Google Calendar',
  webNote: 'This passes the plan and its link to Google.',
  reminders:
    'It asks for a reminder 30 minutes before. Some calendars use their own setting instead.',
  added: (name: string) =>
    `Saved as ${name}. Open the file to add it to your calendar. If you add it again on another day, most calendars move it.`,
  needsMoment: 'Choose a day and a time first.',
} as const;

/** When a circuit is to be, on one line: "Friday 4 December, 7:00, with the link in it". */
export function whenWords(day: string, time: string): string {
  return `${dayInWords(day)}, ${shortTime(time)}, with the link in it`;
}

/** A time of day without its first nought: "7:00". */
function shortTime(time: string): string {
  return time.replace(/^0/, '');
}

/** What speaks against a day, and who says so. */
export interface DoubtWords {
  readonly sentence: string;
  readonly reason: readonly [evidence: Evidence, words: string] | null;
}

/** What is said of a day that is doubtful. */
export function doubtWords(doubt: DayDoubt, today: string): DoubtWords {
  switch (doubt.kind) {
    case 'past':
      return { sentence: 'That day has gone by.', reason: null };
    case 'pain': {
      const { sentence, reason } = painWords(doubt.day);
      return { sentence, reason };
    }
    case 'early':
      return {
        sentence: `That is before the next one is due: ${dayInWords(doubt.next.day)}.`,
        reason: dueWords(doubt.next, doubt.last, today).reason,
      };
  }
}

/** The words of the panel from which the dates of a season, or the next one, are shared. */
export const SEASON_SHARE = {
  title: (count: number) =>
    count === 1 ? 'Share the date' : 'Share the dates',
  count: (count: number) =>
    count === 1 ? 'One date' : `All ${numberInWords(count)} dates`,
  save: 'Save the calendar file',
  hour: (count: number) => (count === 1 ? 'It starts at' : 'They all start at'),
  file: (count: number) =>
    count === 1
      ? 'Open the file to add it to your calendar.'
      : 'One file with an event for each. Open it to add them to your calendar.',
  next: 'The next one in Google Calendar',
  text: 'As text',
  textWords: 'To paste into a message or a plan',
  copy: 'Copy',
  datesWhat: 'the dates',
  pageWhat: 'the season',
  copied: 'Copied.',
  byHand: 'The dates, to copy by hand',
  print: 'Print',
  printTitle: 'The season on paper',
  printWords: 'This page, with the reasons',
  printed: 'Your browser’s print window has it.',
  needsTime: 'Choose a time first.',
  saved: (name: string) =>
    `Saved as ${name}. If a date changes, save the file again and open it: most calendars move the event.`,
} as const;

/** A season's dates as lines of text. */
export function datesAsText(
  days: readonly { readonly day: string; readonly words: string }[],
): string {
  return days
    .map(({ day, words }) => `${dayInWords(day)} ${day.slice(0, 4)}: ${words}`)
    .join('\n');
}
