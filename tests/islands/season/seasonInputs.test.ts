import { describe, expect, test } from 'vitest';
import { bendOf } from '#core/season/bendWeek.ts';
import type { DayKind, UsualDay } from '#core/season/season.ts';
import {
  newRaceId,
  raceFaultsOf,
  raceOf,
  withoutRace,
  withRace,
  type RaceFields,
} from '#islands/season/raceFields.ts';
import { toggledDay, withBend } from '#islands/season/usualWeekChanges.ts';
import { aRace, aSeason, aWeek } from '#builders/aSeason.ts';

const TODAY = '2026-11-21';
const FIELDS: RaceFields = {
  name: ' Half  marathon ',
  day: '2027-03-07',
  isDayImpossible: false,
  importance: 'most',
};

describe('a race as it was typed', () => {
  test.each<[changes: Partial<RaceFields>, faults: object]>([
    [{}, {}],
    [{ name: '' }, {}],
    [{ day: '2026-10-01' }, {}],
    [{ day: '2028-11-20' }, {}],
    [{ day: '' }, { day: 'no-day' }],
    [{ day: '', isDayImpossible: true }, { day: 'impossible' }],
    [{ day: '2027-02-30' }, { day: 'impossible' }],
    [{ day: '2028-11-21' }, { day: 'too-far' }],
    [{ name: 'x'.repeat(60) }, {}],
    [{ name: 'x'.repeat(61) }, { name: 'too-long' }],
    [{ name: '👨‍👩‍👧‍👦'.repeat(20) }, {}],
    [
      { name: 'x'.repeat(61), day: '' },
      { name: 'too-long', day: 'no-day' },
    ],
  ])('%j', (changes, faults) => {
    expect(raceFaultsOf({ ...FIELDS, ...changes }, TODAY)).toEqual(faults);
  });

  test('is kept, changed in its place, and deleted', () => {
    const race = raceOf('one', FIELDS);
    expect(race.name).toBe('Half marathon');
    const season = withRace(aSeason({ races: [race] }), aRace(TODAY, 'most'));
    const changed = withRace(season, { ...race, name: 'Relay' });
    expect(changed.races.map(({ name }) => name)[0]).toBe('Relay');
    expect(withoutRace(changed, 'one').races).toHaveLength(1);
  });

  test('has an id that no other has', () => {
    const id = newRaceId(aSeason(), 5);
    const season = aSeason({ races: [{ ...aRace(TODAY, 'most'), id }] });
    expect(newRaceId(season, 5)).not.toBe(id);
  });
});

describe('a tap on a day of the usual week', () => {
  const day = (...kinds: readonly DayKind[]): UsualDay => ({
    kinds,
    isKey: false,
  });
  const key: UsualDay = { kinds: ['long'], isKey: true };

  test.each<[before: UsualDay, tap: DayKind, after: UsualDay]>([
    [day('rest'), 'hard', day('hard')],
    [day('gym'), 'easy', day('easy', 'gym')],
    [day('easy', 'gym'), 'gym', day('easy')],
    [day('easy'), 'easy', day('rest')],
    [day('rest'), 'rest', day('rest')],
    [day('easy', 'gym'), 'rest', day('rest')],
    [day('easy', 'gym'), 'hard', day('hard')],
    [key, 'gym', { kinds: ['long', 'gym'], isKey: true }],
    [key, 'long', day('rest')],
    [{ kinds: ['long', 'gym'], isKey: true }, 'long', day('gym')],
  ])('%j and %s gives %j', (before, tap, after) => {
    expect(toggledDay(before, tap)).toEqual(after);
  });
});

test('a week that is bent as it was told to allows a circuit', () => {
  const season = aSeason({
    week: aWeek('gym, hard, easy, hard, gym, easy, key'),
  });
  const bend = bendOf(season.week);
  expect(bend).not.toBeNull();
  expect(bendOf(withBend(season, bend?.changes ?? []).week)).toBeNull();
});
