import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSeason, writeSeason } from '#core/season/readSeason.ts';
import {
  cleanRaceName,
  DEFAULT_SEASON,
  SEASON_LIMITS,
} from '#core/season/season.ts';
import { characterCount } from '#core/wholeCharacters.ts';
import { anySeason } from '#builders/anySeason.ts';
import { aRace, aSeason } from '#builders/aSeason.ts';

/** What is read where some fields of a stored season are others. */
function readWith(changes: Record<string, unknown>) {
  const data = { version: 1, ...aSeason(), ...changes };
  const result = readSeason(JSON.stringify(data));
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe('a season in storage', () => {
  test('comes back as it was kept', () => {
    const season = anySeason(2000, { races: 40, moved: 60 });
    fc.assert(
      fc.property(season, (one) => {
        expect(readSeason(writeSeason(one))).toEqual({
          ok: true,
          value: { season: one, dropped: 0 },
        });
      }),
    );
  });

  test('comes back also where it is as large as it may be', () => {
    const name = cleanRaceName('👨‍👩‍👧‍👦"\\'.repeat(200));
    const races = Array.from({ length: SEASON_LIMITS.races }, (_, at) => ({
      ...aRace('2027-03-07', 'most'),
      id: `${at}`.padStart(60, 'x'),
      name,
    }));
    const moved = Array.from({ length: SEASON_LIMITS.movedDays }, (_, at) => {
      const day = `20${10 + at}-01-01`;
      return { day, from: day };
    });
    const season = aSeason({ races, moved });
    expect(readSeason(writeSeason(season))).toEqual({
      ok: true,
      value: { season, dropped: 0 },
    });
  });

  test.each([null, ''])('is the default where there is none: %j', (text) => {
    expect(readSeason(text)).toEqual({
      ok: true,
      value: { season: DEFAULT_SEASON, dropped: 0 },
    });
  });

  test.each<[text: string, reason: string]>([
    ['{', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'damaged'],
    ['{}', 'damaged'],
    ['{"version":"1"}', 'damaged'],
    ['{"version":0}', 'damaged'],
    ['{"version":2}', 'newer'],
    ['{"version":1e999}', 'newer'],
    [`{"version":1,"races":"${'x'.repeat(300_000)}"}`, 'damaged'],
  ])('is %.30s: %s', (text, reason) => {
    expect(readSeason(text)).toEqual({ ok: false, reason });
  });

  test.each<[name: string, changes: Record<string, unknown>, dropped: number]>([
    ['no races', { races: undefined }, 1],
    ['races that are no list', { races: 'many' }, 1],
    [
      'races on days that are none',
      {
        races: ['2026-02-31', '2027-3-7', '', 7].map((day) => ({
          ...aRace('', 'most'),
          day,
        })),
      },
      4,
    ],
    [
      'a race of an unknown importance, one without a name, one without an id',
      {
        races: [
          { ...aRace('2027-03-07', 'most'), importance: 'huge' },
          { ...aRace('2027-03-07', 'most'), name: 5 },
          { ...aRace('2027-03-07', 'most'), id: '' },
          null,
        ],
      },
      4,
    ],
    [
      'two races of one id',
      { races: [aRace('2027-03-07', 'most'), aRace('2027-03-07', 'matters')] },
      1,
    ],
    [
      'more races than a season holds',
      {
        races: Array.from({ length: 50 }, (_, at) => ({
          ...aRace('2027-03-07', 'most'),
          id: `${at}`,
        })),
      },
      10,
    ],
    ['a week of eight days', { week: [...DEFAULT_SEASON.week, null] }, 1],
    [
      'days of the week that are none',
      {
        week: [
          null,
          { kinds: [] },
          { kinds: ['easy', 'swim'] },
          { kinds: ['easy', 'easy'] },
          { kinds: ['easy', 'long', 'gym'] },
          { kinds: 'easy' },
          { kinds: ['rest'], isKey: 'yes' },
        ],
      },
      6,
    ],
    [
      'moved days that are none, or told twice',
      {
        moved: [
          '2027-01-02',
          { day: '2027-01-02' },
          { day: '2027-02-30', from: '2027-01-01' },
          { day: '2027-01-02', from: '2027-01-01' },
          { day: '2027-01-02', from: '2027-01-08' },
        ],
      },
      4,
    ],
  ])('leaves out and counts %s', (_name, changes, dropped) => {
    expect(readWith(changes).dropped).toBe(dropped);
  });

  test('keeps what can be read beside what cannot', () => {
    const race = aRace('2027-03-07', 'most');
    const { season } = readWith({ races: [null, race], week: 'none' });
    expect(season.races).toEqual([race]);
    expect(season.week).toEqual(DEFAULT_SEASON.week);
  });

  test('has no key day but a long run', () => {
    const week = DEFAULT_SEASON.week.map((day) => ({ ...day, isKey: true }));
    expect(readWith({ week }).season.week.map(({ isKey }) => isKey)).toEqual(
      DEFAULT_SEASON.week.map(({ kinds }) => kinds.includes('long')),
    );
  });

  test('never throws, whatever the text', () => {
    const anyData = fc.record(
      {
        version: fc.constantFrom(1, 1, 1, 2, '1'),
        races: fc.jsonValue(),
        week: fc.jsonValue(),
        moved: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      anyData.map((data) => JSON.stringify(data)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readSeason(text);
        if (result.ok) {
          const { season } = result.value;
          expect(readSeason(writeSeason(season))).toEqual({
            ok: true,
            value: { season, dropped: 0 },
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('cuts off, at any place, whatever is no longer a season', () => {
    const text = writeSeason(aSeason());
    for (let end = 1; end < text.length; end++)
      expect(readSeason(text.slice(0, end)).ok).toBe(false);
  });
});

describe('the name of a race', () => {
  test.each<[text: string, name: string]>([
    ['  The\n  half  ', 'The half'],
    ['👨‍👩‍👧‍👦'.repeat(20), '👨‍👩‍👧‍👦'.repeat(20)],
    ['x'.repeat(61), 'x'.repeat(60)],
    ['\u202eevil', 'evil'],
  ])('is one line of at most 60 characters: %j', (text, name) => {
    expect(cleanRaceName(text)).toBe(name);
  });

  test('cleaned once is clean, and never too long', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ maxLength: 20 }).map((text) => text + '\u0301'.repeat(2000)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const name = cleanRaceName(text);
        expect(cleanRaceName(name)).toBe(name);
        expect(characterCount(name)).toBeLessThanOrEqual(60);
      }),
      { numRuns: 500 },
    );
  });
});
