import { expect, test } from 'vitest';
import {
  answersFrom,
  DEFAULT_ANSWERS,
  withinRange,
} from '#core/planning/answers.ts';

test('what is no answer is the default', () => {
  const fields = { level: 'hero', minutes: 'x', kit: 7, leaveOut: ['<b>', 3] };
  expect(answersFrom(fields)).toEqual(DEFAULT_ANSWERS);
});

test('numbers outside the range are brought to it, and said', () => {
  const wild = answersFrom({ minutes: 45, soreness: -2 });
  const { answers, outOfRange } = withinRange(wild);
  expect([answers.minutes, answers.soreness]).toEqual([20, 0]);
  expect(outOfRange).toEqual(['minutes', 'soreness']);
});

test('days since the last circuit go on beyond what matters, and never are a number that is none', () => {
  expect(answersFrom({ daysSince: 60 }).daysSince).toBe(60);
  expect(answersFrom({ daysSince: null }).daysSince).toBeNull();
  expect(answersFrom({ daysSince: NaN }).daysSince).toBe(14);
});
