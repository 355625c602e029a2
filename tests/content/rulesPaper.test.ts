import { describe, expect, test } from 'vitest';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import { EFFORT_BANDS } from '#core/circuit/effort/effortAim.ts';
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import {
  AFTER_RACE_DAYS,
  BEFORE_HARD_DAYS,
  FARTHEST_DAYS,
  NO_RACE_DAYS,
  SHORT_RUN,
  TAPER_DAYS,
} from '#core/season/season.ts';
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

  test('has the numbers that the season has', () => {
    const days = Object.fromEntries(tableIn('The season'));
    expect(days).toMatchObject({
      'a hard or key day': `that day and the ${BEFORE_HARD_DAYS} before it`,
      'the race that matters most': `race day and the ${TAPER_DAYS.most} days before it`,
      'a race that matters': `race day and the ${TAPER_DAYS.matters} days before it`,
      'a race on the way': `race day and the ${TAPER_DAYS['on-the-way']} days before it`,
      'any race behind you': `the ${AFTER_RACE_DAYS} days after it`,
    });
    const text = listIn('The season').join('\n');
    expect(text).toContain(`the last day of ${NO_RACE_DAYS / 7} weeks`);
    expect(text).toContain(`more than ${FARTHEST_DAYS / 365} years ahead`);
    expect(text).toContain(`keep the run to ${SHORT_RUN.minutes} minutes`);
  });

  test('has the questions before anything else, word for word', () => {
    const asked = tableIn('Before anything else').map(([words]) => words);
    expect(asked.sort()).toEqual(NOT_TODAY.map(({ words }) => words).sort());
    expect(listIn('Who should ask first')).toEqual(
      ASK_FIRST.map(({ words }) => words),
    );
  });
});
