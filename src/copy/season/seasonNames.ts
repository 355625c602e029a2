import { daysBetween } from '#core/calendar.ts';
import type {
  DayKind,
  Importance,
  Race,
  UsualDay,
} from '#core/season/season.ts';

/** What a day of the usual week may hold, as its buttons say it. */
export const KIND_NAMES: Readonly<Record<DayKind, string>> = {
  easy: 'Easy',
  long: 'Long',
  hard: 'Hard',
  gym: 'Gym',
  rest: 'Rest',
};

const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** How much a race matters, and what that does to the circuits before it (rule "The season"). */
export const IMPORTANCE_WORDS: Readonly<
  Record<Importance, { readonly name: string; readonly effect: string }>
> = {
  most: { name: 'The one that counts', effect: 'a fortnight’s taper' },
  matters: { name: 'Matters', effect: 'a week’s taper' },
  'on-the-way': { name: 'On the way', effect: 'three clear days before it' },
};

/** What a day of the usual week holds: "Easy", "Easy and gym", "Key long run". */
export function usualDayWords({ kinds, isKey }: UsualDay): string {
  const names = kinds.map((kind) =>
    kind === 'long' && isKey ? 'key long run' : KIND_NAMES[kind].toLowerCase(),
  );
  return capitalised(names.join(' and '));
}

/** The name of a weekday, Monday 0. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** The name of a day's weekday: "Friday". */
export function weekdayOfDay(day: string): string {
  return inEnglish(day, { weekday: 'long' });
}

// A day so far from today, in days, is told with its year.
const OTHER_YEAR_DAYS = 300;

/** A day without its weekday: "7 March"; with its year where that is not plain, seen from today. */
export function dayAndMonth(day: string, today?: string): string {
  const isFar =
    today !== undefined && Math.abs(daysBetween(today, day)) > OTHER_YEAR_DAYS;
  return inEnglish(day, {
    day: 'numeric',
    month: 'long',
    ...(isFar ? { year: 'numeric' } : {}),
  });
}

/** Days in order, each month named once: "22 January, 5 and 19 February". */
export function daysOfMonths(days: readonly string[]): string {
  const months = Map.groupBy
    ? [...Map.groupBy(days, monthOf).values()]
    : days.map((day) => [day]);
  return months
    .map((ofMonth) => {
      const numbers = ofMonth.map((day) => `${Number(day.slice(8))}`);
      return `${listed(numbers)} ${monthOf(ofMonth[0] ?? '')}`;
    })
    .join(', ');
}

function monthOf(day: string): string {
  return inEnglish(day, { month: 'long' });
}

// What is a kind of race rather than the name of one reads as "the half marathon".
const KIND_OF_RACE =
  /^(?:(?:half|trail|hill|fell|road|club|local|first|last|\d+)[ -]?)*(?:marathon|half|ultra|parkrun|relay|race|k|km|miles?|10k|5k|time trial|cross[ -]country)$/i;

/** A race within a sentence: "the half marathon", "London 2027"; by its day where it has no name. */
export function raceInWords(race: Race | undefined): string {
  if (race === undefined) return 'the race';
  const { name, day } = race;
  if (name === '') return `the race on ${dayAndMonth(day)}`;
  if (!KIND_OF_RACE.test(name)) return name;
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The name of a race where it stands alone. */
export function raceName({ name }: Race): string {
  return name === '' ? 'Race without a name' : name;
}

/** Words in a row: "one", "one and two", "one, two and three". */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A sentence with its first letter as a capital. */
export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function inEnglish(day: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...parts,
    timeZone: 'UTC',
  }).format(Date.parse(day));
}
