import type { WeekChange } from '#core/season/bendWeek.ts';
import {
  DAY_KINDS,
  usualOn,
  type DayKind,
  type Season,
  type UsualDay,
} from '#core/season/season.ts';

const REST: UsualDay = { kinds: ['rest'], isKey: false };
const MOST_KINDS = 2;

/**
 * A day of the usual week after a tap on one of its kinds: put in, or taken out where it was there. Rest stands alone,
 * a day without anything is one of rest, and a third kind takes the place of the two.
 */
export function toggledDay(day: UsualDay, kind: DayKind): UsualDay {
  if (kind === 'rest') return REST;
  const others = day.kinds.filter((one) => one !== kind && one !== 'rest');
  const isIn = day.kinds.includes(kind);
  const isFull = others.length >= MOST_KINDS;
  const chosen = isIn ? others : isFull ? [kind] : [...others, kind];
  if (chosen.length === 0) return REST;
  return {
    kinds: DAY_KINDS.filter((one) => chosen.includes(one)),
    isKey: day.isKey && chosen.includes('long'),
  };
}

/** The season with another day in its usual week, Monday 0. */
export function withUsualDay(
  season: Season,
  weekday: number,
  day: UsualDay,
): Season {
  return {
    ...season,
    week: season.week.map((one, at) => (at === weekday ? day : one)),
  };
}

/** The season with its usual week bent, so that it allows a circuit. */
export function withBend(
  season: Season,
  changes: readonly WeekChange[],
): Season {
  return changes.reduce<Season>((bent, { weekday, change }) => {
    const day = usualOn(bent.week, weekday);
    const easy: UsualDay = { kinds: ['easy'], isKey: false };
    return withUsualDay(
      bent,
      weekday,
      change === 'easy' ? easy : { ...day, isKey: false },
    );
  }, season);
}
