import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DEFAULT_ANSWERS,
  readAnswers,
  withinRange,
  writeAnswers,
} from '#core/answers.ts';
import { anyAnswers } from '#make/anyAnswers.ts';

const TODAY = '2026-03-01';

test('answers come back the same day, all that the builder asks for', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { last, easyOnes, overdone } = DEFAULT_ANSWERS;
      const asked = { ...answers, last, easyOnes, overdone };
      const text = writeAnswers(answers, TODAY);
      expect(readAnswers(text, TODAY)).toEqual(asked);
    }),
  );
});

test('tomorrow the body and the run are asked afresh, and the rest is kept', () => {
  const text = writeAnswers(
    {
      ...DEFAULT_ANSWERS,
      level: 'beginner',
      soreness: 8,
      run: 'race',
      redFlag: true,
      notCleared: true,
    },
    TODAY,
  );
  expect(readAnswers(text, '2026-03-02')).toEqual({
    ...DEFAULT_ANSWERS,
    level: 'beginner',
    notCleared: true,
  });
});

test.each([
  null,
  '',
  '{',
  '[]',
  'null',
  '7',
  '{"level":"hero","minutes":"x","kit":7,"leaveOut":["<b>",3],"today":[]}',
])('%j gives the defaults', (text) => {
  expect(readAnswers(text, TODAY)).toEqual(DEFAULT_ANSWERS);
});

test('any text at all gives answers within range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const answers = readAnswers(text, TODAY);
      expect(withinRange(answers)).toEqual({ answers, brought: [] });
    }),
  );
});

test('numbers outside the range are brought to it, and said', () => {
  const wild = { ...DEFAULT_ANSWERS, minutes: 45, soreness: -2 };
  const { answers, brought } = withinRange(wild);
  expect([answers.minutes, answers.soreness]).toEqual([20, 0]);
  expect(brought).toEqual(['minutes', 'soreness']);
});
