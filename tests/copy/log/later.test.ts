import { describe, expect, test } from 'vitest';
import {
  dayOfWaitWords,
  inLogWords,
  nextCircuitWords,
  painWords,
} from '#copy/log/homeLog.ts';
import {
  aboutWords,
  answerStatus,
  answerWords,
  questionWords,
} from '#copy/log/later.ts';
import { forgetsWords, tomorrowWords } from '#copy/session/afterwards.ts';
import { aRun, aSession } from '#builders/aLog.ts';

const TODAY = '2026-03-02';

describe('the next circuit on the home page', () => {
  test.each([
    [
      '2026-03-15',
      'Next circuit: Sunday 15 March, in 13 days. Run easy until then.',
    ],
    [
      '2026-03-03',
      'Next circuit: Tuesday 3 March, in 1 day. Run easy until then.',
    ],
    [TODAY, 'Your next circuit is due today, before an easy run.'],
    [
      '2026-02-01',
      'Your next circuit is due. Before any easy run, and no hurry.',
    ],
  ])('is told calmly, early or late: %s', (day, words) => {
    expect(nextCircuitWords(day, TODAY)).toBe(words);
  });

  test('has no date while pain was not looked at', () => {
    expect(painWords('2026-03-01')).toBe(
      'No date yet: pain ended the session of Sunday 1 March. Have it checked first.',
    );
  });

  test('has its days read out', () => {
    expect(dayOfWaitWords(5, 14)).toBe('Day 5 of 14 since the last one');
    expect(dayOfWaitWords(15, 14)).toBe('All 14 days have passed');
  });
});

test.each([
  [3, 7, '3 circuits, 7 runs'],
  [1, 0, '1 circuit'],
  [0, 1, '1 run'],
  [0, 0, 'What you have done'],
])('what is in the log is counted: %i and %i', (circuits, runs, words) => {
  expect(inLogWords(circuits, runs)).toBe(words);
});

describe('what is asked later', () => {
  test.each([
    [2, TODAY, 'Two questions about today'],
    [1, '2026-03-01', 'One question about yesterday'],
    [3, '2026-02-27', 'Three questions about Friday 27 February'],
  ])('stands under its day: %i', (count, date, words) => {
    expect(aboutWords(count, aSession({ date }), TODAY)).toBe(words);
  });

  test.each([
    ['next-morning', '2026-03-01', 'How sore are your legs this morning?'],
    [
      'next-morning',
      '2026-02-27',
      'How sore were your legs the morning after?',
    ],
    ['two-days-on', '2026-02-28', 'How sore are your legs today, two days on?'],
    ['two-days-on', '2026-02-27', 'How sore were your legs two days on?'],
    ['run', '2026-03-01', 'How did the run feel?'],
  ] as const)('is asked as the day has it: %s, %s', (question, date, words) => {
    expect(questionWords(question, aSession({ date }), TODAY)).toBe(words);
  });

  test('names the run that was planned', () => {
    const entry = aRun({ minutes: 32 });
    expect(questionWords('run', entry, TODAY)).toBe(
      'How did the run of 32 minutes feel?',
    );
  });

  test.each([
    ['next-morning', 0, 'Legs the morning after: 0 out of 10'],
    ['two-days-on', 3, 'Legs two days on: 3 out of 10'],
    ['run', { feel: 'heavier' }, 'The run felt heavier'],
    ['run', { feel: 'same', effort: 3.5 }, 'The run felt the same, effort 3½'],
    ['run', 'no-run', 'No run after it'],
    ['run', 'waved-off', 'Not asked again'],
  ] as const)('is answered in words: %s, %o', (question, answer, words) => {
    expect(answerWords(question, answer)).toBe(words);
    expect(answerStatus(question, answer)).toBe(`${words}. Undo?`);
  });
});

test('the end says what waits for tomorrow, and what the browser forgets', () => {
  expect(tomorrowWords(true)).toBe(
    'There will be two quick questions tomorrow.',
  );
  expect(tomorrowWords(false)).toBe(
    'There will be one quick question tomorrow.',
  );
  expect(forgetsWords(7)).toContain('after 7 days without a visit');
});
