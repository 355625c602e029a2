import type {
  DayKind,
  Importance,
  Race,
  Season,
  SeasonRecord,
  UsualDay,
  UsualWeek,
} from '#core/season/season.ts';

/** A day of the usual week: "gym easy", or "key" for a long run that is one. */
function aUsualDay(words: string): UsualDay {
  const isKey = words.includes('key');
  return { kinds: words.replace('key', 'long').split(' ') as DayKind[], isKey };
}

/** A usual week, Monday first: "rest, hard, gym easy, rest, easy, easy, key". */
export function aWeek(words: string): UsualWeek {
  return words.split(', ').map(aUsualDay);
}

/** A race on a day, whose id is its day. */
export function aRace(day: string, importance: Importance): Race {
  return { id: day, name: `Race of ${day}`, day, importance };
}

/** Monday rest, Tuesday hard, Wednesday gym, Thursday rest, Friday and Saturday easy, Sunday long. */
const PLAIN_WEEK = aWeek('rest, hard, gym, rest, easy, easy, long');

/** A half marathon on 7 March that matters most, and a 10 km on the way on 10 January. */
export const TWO_RACES = [
  aRace('2027-03-07', 'most'),
  aRace('2027-01-10', 'on-the-way'),
];

export function aSeason(changes: Partial<Season> = {}): Season {
  return { races: TWO_RACES, week: PLAIN_WEEK, moved: [], ...changes };
}

/** A record whose last circuit was on 20 November, and the next due two weeks later. */
export function aSeasonRecord(
  changes: Partial<SeasonRecord> = {},
): SeasonRecord {
  return {
    done: ['2026-11-20'],
    circuitsEver: 5,
    earliest: '2026-12-04',
    ...changes,
  };
}
