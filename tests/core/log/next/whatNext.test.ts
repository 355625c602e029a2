import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { EMPTY_LOG, type Log } from '#core/log/log.ts';
import { whatNext, type NextReason } from '#core/log/next/whatNext.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import type { ProgressionStep } from '#core/planning/progression.ts';
import type { Level } from '#core/vocabulary.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, anyLog, aRating, type SessionFields } from '#builders/aLog.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const QUIET = { nextMorning: 1, twoDaysOn: 0 };
/** The reference session with a round less than its level does, so that there is room for a step. */
const CIRCUIT = aCircuit({ rounds: 2 });

function next(log: Log) {
  const found = whatNext(log, theCatalogue);
  if (found === null) throw new Error('no circuit on record');
  return found;
}

/** So many circuits a fortnight apart, each done whole and rated alike on quiet legs, unless said. */
function aRow(
  count: number,
  circuit: Circuit,
  rpe: number,
  changes: Partial<SessionFields> = {},
): Log {
  return aLog(
    ...Array.from({ length: count }, (_, at) => ({
      date: `2026-0${1 + at}-05`,
      link: writeLink(circuit),
      rounds: circuit.rounds,
      ratings: [aRating(rpe)],
      soreness: QUIET,
      ...changes,
    })),
  );
}

test('nothing comes after no circuit', () => {
  expect(whatNext(EMPTY_LOG, theCatalogue)).toBeNull();
  const warmUp = aCircuit({ mode: 'activation', rounds: 1 });
  expect(whatNext(aRow(3, warmUp, 2), theCatalogue)).toBeNull();
});

describe('after a circuit', () => {
  type Row = [
    rpe: number | null,
    ProgressionStep | null,
    NextReason,
    Partial<SessionFields>?,
    Level?,
  ];
  const unknown = { soreness: {} };
  const sign = { ratings: [aRating(5.5, { signs: ['heavier'] })] };

  test.each<Row>([
    [1, 'up', 'easy'],
    [2.5, 'up', 'easy'],
    [3, 'repeat', 'same-again'],
    [3.5, 'repeat', 'same-again'],
    [4, 'repeat', 'same-again'],
    [5, 'repeat', 'same-again'],
    [5.5, 'ease', 'a-little-too-hard'],
    [6, 'less', 'too-hard'],
    [6.5, 'less', 'too-hard'],
    [7, 'back', 'far-too-hard'],
    [10, 'back', 'far-too-hard'],
    [null, null, 'not-rated', { ratings: [] }],
    // A step up needs the soreness answer; without it, and on sore legs, it is the same again.
    [2.5, 'repeat', 'soreness-unknown', unknown],
    [2.5, 'repeat', 'sore-legs', { soreness: { nextMorning: 4 } }],
    [2.5, 'repeat', 'sore-legs', { soreness: { twoDaysOn: 4 } }],
    [2.5, 'up', 'easy', { soreness: { nextMorning: 3 } }],
    // Any sign, or soreness of 5 on the next morning: one row easier.
    [5.5, 'less', 'rough', sign],
    [2, 'repeat', 'rough', { soreness: { nextMorning: 5 } }],
    [5, 'ease', 'rough', { soreness: { nextMorning: 5 } }],
    [10, 'back', 'far-too-hard', { soreness: { nextMorning: 9 } }],
    [4, 'back', 'pain', { ratings: [aRating(4, { pain: true })] }],
    // A step up waits for a circuit that was done whole; what asks for less is not held back.
    [2, 'repeat', 'cut-short', { rounds: 1 }],
    [4, 'repeat', 'cut-short', { rounds: 1 }],
    [6, 'less', 'too-hard', { rounds: 1 }],
    [1, 'repeat', 'cut-short', { rounds: 1 }, 'returning'],
    // At the returning level the table is read one point lower.
    [1.5, 'up', 'easy', {}, 'returning'],
    [2, 'repeat', 'same-again', {}, 'returning'],
    [4, 'repeat', 'same-again', {}, 'returning'],
    [4.5, 'ease', 'a-little-too-hard', {}, 'returning'],
    [5, 'less', 'too-hard', {}, 'returning'],
    [6, 'back', 'far-too-hard', {}, 'returning'],
  ])(
    'rated %s: %s, because %s (%j, %s)',
    (rpe, step, because, changes, level = 'regular') => {
      const circuit = { ...CIRCUIT, level };
      const found = next(aRow(1, circuit, rpe ?? 0, changes));
      expect([found.step, found.because]).toEqual([step, because]);
      expect(found.mayStepUp).toBe(because === 'easy');
      expect(found.rung === null).toBe(because !== 'easy');
      expect(found.circuit).toMatchObject({ level, rounds: 2 });
    },
  );

  test('with a rating of 2 there is one step of the ladder, and one only', () => {
    const { rung } = next(aRow(1, CIRCUIT, 2));
    expect(rung).toEqual({
      kind: 'round',
      circuit: { ...CIRCUIT, rounds: 3 },
    });
  });

  test('pain of a warm-up since then comes first, until it was checked', () => {
    const link = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
    const easy = { soreness: QUIET, ratings: [aRating(2)] };
    const hurt = {
      date: '2026-03-04',
      link,
      ratings: [aRating(2, { pain: true })],
    };
    expect(next(aLog(easy, hurt))).toMatchObject({
      because: 'pain',
      mayStepUp: false,
      rung: null,
    });
    expect(
      next(aLog(easy, { ...hurt, checkedOn: '2026-03-05' })),
    ).toMatchObject({ because: 'easy', mayStepUp: true });
  });

  test('done elsewhere a step may be due, but nobody knows which', () => {
    expect(
      next(aLog({ link: '', ratings: [aRating(1)], soreness: QUIET })),
    ).toMatchObject({ circuit: null, step: 'up', mayStepUp: true, rung: null });
  });
});

describe('two in a row at the effort aimed at', () => {
  test('leave a step to the reader', () => {
    expect(next(aRow(1, CIRCUIT, 4.5))).toMatchObject({
      good: 1,
      mayStepUp: false,
    });
    expect(next(aRow(2, CIRCUIT, 4.5))).toMatchObject({
      step: 'repeat',
      because: 'two-good',
      good: 2,
      isSorenessKnown: true,
      mayStepUp: true,
      rung: { kind: 'round' },
    });
  });

  test.each<[string, Partial<SessionFields>, NextReason]>([
    [
      'nobody said how sore the legs were',
      { soreness: {} },
      'soreness-unknown',
    ],
    ['the legs were sore', { soreness: { nextMorning: 4 } }, 'sore-legs'],
  ])('do not where %s', (_, changes, because) => {
    expect(next(aRow(2, CIRCUIT, 4.5, changes))).toMatchObject({
      because,
      good: 2,
      isSorenessKnown: because === 'sore-legs',
      mayStepUp: false,
      rung: null,
    });
  });

  test('are none where not all rounds were done', () => {
    const log = aRow(2, CIRCUIT, 4.5, { rounds: 1 });
    expect(next(log)).toMatchObject({ because: 'cut-short', good: 0 });
  });

  test('do not step a prescribed circuit, which may ask for less all the same', () => {
    const prescribed = { ...CIRCUIT, prescribed: true } as const;
    expect(next(aRow(2, prescribed, 4.5))).toMatchObject({
      because: 'prescribed',
      mayStepUp: false,
      rung: null,
      nextLevel: null,
    });
    expect(next(aRow(1, prescribed, 2)).because).toBe('prescribed');
    expect(next(aRow(1, prescribed, 5)).because).toBe('same-again');
    expect(next(aRow(1, prescribed, 7)).because).toBe('far-too-hard');
    expect(next(aRow(3, prescribed, 4)).nextLevel).toBeNull();
  });
});

describe('three easy enough on quiet legs', () => {
  test.each<[Level, number, Level | null]>([
    ['returning', 3, 'beginner'],
    ['returning', 3.5, null],
    ['beginner', 4, 'regular'],
    ['beginner', 4.5, null],
    ['regular', 4, 'advanced'],
    ['regular', 4.5, null],
    ['advanced', 2, null],
  ])('at %s, rated %d: %s', (level, rpe, after) => {
    const { ceiling } = LEVEL_PLANS[level];
    const circuit = { ...CIRCUIT, level, ceiling, title: 'Legs' };
    const found = next(aRow(3, circuit, rpe)).nextLevel;
    expect(found).toEqual(
      after && {
        level: after,
        // The doses, rounds and rests just done; only the ceiling moves along.
        circuit: { ...circuit, level: after, ceiling: 5 },
      },
    );
    expect(next(aRow(2, circuit, rpe)).nextLevel).toBeNull();
  });

  test.each<[string, Partial<SessionFields>]>([
    ['nobody said how sore the legs were', { soreness: {} }],
    ['the legs were sore', { soreness: { twoDaysOn: 4 } }],
    ['a sign was shown', { ratings: [aRating(3, { signs: ['breathless'] })] }],
    [
      'it was at another level',
      { link: writeLink({ ...CIRCUIT, level: 'beginner' }) },
    ],
    ['nobody said how hard it was', { ratings: [] }],
    ['it was done elsewhere', { link: '' }],
  ])('are not three where of one %s', (_, changes) => {
    const easy = {
      link: writeLink(CIRCUIT),
      ratings: [aRating(4)],
      soreness: QUIET,
    };
    const days = ['2026-03-01', '2026-03-15', '2026-03-29'];
    const [first, second, third] = days.map((date) => ({ ...easy, date }));
    const log = aLog({ ...first }, { ...second, ...changes }, { ...third });
    expect(next(log).nextLevel).toBeNull();
    // Only the last three count.
    const since = ['2026-04-12', '2026-04-26'].map((date) => ({
      ...easy,
      date,
    }));
    const longer = aLog({ ...second, ...changes }, { ...third }, ...since);
    expect(next(longer).nextLevel?.level).toBe('advanced');
  });

  test('go on with the rounds just done, a lower ceiling of their own, and no title of the old level', () => {
    const circuit = aCircuit({ ceiling: 4, title: 'The regular session' });
    const found = next(aRow(3, circuit, 4, { rounds: 2 })).nextLevel;
    expect(found?.circuit).toMatchObject({
      level: 'advanced',
      rounds: 2,
      ceiling: 4,
      title: 'The 10-minute session',
      stations: circuit.stations,
      restSeconds: circuit.restSeconds,
    });
  });
});

test('of any log: a step only on legs known to be quiet, never while pain is unchecked, and a level only one up', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const found = whatNext(log, theCatalogue);
      if (found === null) return;
      const { last, mayStepUp, rung, step, nextLevel, circuit } = found;
      if (mayStepUp) {
        const { nextMorning = 0, twoDaysOn = 0 } = last.soreness ?? {};
        expect(Math.max(nextMorning, twoDaysOn)).toBeLessThanOrEqual(3);
        expect(found.isSorenessKnown).toBe(true);
        expect(['up', 'repeat']).toContain(step);
        const unchecked = log.entries.filter(
          ({ date, circuit: done }) =>
            done?.ratings.some(({ pain }) => pain) &&
            (done.checkedOn ?? '') < date,
        );
        expect(unchecked).toEqual([]);
      } else expect(rung).toBeNull();
      if (step === 'up')
        expect(['easy', 'prescribed', 'pain']).toContain(found.because);
      if (nextLevel) {
        const order: readonly Level[] = [
          'returning',
          'beginner',
          'regular',
          'advanced',
        ];
        const from = order.indexOf(circuit?.level ?? 'advanced');
        expect(order.indexOf(nextLevel.level)).toBe(from + 1);
      }
    }),
  );
});
