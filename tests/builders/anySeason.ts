import fc from 'fast-check';
import { daysLater } from '#core/calendar.ts';
import {
  cleanRaceName,
  DAY_KINDS,
  IMPORTANCES,
  type MovedDay,
  type Race,
  type Season,
  type SeasonRecord,
  type UsualDay,
} from '#core/season/season.ts';

/** The day on which any season stands. */
export const ANY_TODAY = '2026-11-21';

const inDays = (days: number) => daysLater(ANY_TODAY, days);
const anyDay = (min: number, max: number) =>
  fc.integer({ min, max }).map(inDays);

const anyUsualDay: fc.Arbitrary<UsualDay> = fc
  .tuple(
    fc.uniqueArray(
      fc.oneof(
        { weight: 2, arbitrary: fc.constant('easy' as const) },
        { weight: 3, arbitrary: fc.constantFrom(...DAY_KINDS) },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    fc.boolean(),
  )
  .map(([kinds, isKey]) => ({
    kinds: DAY_KINDS.filter((kind) => kinds.includes(kind)),
    isKey: isKey && kinds.includes('long'),
  }));

const anyWeek = fc.array(anyUsualDay, { minLength: 7, maxLength: 7 });

/** Races from some days before today up to so many days on, each with an id of its own. */
function anyRaces(days: number, most: number): fc.Arbitrary<readonly Race[]> {
  const race = fc.record({
    name: fc.string({ unit: 'grapheme', maxLength: 70 }).map(cleanRaceName),
    day: anyDay(-20, days),
    importance: fc.constantFrom(...IMPORTANCES),
  });
  return fc
    .array(race, { maxLength: most })
    .map((races) => races.map((one, at) => ({ ...one, id: `r${at}` })));
}

/** Circuits fixed by hand to different days, each moved by up to six days. */
function anyMoved(
  days: number,
  most: number,
): fc.Arbitrary<readonly MovedDay[]> {
  return fc
    .uniqueArray(
      fc.tuple(
        fc.integer({ min: -10, max: days }),
        fc.integer({ min: -6, max: 6 }),
      ),
      {
        maxLength: most,
        selector: ([day]) => day,
      },
    )
    .map((moves) =>
      moves.map(([day, by]) => ({ day: inDays(day), from: inDays(day + by) })),
    );
}

/** Any season whose races lie within so many days. */
export function anySeason(
  days: number,
  { races = 3, moved = 3 } = {},
): fc.Arbitrary<Season> {
  return fc.record({
    races: anyRaces(days, races),
    week: anyWeek,
    moved: anyMoved(days, moved),
  });
}

/** Any record of a log, its circuits done up to today. */
export const anySeasonRecord: fc.Arbitrary<SeasonRecord> = fc.record({
  done: fc.array(anyDay(-60, 0), { maxLength: 4 }),
  circuitsEver: fc.nat(5),
  earliest: fc.oneof(
    { weight: 9, arbitrary: anyDay(-30, 25) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});
