import { describe, expect, test } from 'vitest';
import { LEVELS } from '#core/vocabulary.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import codes from './codes.json' with { type: 'json' };
import register from './facts.json' with { type: 'json' };
import { complaintsOf, pageAt, pagesIn } from './pages.ts';

const pages = pagesIn('exercises');
const exercises = pages.map((page) => ({
  page,
  facts: exerciseFacts.safeParse(page.facts),
}));

describe.each(exercises)('the page $page.id', ({ page, facts }) => {
  test('says everything an exercise guide must say', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  });

  test('keeps the code it was published under', () => {
    expect(facts.data?.code).toBe(new Map(Object.entries(codes)).get(page.id));
  });

  test('agrees with the register of facts', () => {
    const known = register.find(({ id }) => id === page.id);
    expect({
      id: page.id,
      dose: facts.data?.dose,
      secondsPerRep: facts.data?.tempo.length
        ? facts.data.tempo.reduce((sum, phase) => sum + phase.seconds, 0)
        : null,
      rank: facts.data?.rank,
      impact: facts.data?.impact,
    }).toEqual(known);
  });

  test('tells in a few paragraphs why it is here and what it feels like', () => {
    expect(page.body).toMatch(/\bfeel/);
    expect(page.body.trim().split(/\n\n+/).length).toBeLessThanOrEqual(3);
  });
});

describe('the exercises together', () => {
  test('are the 25 of the register', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(
      register.map(({ id }) => id).sort(),
    );
  });

  test('have one code each, never shared', () => {
    const published = Object.values(codes);
    expect(new Set(published).size).toBe(published.length);
    expect(published).toHaveLength(register.length);
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

describe('a mistake in an exercise', () => {
  const right = pageAt('exercises/bodyweight-squat.mdx').facts as object;

  test.each([
    ['code', { code: 'Squat' }, /^code: two or three small letters$/],
    ['region', { region: 'leg' }, /^region: .*"knee"/],
    ['primary', { primary: ['quads'] }, /^primary\.0: .*"quadriceps"/],
    ['rank', { rank: 6 }, /^rank: .*5/],
    [
      'dose',
      { dose: { beginner: 8, returning: 6, regular: 10 } },
      /^dose\.advanced: /,
    ],
    [
      'tempo',
      { tempo: [] },
      /^tempo: repetitions need a tempo, and a hold or timed set has none$/,
    ],
    ['faults', { faults: [{ sign: 'Heels lift' }] }, /^faults\.0\.fix: /],
    ['places', { places: ['gym'] }, /^dose: an exercise for the gym day alone/],
    ['colour', { colour: 'red' }, /^: .*"colour"/],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = exerciseFacts.safeParse({ ...right, ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});
