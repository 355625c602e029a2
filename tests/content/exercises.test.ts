import { describe, expect, test } from 'vitest';
import { LEVELS } from '#core/vocabulary.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import { clashesAmong, faultsOf, repSecondsOf } from './exerciseRules.ts';
import {
  complaintsOf,
  isThere,
  pageAt,
  pagesIn,
  PUBLISHED_CODES,
} from './pages.ts';
import { tableIn } from './rulesPaper.ts';

const pages = pagesIn('exercises');
const exercises = pages.map((page) => ({
  page,
  facts: exerciseFacts.safeParse(page.facts),
}));

const squat = exerciseFacts.parse(
  pageAt('exercises/bodyweight-squat.mdx').facts,
);

/** How the sides share a set, in the words of the table. */
const WORKING = {
  both: '',
  each: ' a side',
  alternating: ' a side, in turn',
  ways: ' each way',
} as const;

describe.each(exercises)('the page $page.id', ({ page, facts }) => {
  test('says everything an exercise guide must say', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  });

  test('keeps the code it was published under', () => {
    expect(facts.data?.code).toBe(PUBLISHED_CODES.get(page.id));
  });

  test('keeps the rules of doses, jumps and tempo', () => {
    expect(facts.data && faultsOf(facts.data)).toEqual([]);
  });

  test('has key poses for its figure', () => {
    expect(isThere(`poses/${page.id}.yaml`)).toBe(true);
  });

  test('tells in a few paragraphs why it is here and what it feels like', () => {
    expect(page.body).toMatch(/\bfeel/);
    expect(page.body.trim().split(/\n\n+/).length).toBeLessThanOrEqual(3);
  });
});

describe('the exercises together', () => {
  test('are all that were ever published, and no code is without one', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(
      [...PUBLISHED_CODES.keys()].sort(),
    );
  });

  test('share neither a code, a name nor a turn', () => {
    expect(new Set(PUBLISHED_CODES.values()).size).toBe(PUBLISHED_CODES.size);
    expect(
      clashesAmong(exercises.flatMap(({ facts }) => facts.data ?? [])),
    ).toEqual([]);
  });

  test('keep the loaded lifts on the gym day, with no dose before a run', () => {
    const lifts = exercises.flatMap(({ page, facts }) =>
      facts.data?.places.includes('gym')
        ? [{ id: page.id, places: facts.data.places, dose: facts.data.dose }]
        : [],
    );
    const none = Object.fromEntries(LEVELS.map((level) => [level, null]));
    expect(lifts).toEqual([
      { id: 'back-squat', places: ['gym'], dose: none },
      { id: 'hip-thrust', places: ['gym'], dose: none },
    ]);
  });

  test('keep jumps and hops out of the circuit', () => {
    const jumps = exercises.flatMap(({ facts }) =>
      facts.data?.impact ? [facts.data.places] : [],
    );
    expect(jumps).toEqual(jumps.map(() => ['activation']));
  });
});

describe('what is decided of an exercise by name', () => {
  test.each(tableIn('Doses by level'))(
    'holds for %s',
    (name, set, ...cells) => {
      const facts = exercises.find(({ facts }) => facts.data?.name === name)
        ?.facts.data;
      const { unit, sides, dose, tempo, rank, impact } = facts ?? squat;
      expect(facts?.name).toBe(name);
      expect([
        `${unit}${WORKING[sides]}`,
        ...LEVELS.map((level) => String(dose[level] ?? '–')),
        unit === 'reps' ? String(repSecondsOf(tempo)) : '–',
        String(rank),
        impact ? 'yes' : 'no',
      ]).toEqual([set, ...cells]);
    },
  );

  test('begins with the article’s five, in its order', () => {
    expect(
      tableIn('Doses by level')
        .slice(0, 5)
        .map(([name, , , , regular]) => [name, regular]),
    ).toEqual([
      ['Glute bridge hold', '30'],
      ['Bodyweight squat', '10'],
      ['Forearm plank', '30'],
      ['Lateral band walk', '10'],
      ['Single-leg calf raise', '10'],
    ]);
  });

  test('is the squat that goes down for three seconds, waits and comes up', () => {
    expect(squat.tempo).toEqual([
      { word: 'down', seconds: 3 },
      { word: 'pause', seconds: 1 },
      { word: 'up', seconds: 1 },
    ]);
  });
});

describe('an exercise that breaks a rule', () => {
  const { dose } = squat;

  test.each([
    [
      'does less at a harder level',
      { dose: { ...dose, regular: 7 } },
      /harder level/,
    ],
    [
      'is far too little for beginners',
      { dose: { ...dose, beginner: 4, returning: 4 } },
      /beginner is too far/,
    ],
    [
      'is far too much for the advanced',
      { dose: { ...dose, advanced: 16 } },
      /advanced is too far/,
    ],
    [
      'goes on too long for a circuit',
      {
        sides: 'each',
        dose: { beginner: 8, returning: 6, regular: 10, advanced: 12 },
      },
      /20 to 80 s/,
    ],
    ['jumps in a circuit', { impact: true }, /stays out of the circuit/],
    [
      'jumps, for beginners',
      { impact: true, places: ['activation'] },
      /is marched/,
    ],
    ['is as heavy as a lift', { rank: 5 }, /gym day/],
    [
      'lasts too long a repetition',
      { tempo: [{ word: 'down', seconds: 6 }] },
      /half a second to 5 s/,
    ],
    [
      'works a muscle that also helps',
      { secondary: ['glutes'] },
      /glutes both/,
    ],
  ] as const)('because it %s is refused', (_what, wrong, sentence) => {
    expect(faultsOf({ ...squat, ...wrong } as typeof squat).join()).toMatch(
      sentence,
    );
  });

  test('because another has its name, code and turn is refused', () => {
    expect(clashesAmong([squat, squat])).toHaveLength(3);
  });
});
