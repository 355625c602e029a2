import { numberInWords } from '#copy/log/numbers.ts';
import { dayInWords } from '#copy/shared/calendar.ts';

/** The headings and buttons of the season's page. */
export const SEASON_PAGE = {
  reading: 'Reading your season…',
  dates: 'The dates',
  inputs: 'What it is worked out from',
  strip: 'The weeks',
  table: 'The same as a table',
  next: 'the next one',
  move: 'Move',
  putBack: 'Put it back',
  freeIt: 'Let the plan decide',
  undo: (words: string) => `Undo: ${words}`,
  undone: (words: string) => `Taken back: ${words}.`,
  lastDone: (day: string) => `The last one was on ${dayInWords(day)}.`,
  noDates: 'No dates until the pain has been checked.',
  nothingYet: 'Nothing is on record yet, so the first can be on any open day.',
  otherTab: 'Your season was changed in another tab.',
  toCalendar: (count: number) =>
    count === 1
      ? 'Put it in the calendar'
      : `Put all ${numberInWords(count)} in the calendar`,
  longLead: (count: number) => `${count} days without one.`,
} as const;

/** The days of a week, Monday first, each by one letter. */
export const STRIP_LETTERS = 'MTWTFSS';

/** The key to the strip of weeks. */
export const STRIP_KEY = {
  circuit: 'Circuit, with its number; the next one is yellow.',
  done: 'Done.',
  race: 'Race.',
  taper: 'Taper.',
  closed:
    'Closed: too soon after the last, too near something hard, or not an easy day.',
  usual:
    'Your usual training. The tall line is today; the dotted one, on wide screens, is 5, the ceiling of a circuit.',
} as const;

/** The columns of the table. */
export const TABLE_COLUMNS = ['Day', 'What', 'Days since the last', 'Why'];

/** What the table calls its rows. */
export const TABLE_KINDS = {
  circuit: 'Circuit',
  done: 'Circuit, done',
  gap: 'None',
  race: 'Race',
} as const;

/** The words while a circuit is being moved. */
export const MOVING = {
  question: 'Move it to which day?',
  legend: (day: string) =>
    `Which day of its week instead of ${dayInWords(day)}?`,
  isHere: 'where it is now',
  allowed: 'breaks no rule',
  keep: (weekday: string) => `Keep ${weekday}`,
  moveTo: (weekday: string) => `Move to ${weekday}`,
  then: 'And then:',
} as const;

/** What is said where pain that ended a session has not been checked. */
export function painWords(day: string): {
  readonly title: string;
  readonly sentence: string;
} {
  return {
    title: 'No dates yet',
    sentence: `Pain ended the session of ${dayInWords(day)}. Have it checked first. Before the next circuit this site will ask whether it has been; three weeks from then the dates come back. What you enter here is kept.`,
  };
}

/** What is said where the season on the device cannot be read or kept. */
export const SEASON_TROUBLE = {
  damagedTitle: 'The season stored here is damaged',
  damaged:
    'It cannot be read, and it has not been touched. Save its text as a file if you want to keep it; it is replaced only once you begin a new season and change something in it.',
  newerTitle: 'The season stored here is newer than this page',
  newer:
    'A later version of this site wrote it. Nothing is changed; reload the page to see it.',
  save: 'Save its text',
  startAnew: 'Begin a new season',
  startedAnew:
    'A new season. The damaged text stays until you change something.',
  reload: 'Reload the page',
  unsavedTitle: 'What you see is not stored',
  unsaved:
    'This browser is out of room, or does not let sites store anything, as in some private windows. It stays on this page until you close it: print it or write the dates down.',
  droppedTitle: (count: number) =>
    count === 1
      ? '1 part of your season could not be read'
      : `${count} parts of your season could not be read`,
  dropped:
    'Where that was a race, its taper is missing: look through the races, the week and the days you moved. Your next change stores the season without it; save its text first if you want to keep it.',
  logTitle: 'Your log cannot be read',
  log: 'So the dates cannot follow what you have done. The log page says what to do.',
  toLog: 'To the log',
} as const;
