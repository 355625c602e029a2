import { describe, expect, test } from 'vitest';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import { EFFORT_BANDS } from '#core/circuit/effortAim.ts';
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { listIn, tableIn } from './rulesPaper.ts';

describe('the paper of the rules', () => {
  test.each(LEVELS)('has the numbers that the builder has for %s', (level) => {
    const plan = LEVEL_PLANS[level];
    const [from, to] = EFFORT_BANDS[level];
    const row = tableIn('Rounds, rests and minutes').find(
      ([name]) => name === level,
    );
    expect(row).toEqual([
      level,
      `3 to ${plan.exercises}`,
      `${plan.rounds}`,
      `${plan.restSeconds} s`,
      `${plan.roundRestSeconds} s`,
      `${plan.capSeconds / 60} min`,
      `${plan.points}`,
      from === to ? `${from}` : `${from} to ${to}`,
      `${plan.ceiling}`,
    ]);
  });

  test('has the questions before anything else, word for word', () => {
    const asked = tableIn('Before anything else').map(([words]) => words);
    expect(asked.sort()).toEqual(NOT_TODAY.map(({ words }) => words).sort());
    expect(listIn('Who should ask first')).toEqual(
      ASK_FIRST.map(({ words }) => words),
    );
  });
});
