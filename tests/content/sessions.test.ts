import { describe, expect, test } from 'vitest';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { adviceBeforeStart } from '#core/planning/explaining/startAdvice.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { kitWords } from '#copy/circuit/kit.ts';
import { readLink } from '#core/circuit/link/link.ts';
import type { Level } from '#core/vocabulary.ts';
import { theCatalogue, theExercises } from '#builders/theCatalogue.ts';
import type { SessionFacts } from '#collections/sessionFacts.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import { sessionFacts } from '#collections/sessionFacts.ts';
import { sessionLevels, switchedLevels } from '#collections/sessionLevels.ts';
import { setSecondsOf } from './exerciseRules.ts';
import { complaintsOf, pageAt, pagesIn } from './pages.ts';

/** Seconds of each session that has been published, work and rests together. A new one needs no line. */
const SECONDS = {
  first: 267,
  reference: 909,
  beginner: 550,
  returning: 438,
  advanced: 1011,
  'no-band': 676,
  'no-floor': 660,
  'no-kit': 730,
  short: 486,
  activation: 192,
};

/** What a level allows; 15 seconds over the minutes are forgiven. */
const LIMITS: Record<
  Level,
  { minutes: number; rounds: number; exercises: number }
> = {
  beginner: { minutes: 12, rounds: 2, exercises: 5 },
  returning: { minutes: 9, rounds: 2, exercises: 4 },
  regular: { minutes: 15, rounds: 3, exercises: 6 },
  advanced: { minutes: 17, rounds: 3, exercises: 6 },
};

const guides = new Map(
  pagesIn('exercises').map(({ id, facts }) => [id, exerciseFacts.parse(facts)]),
);

const sessions = pagesIn('sessions').map((page) => ({
  page,
  facts: sessionFacts.safeParse(page.facts),
}));

describe.each(sessions)('the session $page.id', ({ page, facts }) => {
  test('says everything a ready-made session must say', () => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  });

  test('breaks no rule at any of its levels, so its page warns of nothing', () => {
    const session = sessionFacts.parse(page.facts);
    for (const { circuit } of sessionLevels(page.id, session, theExercises))
      expect(adviceBeforeStart(circuit, theCatalogue, null, [])).toEqual([]);
  });

  test('stays within its level and its mode', () => {
    const session = sessionFacts.parse(page.facts);
    const limit = LIMITS[session.level];
    const activation = session.mode === 'activation';
    expect(session.rounds).toBeLessThanOrEqual(activation ? 1 : limit.rounds);
    expect(session.exercises.length).toBeLessThanOrEqual(limit.exercises);
    expect(secondsOf(session)).toBeLessThanOrEqual(limit.minutes * 60 + 15);
    expect(session.ceiling).toBe(
      activation ? 3 : session.level === 'returning' ? 4 : 5,
    );
  });

  test('uses exercises where they belong, and none twice', () => {
    const session = sessionFacts.parse(page.facts);
    const ids = session.exercises.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !guides.get(id)?.places.includes(session.mode)),
    ).toEqual([]);
  });

  test('never asks one part of the body twice running', () => {
    const session = sessionFacts.parse(page.facts);
    const regions = session.exercises.map(({ id }) => guides.get(id)?.region);
    const next =
      session.rounds > 1 ? [...regions.slice(1), regions[0]] : regions.slice(1);
    expect(next.filter((region, at) => region === regions[at])).toEqual([]);
  });

  test('tells which day it is for and what to feel', () => {
    expect(page.body).toContain('\n## Which day\n');
    expect(page.body).toContain('\n## What to feel\n');
  });
});

describe('the sessions together', () => {
  test.each(Object.entries(SECONDS))(
    'still have %s, which lasts as long as it was published to last',
    (id, seconds) => {
      const { facts } = pageAt(`sessions/${id}.mdx`);
      expect(secondsOf(sessionFacts.parse(facts))).toBe(seconds);
    },
  );

  test('keep the numbers of the article in the reference session', () => {
    const { exercises, rounds, rest, roundRest } = sessionFacts.parse(
      pageAt('sessions/reference.mdx').facts,
    );
    expect({
      exercises: exercises.map(({ id }) => [id, guides.get(id)?.dose.regular]),
      rounds,
      rest,
      roundRest,
    }).toEqual({
      exercises: [
        ['glute-bridge-hold', 30],
        ['bodyweight-squat', 10],
        ['plank', 30],
        ['lateral-band-walk', 10],
        ['single-leg-calf-raise', 10],
      ],
      rounds: 3,
      rest: 20,
      roundRest: 60,
    });
  });
});

describe('the session with no kit', () => {
  const { exercises, level } = sessionFacts.parse(
    pageAt('sessions/no-kit.mdx').facts,
  );

  test('needs none', () => {
    expect(exercises.flatMap(({ id }) => guides.get(id)?.kit)).toEqual([]);
  });

  test('trains glutes, hamstrings, quadriceps, calves and core', () => {
    expect(
      exercises.flatMap(({ id }) => guides.get(id)?.primary ?? []),
    ).toEqual(
      expect.arrayContaining([
        'glutes',
        'hamstrings',
        'quadriceps',
        'calves',
        'core',
      ]),
    );
  });

  test('stays below 4 to 5 out of 10, and is not much lighter', () => {
    const [shown] = sessionLevels(
      'no-kit',
      sessionFacts.parse(pageAt('sessions/no-kit.mdx').facts),
      theExercises,
    );
    expect(level).toBe('regular');
    expect(shown && expectedEffort(shown.circuit, theCatalogue)).toBe(4);
  });
});

describe('the session without lying down', () => {
  test('has the plank with the hands raised, and needs no mat', () => {
    const [shown] = sessionLevels(
      'no-floor',
      sessionFacts.parse(pageAt('sessions/no-floor.mdx').facts),
      theExercises,
    );
    if (shown === undefined) throw new Error('no session');
    expect(
      shown.circuit.stations.map(({ code, variant }) => [code, variant]),
    ).toContainEqual(['pl', 'raised']);
    expect(kitWords(shown.circuit, theExercises).join(', ')).not.toMatch(/mat/);
    expect(expectedEffort(shown.circuit, theCatalogue)).toBe(4);
  });
});

describe('the first session', () => {
  const levels = sessionLevels(
    'first',
    sessionFacts.parse(pageAt('sessions/first.mdx').facts),
    theExercises,
  );

  // A fifth off each dose, rounded, and rests of 30 seconds.
  test.each([
    ['beginner', 'first/beginner', '3:40', 5, [16, 6, 16, 5, 5]],
    ['returning', 'first/returning', '2:39', 4, [12, 5, 12, 5]],
    ['regular', 'first', '4:27', 5, [24, 8, 24, 8, 8]],
    ['advanced', 'first/advanced', '4:27', 5, [24, 8, 24, 8, 8]],
  ] as const)(
    'is one round for %s, at /sessions/%s/, and lasts %s',
    (level, path, time, ceiling, doses) => {
      const shown = levels.find((one) => one.level === level);
      expect(shown).toMatchObject({
        path,
        circuit: { rounds: 1, restSeconds: 30, ceiling, level },
      });
      expect(shown && clockface(circuitSeconds(shown.circuit))).toBe(time);
      expect(
        shown?.circuit.stations.map(({ work }) =>
          work.kind === 'hold' ? work.seconds : work.count,
        ),
      ).toEqual(doses);
    },
  );

  test('has levels in their order, and a title and a link for each that say which', () => {
    expect(levels.map(({ level }) => level)).toEqual([
      'beginner',
      'returning',
      'regular',
      'advanced',
    ]);
    expect(new Set(levels.map(({ circuit }) => circuit.title)).size).toBe(4);
    for (const { link, circuit } of levels)
      expect(readLink(link)).toEqual({ ok: true, value: circuit });
  });

  test('comes first of all', () => {
    const orders = sessions.map(({ page }) => [
      sessionFacts.parse(page.facts).order,
      page.id,
    ]);
    expect(orders.sort()[0]?.[1]).toBe('first');
  });
});

describe('a mistake in a session', () => {
  const right = pageAt('sessions/reference.mdx').facts as object;

  test.each([
    ['mode', { mode: 'warm-up' }, /^mode: .*"activation"/],
    ['level', { level: 'Regular' }, /^level: .*"regular"/],
    ['ceiling', { ceiling: 11 }, /^ceiling: .*10/],
    ['exercises', { exercises: [{ name: 'plank' }] }, /^exercises\.0\.id: /],
    [
      'exercises',
      { exercises: [{ id: 'plank', variant: 'lower' }] },
      /^exercises\.0\.variant: .*"raised"/,
    ],
    ['sources', { sources: [] }, /^sources: /],
    ['share', { share: 1.2 }, /^share: .*1/],
    ['levels', { levels: [aLevel('expert')] }, /^levels\.0\.level: /],
    ['levels', { levels: [aLevel('regular')] }, /^levels: each level once/],
    [
      'levels',
      { levels: [aLevel('beginner'), aLevel('beginner')] },
      /^levels: each level once/,
    ],
    [
      'levels',
      { levels: [{ ...aLevel('beginner'), ceiling: 11 }] },
      /^levels\.0\.ceiling: .*10/,
    ],
    [
      'levels',
      { levels: [{ ...aLevel('beginner'), rounds: 2 }] },
      /^levels\.0: .*rounds/,
    ],
  ])('in "%s" is refused by name', (_field, wrong, sentence) => {
    const { error } = sessionFacts.safeParse({ ...right, ...wrong });
    expect(complaintsOf(error?.issues ?? [])).toContainEqual(
      expect.stringMatching(sentence),
    );
  });
});

describe('a session that names what is not there', () => {
  const right = sessionFacts.parse(pageAt('sessions/first.mdx').facts);

  test('stops the build with its file and the exercise', () => {
    expect(() =>
      sessionLevels(
        'first',
        { ...right, exercises: [{ id: 'handstand' }] },
        theExercises,
      ),
    ).toThrow(/content\/sessions\/first\.mdx .*"handstand"/);
  });

  test('stops the build when what is raised has nothing to be raised on', () => {
    expect(() =>
      sessionLevels(
        'first',
        {
          ...right,
          exercises: [{ id: 'bodyweight-squat', variant: 'raised' }],
        },
        theExercises,
      ),
    ).toThrow(/content\/sessions\/first\.mdx has "bodyweight-squat" raised/);
  });

  test('stops the build when a level of it has no dose for an exercise', () => {
    expect(() =>
      sessionLevels(
        'first',
        { ...right, exercises: [{ id: 'back-squat' }] },
        theExercises,
      ),
    ).toThrow(/content\/sessions\/first\.mdx .*"back-squat" no dose/);
  });
});

/** A level of a session with every word it must have. */
function aLevel(level: string) {
  const words = 'One round, and then an easy run.';
  return { level, title: 'A session', deck: words, forWhom: words };
}

function secondsOf({
  level,
  share,
  rounds,
  rest,
  roundRest,
  exercises,
}: SessionFacts): number {
  const work = exercises.reduce((sum, { id, dose }) => {
    const guide = guides.get(id);
    return guide
      ? sum +
          setSecondsOf(
            guide,
            dose ?? Math.round(share * (guide.dose[level] ?? 0)),
          )
      : NaN;
  }, 0);
  const round = work + (exercises.length - 1) * rest;
  return rounds * round + (rounds - 1) * roundRest;
}

describe('the level switch', () => {
  const all = sessions.map(({ page, facts }) => ({
    id: page.id,
    otherLevels: facts.data?.otherLevels ?? [],
    levels: sessionLevels(
      page.id,
      sessionFacts.parse(page.facts),
      theExercises,
    ),
  }));
  const pathsOf = (id: string) =>
    switchedLevels(id, all).map(({ level, path }) => [level, path]);

  test.each(['reference', 'beginner', 'returning', 'advanced'])(
    'of the session %s leads between the four that are one at different levels',
    (id) => {
      expect(pathsOf(id)).toEqual([
        ['beginner', 'beginner'],
        ['returning', 'returning'],
        ['regular', 'reference'],
        ['advanced', 'advanced'],
      ]);
    },
  );

  test('of the first session leads between its own levels', () => {
    expect(pathsOf('first')).toEqual([
      ['beginner', 'first/beginner'],
      ['returning', 'first/returning'],
      ['regular', 'first'],
      ['advanced', 'first/advanced'],
    ]);
  });

  test('of a session for one level has that alone', () => {
    expect(pathsOf('short')).toEqual([['regular', 'short']]);
  });

  test.each([
    ['a session that is not there', ['expert'], /reference\.mdx .*"expert"/],
    ['a level twice', ['short'], /level regular twice.*reference and short/],
  ])('stops the build at %s', (_, otherLevels, sentence) => {
    const wrong = all.map((one) =>
      one.id === 'reference' ? { ...one, otherLevels } : one,
    );
    expect(() => switchedLevels('reference', wrong)).toThrow(sentence);
  });
});
