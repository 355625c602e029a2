import { describe, expect, test } from 'vitest';
import { answerWords } from '#copy/builder/builderAnswers.ts';
import {
  changeWords,
  totalWords,
  undoWords,
} from '#copy/builder/builderStatus.ts';
import { roundsWords } from '#copy/circuit/circuits.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

describe('an answer in words', () => {
  test.each<[Partial<Answers>, string, string]>([
    [{ level: 'returning' }, 'Returning', 'Level: Returning.'],
    [{ minutes: 12 }, '12', 'Minutes: 12.'],
    [{ run: 'long' }, 'Long', 'Today’s run: Long.'],
    [
      { raceNear: true },
      'race near',
      'A race today or in the next 3 days: yes.',
    ],
    [{ worn: true }, 'bad night', 'A bad night or a heavy week: yes.'],
    [{ soreness: 5 }, 'Sore', 'Sore legs: Sore.'],
    [{ soreAt: ['calves'] }, 'sore calves', 'Sore calves: yes.'],
    [{ daysSince: 1 }, '1 day ago', 'Last circuit: 1 day ago.'],
    [{ daysSince: null }, 'never', 'Last circuit: never.'],
    [{ kit: ['mat', 'wall'] }, 'Mini-band', 'Mini-band: no.'],
    [{ focus: 'knees' }, 'Kind to knees', 'Focus on: Kind to knees.'],
    [
      { phase: 'taper' },
      'Taper or race week',
      'Your training: Taper or race week.',
    ],
    [
      { leaveOut: ['sq'] },
      'leave out bodyweight squat',
      'Leave out bodyweight squat: yes.',
    ],
  ])('%o', (changes, label, sentence) => {
    const after = { ...DEFAULT_ANSWERS, ...changes };
    expect(answerWords(DEFAULT_ANSWERS, after, theCatalogue)).toEqual([
      { label, sentence },
    ]);
  });

  test('says nothing of what stayed, nor of what the log alone knows', () => {
    const after = { ...DEFAULT_ANSWERS, easyCircuits: 2, painWait: 3 };
    expect(answerWords(DEFAULT_ANSWERS, after, theCatalogue)).toEqual([]);
  });
});

test('an edit in words names the exercise, shortly for undo, and the value', () => {
  const words = (change: Parameters<typeof changeWords>[0]) =>
    changeWords(change, aCircuit(), theCatalogue);
  expect(words({ kind: 'dose', at: 1 })).toEqual({
    label: 'squat reps',
    sentence: 'Bodyweight squat: 10 reps.',
  });
  expect(words({ kind: 'dose', at: 0 })).toEqual({
    label: 'bridge hold time',
    sentence: 'Glute bridge hold: 30 s.',
  });
  expect(words({ kind: 'tempo', at: 1, phase: 0 })).toEqual({
    label: 'squat tempo',
    sentence: 'Bodyweight squat: down, 3 s each rep.',
  });
  expect(words({ kind: 'rest-after', at: 0 }).sentence).toBe(
    'Glute bridge hold: 20 s of rest after it.',
  );
  expect(words({ kind: 'removed', code: 'zz' }).sentence).toBe(
    '“zz” is out, 5 exercises left.',
  );
  expect(words({ kind: 'swapped', at: 2, code: 'gb' }).sentence).toBe(
    'Forearm plank instead of glute bridge hold.',
  );
  expect(words({ kind: 'ceiling' }).sentence).toBe('Effort ceiling: 5.');
});

test('the total and the undo button', () => {
  expect(totalWords(aCircuit(), 909, 4.5)).toBe(
    '3 rounds of 5, 15 minutes 9 seconds, feels like 4½.',
  );
  expect(undoWords('15')).toBe('Undo 15');
  expect(undoWords('squat reps')).toBe('Undo: squat reps');
  expect(undoWords('')).toBe('Undo');
});

test.each<[Partial<Circuit>, string]>([
  [{}, '3 rounds of 5'],
  [{ rounds: 1 }, '1 round of 5'],
  [{ mode: 'activation', rounds: 1 }, '1 round of 5'],
  [{ mode: 'activation', rounds: 2 }, '5 drills, twice through'],
  [{ mode: 'activation', rounds: 3 }, '5 drills, 3 times through'],
])('the rounds of a circuit with %j are “%s”', (changes, words) => {
  expect(roundsWords(aCircuit(changes))).toBe(words);
});
