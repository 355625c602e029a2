import type { Bend, WeekChange } from '#core/season/bendWeek.ts';
import { SEASON_LIMITS, type UsualDay } from '#core/season/season.ts';
import {
  listed,
  usualDayWords,
  weekdayName,
} from '#copy/season/seasonNames.ts';

/** What is wrong with a race as it was typed. */
export type RaceFault = 'no-day' | 'impossible' | 'too-far' | 'too-long';

/** The same in plain words. */
export const RACE_FAULTS: Readonly<Record<RaceFault, string>> = {
  'no-day': 'Which day is it? Without one there is nothing to plan around.',
  impossible: 'There is no such day. Check the day, the month and the year.',
  'too-far': 'That is more than two years ahead. Add it nearer the time.',
  'too-long': `That name is too long: ${SEASON_LIMITS.nameCharacters} characters at most.`,
};

/** The words around the races and their form. */
export const RACE_WORDS = {
  heading: 'Races',
  none: 'No race yet. Without one, sixteen weeks are planned.',
  past: 'Behind you',
  add: 'Add a race',
  full: `${SEASON_LIMITS.races} races is the most. Delete one to add another.`,
  addTitle: 'A race',
  name: 'Name, if you like',
  day: 'Day',
  importance: 'How much does it matter?',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  remove: 'Delete it',
  farAhead: 'More than two years ahead: not planned for yet.',
  added: (name: string) => `${name} added`,
  changed: (name: string) => `${name} changed`,
  removed: (name: string) => `${name} deleted`,
} as const;

/** The words around the usual week. */
export const WEEK_WORDS = {
  heading: 'Your usual week',
  hint: 'One or two kinds a day: tap to add one, tap again to remove it.',
  key: 'The long run is a key session',
  note: 'Gym means leg work: that day and the days on either side stay clear. A long run keeps circuits away only where it is a key session. The plan follows what you really did; a missed week moves the rest.',
  tag: 'Our judgement, except for the fortnight',
  tooNew: 'A day has two kinds at most, so this one stands alone.',
  changed: (weekday: number, day: UsualDay) =>
    `${weekdayName(weekday)} is ${usualDayWords(day).toLowerCase()}`,
} as const;

/** What to bend in a week that allows no circuit. */
export function bendWords({ changes, opens }: Bend): string {
  const done = changes.map(bendOne);
  const days = opens.map(weekdayName);
  return `${listed(done)}, and ${listed(days)} ${opens.length === 1 ? 'opens' : 'open'}.`;
}

function bendOne({ weekday, change }: WeekChange, at: number): string {
  const name = weekdayName(weekday);
  const first = at === 0;
  return change === 'easy'
    ? `${first ? 'Make' : 'make'} ${name} easy and nothing else`
    : `${first ? 'Stop' : 'stop'} counting ${name}’s long run as a key session`;
}

/** The words around a week that allows none. */
export const BEND_WORDS = {
  title: 'Your usual week has no day for a circuit',
  tryIt: 'Change the week like this',
  did: 'The week made room for a circuit',
} as const;
