import { closedByWeek, isEasy, isKey } from '#core/season/seasonDays.ts';
import { usualOn, type UsualDay, type UsualWeek } from '#core/season/season.ts';

/** One change to the usual week: a day becomes an easy one and nothing else, or its long run is no longer key. */
export interface WeekChange {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly change: 'easy' | 'not-key';
}

/** What to change in a week that allows no circuit, and the weekdays that it opens, Monday 0 (rule "The season"). */
export interface Bend {
  readonly changes: readonly WeekChange[];
  readonly opens: readonly number[];
}

const WEEKDAYS: readonly number[] = [0, 1, 2, 3, 4, 5, 6];
const EASY: UsualDay = { kinds: ['easy'], isKey: false };

// A day closes itself, the day before it and the two before that at most: four changes open any week.
const MOST_CHANGES = 4;

/** The weekdays on which a week allows a circuit, races aside. */
function openWeekdays(week: UsualWeek): readonly number[] {
  return WEEKDAYS.filter((weekday) => closedByWeek(week, weekday).length === 0);
}

/**
 * What to bend in a week that allows no circuit: as few changes as possible, of these the ones that open most days
 * which are easy as it is, then most days at all, then the earliest in the week. Null where the week allows one.
 */
export function bendOf(week: UsualWeek): Bend | null {
  if (openWeekdays(week).length > 0) return null;
  const options = optionsIn(week);
  for (let count = 1; count <= MOST_CHANGES; count++) {
    let best: { bend: Bend; score: number } | null = null;
    for (const changes of choices(options, count)) {
      const opens = openWeekdays(bent(week, changes));
      const easy = opens.filter((day) => isEasy(usualOn(week, day)));
      // There are seven days, so the first count always outweighs the second.
      const score = easy.length * 8 + opens.length;
      if (score > (best?.score ?? 0))
        best = { bend: { changes, opens }, score };
    }
    if (best !== null) return best.bend;
  }
  return null;
}

/** Every change a week can have, Monday first; the milder one first where a day can have both. */
function optionsIn(week: UsualWeek): readonly WeekChange[] {
  return WEEKDAYS.flatMap((weekday): readonly WeekChange[] => {
    const day = usualOn(week, weekday);
    const isKeyAlone = isKey(day) && !day.kinds.includes('hard');
    const isEasyAlone = day.kinds.length === 1 && isEasy(day);
    return [
      ...(isKeyAlone ? [{ weekday, change: 'not-key' } as const] : []),
      ...(isEasyAlone ? [] : [{ weekday, change: 'easy' } as const]),
    ];
  });
}

/** Every choice of so many options, no two of one day, in their order. */
function* choices(
  options: readonly WeekChange[],
  count: number,
): Iterable<readonly WeekChange[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [at, option] of options.entries()) {
    const later = options
      .slice(at + 1)
      .filter(({ weekday }) => weekday !== option.weekday);
    for (const others of choices(later, count - 1)) yield [option, ...others];
  }
}

/** The week with changes made. */
function bent(week: UsualWeek, changes: readonly WeekChange[]): UsualWeek {
  return WEEKDAYS.map((weekday) => {
    const day = usualOn(week, weekday);
    const made = changes.find((one) => one.weekday === weekday);
    if (made === undefined) return day;
    return made.change === 'easy' ? EASY : { ...day, isKey: false };
  });
}
