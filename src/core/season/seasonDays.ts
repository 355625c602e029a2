import { isDay } from '#core/calendar.ts';
import { dayOf, numberOf, weekdayOf } from '#core/season/dayNumber.ts';
import {
  AFTER_RACE_DAYS,
  BEFORE_HARD_DAYS,
  NEAR_GYM_DAYS,
  TAPER_DAYS,
  usualOn,
  type Race,
  type UsualDay,
  type UsualWeek,
} from '#core/season/season.ts';

/** What closes a day to circuits, with what it is closed by (rule "The season"). Days are counted, as whole numbers. */
export type ClosedBy =
  /** It has gone by. */
  | { readonly rule: 'past' }
  /** The season is over. */
  | { readonly rule: 'season-over' }
  /** The pain of a session has not been checked, so there is no next circuit (rule "Pain"). */
  | { readonly rule: 'not-checked' }
  /** It is so many days, under a fortnight, after another circuit. */
  | {
      readonly rule: 'too-soon';
      readonly after: string;
      readonly days: number;
    }
  /** The last circuit asks for a longer wait, until this day (rule "After the last circuit"). */
  | { readonly rule: 'longer-wait'; readonly until: string }
  /** It has no easy run. */
  | { readonly rule: 'not-easy' }
  /** It is a hard or key day, or so many days (1 or 2) before that one. */
  | {
      readonly rule: 'near-hard';
      readonly day: string;
      readonly days: number;
      readonly isKey: boolean;
    }
  /** It has leg work in the gym, or is the day before (1) or after (-1) such a day. */
  | { readonly rule: 'near-gym'; readonly day: string; readonly days: number }
  /** It is the day of the race of this id. */
  | { readonly rule: 'race'; readonly race: string }
  /** It is so many days before that race. */
  | { readonly rule: 'taper'; readonly race: string; readonly days: number }
  /** It is so many days after that race. */
  | {
      readonly rule: 'after-race';
      readonly race: string;
      readonly days: number;
    }
  /** It is so many days, under a fortnight, before a circuit fixed by hand. */
  | {
      readonly rule: 'before-moved';
      readonly day: string;
      readonly days: number;
    };

/** Whether a day of the usual week has a run at an easy effort. */
export function isEasy({ kinds }: UsualDay): boolean {
  return kinds.includes('easy');
}

/** Whether a day of the usual week is hard, or has a long run marked as key. */
export function isHardOrKey(day: UsualDay): boolean {
  return day.kinds.includes('hard') || isKey(day);
}

/** Whether a day of the usual week has a long run marked as key. */
export function isKey(day: UsualDay): boolean {
  return day.isKey && day.kinds.includes('long');
}

/** What the usual week closes a day by, told by the day's number. */
export function closedByWeek(
  week: UsualWeek,
  number: number,
): readonly ClosedBy[] {
  const on = (other: number) => usualOn(week, weekdayOf(other));
  const closed: ClosedBy[] = [];
  if (!isEasy(on(number))) closed.push({ rule: 'not-easy' });
  for (let days = 0; days <= BEFORE_HARD_DAYS; days++) {
    const other = on(number + days);
    if (!isHardOrKey(other)) continue;
    const day = dayOf(number + days);
    const isOnlyKey = !other.kinds.includes('hard');
    closed.push({ rule: 'near-hard', day, days, isKey: isOnlyKey });
    break;
  }
  const days = GYM_STEPS.find((step) =>
    on(number + step).kinds.includes('gym'),
  );
  if (days !== undefined)
    closed.push({ rule: 'near-gym', day: dayOf(number + days), days });
  return closed;
}

// The day itself first, then its neighbours.
const GYM_STEPS: readonly number[] = [0, NEAR_GYM_DAYS, -NEAR_GYM_DAYS];

/** A race with the number of its day. */
export interface NumberedRace extends Race {
  readonly number: number;
}

/** The races that have a day, earliest first. */
export function numberedRaces(races: readonly Race[]): readonly NumberedRace[] {
  return races
    .filter(({ day }) => isDay(day))
    .map((race) => ({ ...race, number: numberOf(race.day) }))
    .sort((one, other) => one.number - other.number);
}

/** What the races close a day by, told by the day's number. */
export function closedByRaces(
  races: readonly NumberedRace[],
  number: number,
): readonly ClosedBy[] {
  const closed: ClosedBy[] = [];
  for (const { id: race, number: raceDay, importance } of races) {
    const days = raceDay - number;
    if (days === 0) closed.push({ rule: 'race', race });
    else if (days > 0 && days <= TAPER_DAYS[importance])
      closed.push({ rule: 'taper', race, days });
    else if (days < 0 && -days <= AFTER_RACE_DAYS)
      closed.push({ rule: 'after-race', race, days: -days });
  }
  return closed;
}
