import { describe, expect, test } from 'vitest';
import { moveCircuit } from '#core/season/moveCircuit.ts';
import { planSeason } from '#core/season/planSeason.ts';
import type { Race, Season, SeasonRecord } from '#core/season/season.ts';
import type { ClosedBy } from '#core/season/seasonDays.ts';
import { breaksWords, closedWords } from '#copy/season/closedDays.ts';
import {
  circuitWords,
  gapWords,
  summaryWords,
  thenWords,
} from '#copy/season/seasonDates.ts';
import { bendWords } from '#copy/season/seasonInputs.ts';
import {
  dayAndMonth,
  daysOfMonths,
  raceInWords,
} from '#copy/season/seasonNames.ts';
import { aRace, aSeason, aSeasonRecord, aWeek } from '#builders/aSeason.ts';

const TODAY = '2026-11-21';
const HALF: Race = { ...aRace('2027-03-07', 'most'), name: 'Half marathon' };
const TEN: Race = { ...aRace('2027-01-10', 'on-the-way'), name: '10 km' };
const RACES = [HALF, TEN];

function told(
  season: Partial<Season> = {},
  record: Partial<SeasonRecord> = {},
  today = TODAY,
) {
  const whole = aSeason({ races: RACES, ...season });
  const plan = planSeason(whole, aSeasonRecord(record), today);
  const last = plan.circuits.at(-1)?.day;
  return {
    plan,
    summary: summaryWords(plan, whole.races, today),
    reasons: plan.circuits.map((one) =>
      circuitWords(one, whole.races, one.day === last ? plan.endsWith : null),
    ),
    gaps: plan.gaps.map((gap) => gapWords(gap, whole.races)),
  };
}

const PLAIN = 'Easy. Two days after the gym, four before the hard Tuesday.';

describe('a season in words', () => {
  test('with a race on the way and one that counts', () => {
    const { summary, reasons, gaps } = told();
    expect(summary).toBe(
      'Six circuits fit before the half marathon on 7 March.',
    );
    expect(reasons).toEqual([
      PLAIN,
      PLAIN,
      `${PLAIN} Nine days before the 10 km.`,
      'Easy. Five days after the 10 km, four before the hard Tuesday. Only if your legs have recovered.',
      PLAIN,
      `${PLAIN} The last one before the half marathon, 23 days ahead of it.`,
    ]);
    expect(gaps).toEqual([
      'None. Inside the taper, nine days before the half marathon.',
    ]);
  });

  test.each<
    [
      name: string,
      season: Partial<Season>,
      record: Partial<SeasonRecord>,
      today: string,
      summary: string,
      gaps: readonly string[],
    ]
  >([
    [
      'after a last one rated 7',
      {},
      { earliest: '2026-12-11' },
      TODAY,
      'Five circuits fit before the half marathon on 7 March.',
      [
        'None. The last one calls for a longer wait, until Friday 11 December.',
        'None. Inside the taper, two days before the 10 km.',
        'None. Inside the taper, nine days before the half marathon.',
      ],
    ],
    [
      'with a week that allows none',
      { week: aWeek('gym, hard, easy, hard, gym, easy, key'), races: [HALF] },
      { done: [], circuitsEver: 0, earliest: TODAY },
      TODAY,
      'No circuit fits before the half marathon on 7 March.',
      [
        'None. It is only one day before the key long run on Sunday; legs can be sore for two or three.',
      ],
    ],
    [
      'with one that was missed',
      {},
      { done: ['2026-12-04'], earliest: '2026-12-18' },
      '2026-12-21',
      'Four circuits fit before the half marathon on 7 March.',
      [
        'None. The days for it have gone by. It will be planned again, and never doubled up.',
        'None. Inside the taper, two days before the 10 km.',
        'None. Inside the taper, nine days before the half marathon.',
      ],
    ],
    [
      'without a race',
      { races: [] },
      {},
      TODAY,
      'Eight circuits fit into the next 16 weeks. Add a race, and they are planned around it.',
      [],
    ],
    [
      'with a race that has no name, a year on',
      { races: [{ ...aRace('2027-11-20', 'most'), name: '' }] },
      {},
      TODAY,
      '25 circuits fit before the race on 20 November 2027.',
      ['None. It is the day of the race on 20 November.'],
    ],
  ])('%s', (_name, season, record, today, summary, gaps) => {
    const words = told(season, record, today);
    expect(words.summary).toBe(summary);
    expect(words.gaps).toEqual(gaps);
  });

  test('a week that allows none is told what to bend', () => {
    const { plan } = told({
      week: aWeek('gym, hard, easy, hard, gym, easy, key'),
    });
    expect(plan.bend && bendWords(plan.bend)).toBe(
      'Make Thursday easy and nothing else, and Wednesday opens.',
    );
    expect(
      bendWords({
        changes: [
          { weekday: 6, change: 'not-key' },
          { weekday: 3, change: 'easy' },
        ],
        opens: [4, 5],
      }),
    ).toBe(
      'Stop counting Sunday’s long run as a key session and make Thursday easy and nothing else, and Friday and Saturday open.',
    );
  });
});

describe('a move in words', () => {
  test.each([
    [
      '2027-01-02',
      'Saturday 2 January breaks no rule',
      [],
      '15 and 29 January, 12 February move to 16 and 30 January, 13 February. Still six.',
    ],
    [
      '2027-01-03',
      'Sunday 3 January breaks two rules',
      [
        'Your usual week has no easy run on that day.',
        'It is only two days before the hard Tuesday; legs can be sore for two or three.',
      ],
      '15 and 29 January, 12 February move to 22 January, 5 and 19 February. Still six.',
    ],
  ])('to %s', (to, heading, broken, then) => {
    const season = aSeason({ races: RACES });
    const move = moveCircuit(season, aSeasonRecord(), TODAY, '2027-01-01', to);
    if (!move.ok) throw new Error(move.reason);
    expect(breaksWords(to, move.value.broken.length)).toBe(heading);
    expect(
      move.value.broken.map((one) => closedWords(one, RACES).words),
    ).toEqual(broken);
    expect(thenWords(move.value, 6)).toBe(then);
  });

  test.each([
    [[], [], 'Nothing else moves. Still six.'],
    [['2027-01-29'], [], '29 January drops out. Still six.'],
    [
      [],
      ['2027-01-29', '2027-02-12'],
      '29 January, 12 February are added. Still six.',
    ],
  ])('that takes %j away and brings %j', (gone, come, words) => {
    const { plan } = told();
    const move = { season: aSeason(), plan, broken: [], gone, come };
    expect(thenWords(move, 6)).toBe(words);
    expect(thenWords(move, 7)).toMatch(/ Six instead of seven\.$/);
  });
});

// One of each kind; the type asks for every rule, so that a new one cannot be forgotten.
const EVERY: {
  readonly [Rule in ClosedBy['rule']]: readonly [
    closed: Extract<ClosedBy, { rule: Rule }>,
    words: string,
    tags: string,
  ];
} = {
  past: [{ rule: 'past' }, 'It has gone by.', ''],
  'season-over': [{ rule: 'season-over' }, 'The season is over by then.', ''],
  'not-checked': [
    { rule: 'not-checked' },
    'Pain that ended a session has not been checked.',
    'judgement',
  ],
  'too-soon': [
    { rule: 'too-soon', after: '2027-01-02', days: 13 },
    'It is only 13 days after the one on 2 January; it should be a fortnight.',
    'article',
  ],
  'longer-wait': [
    { rule: 'longer-wait', until: '2026-12-11' },
    'The last one calls for a longer wait, until Friday 11 December.',
    'judgement',
  ],
  'not-easy': [
    { rule: 'not-easy' },
    'Your usual week has no easy run on that day.',
    'judgement',
  ],
  'near-hard': [
    { rule: 'near-hard', day: '2027-01-05', days: 0, isKey: false },
    'That day itself is hard.',
    'judgement',
  ],
  'near-gym': [
    { rule: 'near-gym', day: '2027-01-05', days: -1 },
    'Leg work in the gym was the day before.',
    'judgement',
  ],
  race: [
    { rule: 'race', race: TEN.id },
    'It is the day of the 10 km.',
    'judgement',
  ],
  taper: [
    { rule: 'taper', race: HALF.id, days: 9 },
    'Inside the taper, nine days before the half marathon.',
    'experience judgement',
  ],
  'after-race': [
    { rule: 'after-race', race: TEN.id, days: 1 },
    'It is only one day after the 10 km.',
    'judgement',
  ],
  'before-moved': [
    { rule: 'before-moved', day: '2027-01-02', days: 12 },
    'It is only twelve days before the one you fixed to 2 January; it should be a fortnight.',
    'article',
  ],
};

describe('every rule that closes a day has its words and its tag', () => {
  test.each(Object.values(EVERY))('%j', (closed, words, tags) => {
    const found = closedWords(closed, RACES);
    expect([found.words, found.tags.join(' ')]).toEqual([words, tags]);
  });

  test.each<[closed: ClosedBy, words: string]>([
    [
      { rule: 'near-hard', day: '2027-01-05', days: 0, isKey: true },
      'That day itself has the key long run.',
    ],
    [
      { rule: 'near-gym', day: '2027-01-05', days: 0 },
      'It is a day of leg work in the gym.',
    ],
    [
      { rule: 'near-gym', day: '2027-01-05', days: 1 },
      'Leg work in the gym is the day after.',
    ],
    [
      { rule: 'taper', race: 'gone', days: 2 },
      'Inside the taper, two days before the race.',
    ],
  ])('%j', (closed, words) => {
    expect(closedWords(closed, RACES).words).toBe(words);
  });
});

describe('races and days', () => {
  test.each([
    ['Half marathon', 'the half marathon'],
    ['10 km', 'the 10 km'],
    ['10k', 'the 10k'],
    ['Club relay', 'the club relay'],
    ['London Marathon', 'London Marathon'],
    ['Snowdonia', 'Snowdonia'],
    ['', 'the race on 7 March'],
  ])('a race called "%s" is %s', (name, words) => {
    expect(raceInWords({ ...HALF, name })).toBe(words);
  });

  test('days name each month once, and a far day its year', () => {
    expect(daysOfMonths(['2027-01-22', '2027-02-05', '2027-02-19'])).toBe(
      '22 January, 5 and 19 February',
    );
    expect(dayAndMonth('2027-03-07', TODAY)).toBe('7 March');
    expect(dayAndMonth('2027-12-07', TODAY)).toBe('7 December 2027');
  });
});
