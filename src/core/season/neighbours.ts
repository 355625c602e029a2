import { dayOf, weekdayOf } from '#core/season/dayNumber.ts';
import { usualOn, type UsualWeek } from '#core/season/season.ts';
import { isHardOrKey, type NumberedRace } from '#core/season/seasonDays.ts';

/** What lies near a day: how many days on or back, and which. */
export interface Neighbours {
  /** The next hard or key day after it; null where the usual week has none. */
  readonly nextHard: {
    readonly day: string;
    readonly days: number;
    readonly isKey: boolean;
  } | null;
  /** The last day before it with leg work in the gym; null where the usual week has none. */
  readonly lastGym: { readonly day: string; readonly days: number } | null;
  /** The next race after it, by its id. */
  readonly nextRace: { readonly race: string; readonly days: number } | null;
  /** The last race before it. */
  readonly lastRace: { readonly race: string; readonly days: number } | null;
}

const STEPS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** What lies near a day, told by the day's number; the races earliest first. */
export function neighboursOf(
  week: UsualWeek,
  races: readonly NumberedRace[],
  number: number,
): Neighbours {
  const on = (other: number) => usualOn(week, weekdayOf(other));
  const hard = STEPS.find((days) => isHardOrKey(on(number + days)));
  const gym = STEPS.find((days) => on(number - days).kinds.includes('gym'));
  const next = races.find((race) => race.number > number);
  const last = races.findLast((race) => race.number < number);
  return {
    nextHard:
      hard === undefined
        ? null
        : {
            day: dayOf(number + hard),
            days: hard,
            isKey: !on(number + hard).kinds.includes('hard'),
          },
    lastGym: gym === undefined ? null : { day: dayOf(number - gym), days: gym },
    nextRace: next ? { race: next.id, days: next.number - number } : null,
    lastRace: last ? { race: last.id, days: number - last.number } : null,
  };
}
