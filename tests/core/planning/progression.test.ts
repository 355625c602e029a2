import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import {
  progressionAfter,
  type ProgressionStep,
} from '#core/planning/progression.ts';
import {
  reductionsOf,
  planAfter,
  planOf,
  usualPlan,
  type PlanReduction,
} from '#core/planning/plan.ts';
import { planStepsFrom } from '#core/planning/planSteps.ts';
import type { Level } from '#core/vocabulary.ts';

describe('what the end of the last circuit says', () => {
  test.each<[number, ProgressionStep, Level?, boolean?]>([
    [1, 'up'],
    [2.5, 'up'],
    [3, 'repeat'],
    [5, 'repeat'],
    [5.5, 'ease'],
    [6, 'less'],
    [6.5, 'less'],
    [7, 'back'],
    [10, 'back'],
    [2.5, 'repeat', 'regular', true],
    [5, 'ease', 'regular', true],
    [5.5, 'less', 'advanced', true],
    [6, 'back', 'beginner', true],
    [7, 'back', 'regular', true],
    [1.5, 'up', 'returning'],
    [2, 'repeat', 'returning'],
    [4, 'repeat', 'returning'],
    [4.5, 'ease', 'returning'],
    [5, 'less', 'returning'],
    [6, 'back', 'returning'],
  ])(
    '%d means “%s” (%s, rough: %s)',
    (rpe, step, level = 'regular', rough = false) => {
      const last = { rpe, rough, soreAfter: 3 };
      expect(progressionAfter(last, level)).toBe(step);
    },
  );

  test.each<[string, { soreAfter?: number }]>([
    ['nobody said how sore the legs were', {}],
    ['the legs were 4 out of 10 sore', { soreAfter: 4 }],
  ])('an easy one is repeated where %s', (_, soreness) => {
    const easy = { rpe: 2, rough: false, ...soreness };
    expect(progressionAfter(easy, 'regular')).toBe('repeat');
    const hard = { ...easy, rpe: 6 };
    expect(progressionAfter(hard, 'regular')).toBe('less');
  });
});

function usual(changes: Partial<Answers> = {}) {
  return usualPlan({ ...DEFAULT_ANSWERS, ...changes }, []);
}

describe('what makes a plan smaller', () => {
  const AFTER_THREE: readonly (readonly [PlanReduction, object])[] = [
    ['ease', { rounds: 3, share: 0.9, restSeconds: 20, roundsTakenBy: [] }],
    ['less', { rounds: 2, share: 1, restSeconds: 30, roundRestSeconds: 60 }],
    ['back', { rounds: 2, share: 0.8, restSeconds: 30, roundRestSeconds: 90 }],
    ['a-little-sore', { rounds: 2, heavy: 0, ceiling: 5 }],
    ['early', { rounds: 2, heavy: 1, ceiling: 5, restSeconds: 20 }],
    [
      'restart',
      { rounds: 2, share: 0.8, restSeconds: 30, roundRestSeconds: 90 },
    ],
    ['first', { rounds: 1, share: 0.8, restSeconds: 30, exercises: 5 }],
    ['long-run', { rounds: 2, ceiling: 4 }],
    ['high-volume', { rounds: 1, ceiling: 4 }],
    ['worn', { rounds: 2, restSeconds: 20, ceiling: 5 }],
    ['overridden', { rounds: 2, ceiling: 5 }],
  ];
  const AFTER_ONE: readonly (readonly [PlanReduction, object])[] = [
    ['worn', { rounds: 1, restSeconds: 30, roundsTakenBy: [] }],
    ['early', { rounds: 1, restSeconds: 20, roundsTakenBy: [] }],
    ['long-run', { rounds: 1, ceiling: 4, roundsTakenBy: [] }],
    ['first', { rounds: 1, share: 0.8, roundsTakenBy: [] }],
  ];

  test.each(AFTER_THREE)('%s, of three rounds', (change, plan) => {
    expect(planAfter(usual(), [change], 3)).toMatchObject(plan);
  });

  test.each(AFTER_ONE)('%s, of one round', (change, plan) => {
    expect(planAfter(usual(), [change], 1)).toMatchObject(plan);
  });

  test('adds up, and a bad night asks for rests where no round is left', () => {
    const plan = planAfter(usual(), ['early', 'worn'], 2);
    expect(plan).toMatchObject({
      rounds: 1,
      restSeconds: 30,
      roundsTakenBy: ['early'],
    });
    expect(planAfter(usual(), ['early', 'worn'], 3)).toMatchObject({
      rounds: 1,
      restSeconds: 20,
      roundsTakenBy: ['early', 'worn'],
    });
  });

  test('is the last circuit too, unless it was six weeks ago', () => {
    const last = { rpe: 6, rough: false, rounds: 2, restSeconds: 30 };
    const plan = usual({ last });
    expect(plan).toMatchObject({
      rounds: 2,
      restSeconds: 30,
      progression: 'less',
    });
    expect(reductionsOf(plan, ['early'])).toEqual(['less', 'early']);
    expect(usualPlan({ ...DEFAULT_ANSWERS, last }, ['first'])).toMatchObject({
      rounds: 3,
      restSeconds: 20,
      progression: null,
    });
  });
});

describe('the ladder', () => {
  function stepsFrom(last: Partial<Answers['last'] & object>) {
    const answers = {
      ...DEFAULT_ANSWERS,
      last: { rpe: 2, rough: false, soreAfter: 3, ...last },
    };
    return planStepsFrom(planOf(answers, []), answers);
  }

  test('goes up by a tenth of the doses first, never by more', () => {
    expect(stepsFrom({ share: 0.8 })[0]).toMatchObject({
      stepUp: 'dose',
      share: 0.9,
    });
    expect(stepsFrom({ share: 0.95 })[0]).toMatchObject({
      stepUp: 'dose',
      share: 1,
    });
  });

  test('has its steps in order, each one thing', () => {
    expect(
      stepsFrom({ share: 0.8, rounds: 2, restSeconds: 30 }).map(
        ({ stepUp, share, rounds, restSeconds }) => [
          stepUp,
          share,
          rounds,
          restSeconds,
        ],
      ),
    ).toEqual([
      ['dose', 0.9, 2, 30],
      ['round', 0.8, 3, 30],
      ['rest', 0.8, 2, 25],
      ['variant', 0.8, 2, 30],
    ]);
    expect(stepsFrom({ restSeconds: 22 })[0]).toMatchObject({
      restSeconds: 20,
    });
  });

  test('is for nobody on a day that asks for less, nor after a circuit that was no easier than 3', () => {
    const last = { rpe: 2, rough: false, soreAfter: 0 };
    const answers = { ...DEFAULT_ANSWERS, last };
    expect(planStepsFrom(planOf(answers, ['worn']), answers)).toEqual([]);
    expect(stepsFrom({ rpe: 3 })).toEqual([]);
  });
});
