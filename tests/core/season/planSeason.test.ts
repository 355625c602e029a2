import { describe, expect, test } from 'vitest';
import {
  moveCircuit,
  movesInWeek,
  withoutMove,
} from '#core/season/moveCircuit.ts';
import { planSeason } from '#core/season/planSeason.ts';
import type { Season, SeasonRecord } from '#core/season/season.ts';
import {
  aRace,
  aSeason,
  aSeasonRecord,
  aWeek,
  TWO_RACES,
} from '#builders/aSeason.ts';

const TODAY = '2026-11-21';

function plan(
  season: Partial<Season> = {},
  record: Partial<SeasonRecord> = {},
  today = TODAY,
) {
  return planSeason(aSeason(season), aSeasonRecord(record), today);
}

function daysOf({ circuits }: { circuits: readonly { day: string }[] }) {
  return circuits.map(({ day }) => day);
}

describe('the days of a season', () => {
  test.each<
    [
      name: string,
      season: Partial<Season>,
      record: Partial<SeasonRecord>,
      today: string,
      days: string,
    ]
  >([
    [
      'a plain week, a race on the way and one that matters most',
      {},
      {},
      TODAY,
      '2026-12-04 2026-12-18 2027-01-01 2027-01-15 2027-01-29 2027-02-12',
    ],
    [
      'the same after a last one rated 7',
      {},
      { earliest: '2026-12-11' },
      TODAY,
      '2026-12-11 2026-12-25 2027-01-15 2027-01-29 2027-02-12',
    ],
    [
      'a week that allows none',
      {
        week: aWeek('gym, hard, easy, hard, gym, easy, key'),
        races: [aRace('2027-03-07', 'most')],
      },
      { done: [], circuitsEver: 0, earliest: TODAY },
      TODAY,
      '',
    ],
    [
      'two races, each with its own days before it',
      { races: [aRace('2027-01-17', 'matters'), aRace('2027-02-14', 'most')] },
      { done: ['2026-12-04'], earliest: '2026-12-18' },
      '2026-12-05',
      '2026-12-18 2027-01-01 2027-01-22',
    ],
    [
      'one that was missed',
      {},
      { done: ['2026-11-20', '2026-12-04'], earliest: '2026-12-18' },
      '2026-12-21',
      '2026-12-25 2027-01-15 2027-01-29 2027-02-12',
    ],
  ])('%s', (_name, season, record, today, days) => {
    expect(daysOf(plan(season, record, today)).join(' ')).toBe(days);
  });

  test('go on for sixteen weeks without a race', () => {
    const { end, endsWith, circuits } = plan({ races: [] });
    expect({ end, endsWith, count: circuits.length }).toEqual({
      end: '2027-03-12',
      endsWith: null,
      count: 8,
    });
  });

  test('end with the last race within two years', () => {
    const races = [
      ...TWO_RACES,
      aRace('2028-11-20', 'matters'),
      aRace('2028-11-21', 'most'),
      aRace('9999-12-31', 'most'),
    ];
    const { end, endsWith } = plan({ races });
    expect(end).toBe('2028-11-20');
    expect(endsWith).toBe('2028-11-20');
  });

  test('go on after a race of today, once the legs had their three days', () => {
    const { end, endsWith, circuits } = plan(
      { races: [aRace(TODAY, 'most')] },
      { done: [], earliest: TODAY },
    );
    expect(end).toBe('2027-03-12');
    expect(endsWith).toBeNull();
    expect(circuits[0]?.day).toBe('2026-11-27');
  });

  test('are none while pain has not been checked, not even one moved by hand', () => {
    const { circuits, days, gaps } = plan(
      { moved: [{ day: '2026-12-05', from: '2026-12-04' }] },
      { earliest: null },
    );
    expect(circuits).toEqual([]);
    expect(gaps.map(({ reason }) => reason.rule)).toEqual(['not-checked']);
    expect(
      days
        .filter(({ day }) => day >= TODAY && day <= '2027-03-07')
        .every(({ closedBy }) =>
          closedBy.some(({ rule }) => rule === 'not-checked'),
        ),
    ).toBe(true);
  });

  test('may have today among them, but not where one was done today', () => {
    const friday = '2026-12-04';
    expect(daysOf(plan({}, {}, friday))[0]).toBe(friday);
    const done = ['2026-11-20', friday];
    expect(daysOf(plan({}, { done }, friday))[0]).toBe('2026-12-18');
  });
});

describe('the reasons of a circuit', () => {
  test('are the days since the last, the day, and what lies near', () => {
    const [first, , , fourth] = plan().circuits;
    expect(first).toEqual({
      day: '2026-12-04',
      usual: { kinds: ['easy'], isKey: false },
      daysSince: 14,
      nextHard: { day: '2026-12-08', days: 4, isKey: false },
      lastGym: { day: '2026-12-02', days: 2 },
      nextRace: { race: '2027-01-10', days: 37 },
      lastRace: null,
      keepsShort: false,
      isFixed: false,
      movedFrom: null,
      broken: [],
    });
    expect(fourth?.lastRace).toEqual({ race: '2027-01-10', days: 5 });
    expect(fourth?.nextRace).toEqual({ race: '2027-03-07', days: 51 });
  });

  test('say of the first two ever to keep the run short', () => {
    const never = { done: [], circuitsEver: 0, earliest: TODAY };
    const short = (record: Partial<SeasonRecord>) =>
      plan({}, record).circuits.filter(({ keepsShort }) => keepsShort).length;
    expect(short(never)).toBe(2);
    expect(plan({}, never).circuits[0]?.daysSince).toBeNull();
    expect(short({ circuitsEver: 1 })).toBe(1);
    expect(short({ circuitsEver: 2 })).toBe(0);
    expect(short({ done: ['2026-11-01', '2026-11-20'], circuitsEver: 0 })).toBe(
      0,
    );
  });
});

describe('a gap of more than a fortnight', () => {
  test('before a race that matters most is its taper', () => {
    expect(plan().gaps).toEqual([
      {
        from: '2027-02-12',
        to: null,
        days: 23,
        day: '2027-02-26',
        reason: { rule: 'taper', race: '2027-03-07', days: 9 },
      },
    ]);
  });

  test('after a last one rated 7 is the longer wait, then the race on the way', () => {
    const { gaps } = plan({}, { earliest: '2026-12-11' });
    expect(gaps.map(({ day, days, reason }) => [day, days, reason])).toEqual([
      ['2026-12-04', 21, { rule: 'longer-wait', until: '2026-12-11' }],
      ['2027-01-08', 21, { rule: 'taper', race: '2027-01-10', days: 2 }],
      ['2027-02-26', 23, { rule: 'taper', race: '2027-03-07', days: 9 }],
    ]);
  });

  test('in which one was missed says that it has gone by', () => {
    const record = {
      done: ['2026-11-20', '2026-12-04'],
      earliest: '2026-12-18',
    };
    expect(plan({}, record, '2026-12-21').gaps[0]).toEqual({
      from: '2026-12-04',
      to: '2026-12-25',
      days: 21,
      day: '2026-12-18',
      reason: { rule: 'past' },
    });
  });

  test('of years is told by what closes the days from today', () => {
    const record = { done: ['1990-01-01'], earliest: '1990-01-15' };
    const [gap] = plan({}, record, '2027-02-22').gaps;
    expect(gap?.reason).toEqual({ rule: 'taper', race: '2027-03-07', days: 9 });
  });

  test('may be a whole season, and is told even where that is short', () => {
    const season = { races: [aRace('2026-11-29', 'most')] };
    expect(plan(season).gaps).toEqual([
      {
        from: '2026-11-20',
        to: null,
        days: 9,
        day: TODAY,
        reason: { rule: 'taper', race: '2026-11-29', days: 8 },
      },
    ]);
  });

  test('without an easy day is for want of one', () => {
    const { gaps } = plan({
      races: [],
      week: aWeek('rest, rest, rest, rest, rest, rest, rest'),
    });
    expect(gaps.map(({ reason }) => reason)).toEqual([{ rule: 'not-easy' }]);
  });

  test('is the rule that closes most easy days', () => {
    // Wednesday is before a hard day, Saturday by the gym and before a key one.
    const { gaps } = plan({
      week: aWeek('gym, hard, easy, hard, gym, easy, key'),
      races: [],
    });
    expect(gaps.map(({ reason }) => reason.rule)).toEqual(['near-hard']);
  });
});

describe('a week that allows no circuit', () => {
  test.each<[week: string, changes: unknown, opens: readonly number[]]>([
    [
      'gym, hard, easy, hard, gym, easy, key',
      [{ weekday: 3, change: 'easy' }],
      [2],
    ],
    [
      'easy, hard, hard, rest, rest, easy, key',
      [{ weekday: 6, change: 'not-key' }],
      [5],
    ],
    [
      'gym easy, rest, gym easy, rest, gym easy, rest, gym easy',
      [{ weekday: 2, change: 'easy' }],
      [2],
    ],
    [
      'rest, rest, rest, rest, rest, rest, rest',
      [{ weekday: 0, change: 'easy' }],
      [0],
    ],
    [
      'hard gym, hard gym, hard gym, hard gym, hard gym, hard gym, hard gym',
      [0, 1, 2, 3].map((weekday) => ({ weekday, change: 'easy' })),
      [1],
    ],
  ])('%s is told what to bend', (week, changes, opens) => {
    expect(plan({ week: aWeek(week) }).bend).toEqual({ changes, opens });
  });

  test('is not one with a single open day', () => {
    expect(plan().bend).toBeNull();
  });
});

describe('a day', () => {
  const closedOn = (day: string) =>
    plan().days.find((one) => one.day === day)?.closedBy;

  test('is closed by each rule that closes it', () => {
    // A Thursday: rest, the day after the gym, six after a circuit.
    expect(closedOn('2026-12-24')).toEqual([
      { rule: 'not-easy' },
      { rule: 'near-gym', day: '2026-12-23', days: -1 },
      { rule: 'too-soon', after: '2026-12-18', days: 6 },
    ]);
    expect(closedOn('2027-01-10')).toEqual([
      { rule: 'not-easy' },
      { rule: 'near-hard', day: '2027-01-12', days: 2, isKey: false },
      { rule: 'race', race: '2027-01-10' },
      { rule: 'too-soon', after: '2027-01-01', days: 9 },
    ]);
    expect(closedOn('2026-11-20')).toEqual([]);
    expect(closedOn('2026-11-19')?.[0]).toEqual({ rule: 'past' });
  });

  test.each<[day: string, rules: string]>([
    ['2027-02-21', 'taper'],
    ['2027-02-20', ''],
    ['2027-01-07', 'taper'],
    ['2027-01-06', ''],
    ['2027-01-13', 'after-race'],
    ['2027-01-14', ''],
  ])('of %s is near a race: %s', (day, rules) => {
    const found = closedOn(day)
      ?.map(({ rule }) => rule)
      .filter((rule) => rule === 'taper' || rule === 'after-race');
    expect(found?.join(' ')).toBe(rules);
  });

  test('stands in whole weeks, from this Monday to the last Sunday', () => {
    const { days } = plan();
    expect(days).toHaveLength(16 * 7);
    expect(days[0]?.day).toBe('2026-11-16');
    expect(days.at(-1)?.day).toBe('2027-03-07');
    expect(days.filter(({ circuit }) => circuit === 'done')).toHaveLength(1);
    expect(days.filter(({ circuit }) => circuit === 'planned')).toHaveLength(6);
  });
});

describe('a circuit moved by hand', () => {
  const move = (to: string, from = '2027-01-01', moved: Season['moved'] = []) =>
    moveCircuit(aSeason({ moved }), aSeasonRecord(), TODAY, from, to);

  test('to the next day breaks nothing, and the later ones follow', () => {
    const result = move('2027-01-02');
    if (!result.ok) throw new Error(result.reason);
    expect(daysOf(result.value.plan).join(' ')).toBe(
      '2026-12-04 2026-12-18 2027-01-02 2027-01-16 2027-01-30 2027-02-13',
    );
    expect(result.value.broken).toEqual([]);
    expect(result.value.plan.circuits[2]).toMatchObject({
      isFixed: true,
      movedFrom: '2027-01-01',
    });
    expect(result.value.gone).toEqual([
      '2027-01-15',
      '2027-01-29',
      '2027-02-12',
    ]);
    expect(result.value.come).toEqual([
      '2027-01-16',
      '2027-01-30',
      '2027-02-13',
    ]);
    expect(result.value.plan.gaps[0]).toMatchObject({
      from: '2026-12-18',
      to: '2027-01-02',
      day: '2027-01-01',
      reason: { rule: 'before-moved', day: '2027-01-02', days: 1 },
    });
  });

  test('to the Sunday breaks two rules', () => {
    const result = move('2027-01-03');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.broken).toEqual([
      { rule: 'not-easy' },
      { rule: 'near-hard', day: '2027-01-05', days: 2, isKey: false },
    ]);
    expect(daysOf(result.value.plan).join(' ')).toBe(
      '2026-12-04 2026-12-18 2027-01-03 2027-01-22 2027-02-05 2027-02-19',
    );
  });

  test('too near the one before it says so, and leaves that one where it is', () => {
    const result = move('2026-12-31');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.broken).toEqual([
      { rule: 'not-easy' },
      { rule: 'near-gym', day: '2026-12-30', days: -1 },
      { rule: 'too-soon', after: '2026-12-18', days: 13 },
    ]);
    expect(daysOf(result.value.plan).slice(0, 3)).toEqual([
      '2026-12-04',
      '2026-12-18',
      '2026-12-31',
    ]);
    expect(result.value.plan.circuits[1]).toMatchObject({
      isFixed: true,
      movedFrom: null,
      broken: [],
    });
  });

  test('twice remembers where it was, and is free again once it is back', () => {
    const once = move('2027-01-02');
    if (!once.ok) throw new Error(once.reason);
    const twice = move('2027-01-03', '2027-01-02', once.value.season.moved);
    if (!twice.ok) throw new Error(twice.reason);
    expect(twice.value.season.moved).toEqual([
      { day: '2027-01-03', from: '2027-01-01' },
    ]);
    const back = move('2027-01-01', '2027-01-03', twice.value.season.moved);
    if (!back.ok) throw new Error(back.reason);
    expect(back.value.season.moved).toEqual([]);
    expect(back.value.plan).toEqual(plan());
  });

  test('is free again once the reader lets go of it', () => {
    const result = move('2027-01-03');
    if (!result.ok) throw new Error(result.reason);
    const free = withoutMove(result.value.season, '2027-01-03');
    expect(planSeason(free, aSeasonRecord(), TODAY)).toEqual(plan());
  });

  test('is told for each day of its week', () => {
    const week = movesInWeek(aSeason(), aSeasonRecord(), TODAY, '2027-01-01');
    expect(
      week.map(({ day, move: one }) => [
        day,
        one.ok
          ? one.value.broken.map(({ rule }) => rule).join(' ')
          : one.reason,
      ]),
    ).toEqual([
      ['2026-12-28', 'not-easy near-hard too-soon'],
      ['2026-12-29', 'not-easy near-hard near-gym too-soon'],
      ['2026-12-30', 'not-easy near-gym too-soon'],
      ['2026-12-31', 'not-easy near-gym too-soon'],
      ['2027-01-01', 'taken'],
      ['2027-01-02', ''],
      ['2027-01-03', 'not-easy near-hard'],
    ]);
    expect(movesInWeek(aSeason(), aSeasonRecord(), TODAY, 'never')).toEqual([]);
  });

  test.each<[to: string, reason: string, from?: string]>([
    ['2026-11-20', 'past'],
    ['2026-02-31', 'past'],
    ['2027-03-08', 'season-over'],
    ['2027-01-15', 'taken'],
    ['2027-01-01', 'taken'],
    ['2027-01-09', 'not-planned', '2027-01-08'],
  ])('to %s is refused: %s', (to, reason, from) => {
    expect(move(to, from)).toEqual({ ok: false, reason });
  });

  test('that was missed is not planned again on a day gone by', () => {
    const moved = [{ day: '2026-12-19', from: '2026-12-18' }];
    const record = {
      done: ['2026-11-20', '2026-12-04'],
      earliest: '2026-12-18',
    };
    expect(daysOf(plan({ moved }, record, '2026-12-21'))).toEqual(
      daysOf(plan({}, record, '2026-12-21')),
    );
  });

  test.each<[done: string, isDone: boolean]>([
    ['2027-01-02', true],
    ['2027-01-01', true],
    ['2026-12-27', true],
    ['2026-12-19', false], // that was the one before it, a day late
  ])('and done on %s is not planned twice: %s', (done, isDone) => {
    const moved = [{ day: '2027-01-02', from: '2027-01-01' }];
    const days = daysOf(
      plan({ moved }, { done: [done], earliest: null }, done),
    );
    expect(days).toEqual([]);
    const later = plan({ moved }, { done: [done], earliest: done }, done);
    expect(daysOf(later).includes('2027-01-02')).toBe(!isDone);
  });

  test('to a day so soon after the last one done that only the hand can', () => {
    const result = move('2026-11-25', '2026-12-04');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.broken.map(({ rule }) => rule)).toEqual([
      'not-easy',
      'near-gym',
      'too-soon',
    ]);
    expect(daysOf(result.value.plan)[0]).toBe('2026-11-25');
  });
});
