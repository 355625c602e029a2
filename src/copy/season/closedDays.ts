import type { Race } from '#core/season/season.ts';
import type { ClosedBy } from '#core/season/seasonDays.ts';
import type { Evidence } from '#core/vocabulary.ts';
import { numberInWords } from '#copy/log/numbers.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import {
  capitalised,
  dayAndMonth,
  raceInWords,
  weekdayOfDay,
} from '#copy/season/seasonNames.ts';

/** Why a day is closed to circuits, and who stands behind the rule. */
export interface ClosedWords {
  readonly words: string;
  /** None where it is no rule but plain fact. */
  readonly tags: readonly Evidence[];
}

/** Who stands behind each rule that closes a day (rule "The season"). */
const TAGS: Readonly<Record<ClosedBy['rule'], readonly Evidence[]>> = {
  past: [],
  'season-over': [],
  'not-checked': ['judgement'],
  'too-soon': ['article'],
  'longer-wait': ['judgement'],
  'not-easy': ['judgement'],
  'near-hard': ['judgement'],
  'near-gym': ['judgement'],
  race: ['judgement'],
  taper: ['experience', 'judgement'],
  'after-race': ['judgement'],
  'before-moved': ['article'],
};

/** What a rule says of a day that it closes, as one sentence with its tags. */
export function closedWords(
  closed: ClosedBy,
  races: readonly Race[],
): ClosedWords {
  return { words: sentenceOf(closed, races), tags: TAGS[closed.rule] };
}

function sentenceOf(closed: ClosedBy, races: readonly Race[]): string {
  const raceOf = (id: string) =>
    raceInWords(races.find((race) => race.id === id));
  switch (closed.rule) {
    case 'past':
      return 'It has gone by.';
    case 'season-over':
      return 'The season is over by then.';
    case 'not-checked':
      return 'Pain that ended a session has not been checked.';
    case 'too-soon':
      return `It is only ${inDays(closed.days)} after the one on ${dayAndMonth(closed.after)}; it should be a fortnight.`;
    case 'longer-wait':
      return `The last one calls for a longer wait, until ${dayInWords(closed.until)}.`;
    case 'not-easy':
      return 'Your usual week has no easy run on that day.';
    case 'near-hard':
      return nearHard(closed);
    case 'near-gym':
      return nearGym(closed.days);
    case 'race':
      return `It is the day of ${raceOf(closed.race)}.`;
    case 'taper':
      return `Inside the taper, ${inDays(closed.days)} before ${raceOf(closed.race)}.`;
    case 'after-race':
      return `It is only ${inDays(closed.days)} after ${raceOf(closed.race)}.`;
    case 'before-moved':
      return `It is only ${inDays(closed.days)} before the one you fixed to ${dayAndMonth(closed.day)}; it should be a fortnight.`;
  }
}

function nearHard({
  day,
  days,
  isKey,
}: Extract<ClosedBy, { rule: 'near-hard' }>): string {
  if (days === 0)
    return `That day itself ${isKey ? 'has the key long run' : 'is hard'}.`;
  return `It is only ${inDays(days)} before the ${isKey ? 'key long run on' : 'hard'} ${weekdayOfDay(day)}; legs can be sore for two or three.`;
}

function nearGym(days: number): string {
  if (days === 0) return 'It is a day of leg work in the gym.';
  return days > 0
    ? 'Leg work in the gym is the day after.'
    : 'Leg work in the gym was the day before.';
}

/** A number of days: "one day", "two days", "13 days". */
export function inDays(days: number): string {
  return `${numberInWords(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** What a day breaks, as a heading: "Saturday 2 January breaks one rule". */
export function breaksWords(day: string, count: number): string {
  const rules =
    count === 0
      ? 'no rule'
      : `${numberInWords(count)} ${count === 1 ? 'rule' : 'rules'}`;
  return `${capitalised(dayInWords(day))} breaks ${rules}`;
}
