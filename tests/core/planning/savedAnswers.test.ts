import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_ANSWERS,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { GATES } from '#core/planning/gates.ts';
import {
  readSavedAnswers,
  writeSavedAnswers,
} from '#core/planning/savedAnswers.ts';
import { anyAnswers } from '#builders/anyAnswers.ts';

const TODAY = '2026-02-27';
const TOMORROW = '2026-02-28';
const NO_WISHES = { steppedOver: [], another: 0 };
const DEFAULTS = { answers: DEFAULT_ANSWERS, wishes: NO_WISHES };

function kept(changes: Partial<Answers>) {
  const answers = { ...DEFAULT_ANSWERS, ...changes };
  return writeSavedAnswers({ answers, wishes: NO_WISHES }, TODAY);
}

test('answers and wishes come back the same day, all that the builder asks for', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      fc.subarray([...GATES]),
      fc.nat({ max: 99 }),
      (answers, steppedOver, another) => {
        const { last, easyCircuits, overdone, painWait, redFlag, notCleared } =
          DEFAULT_ANSWERS;
        const wishes = { steppedOver, another };
        expect(
          readSavedAnswers(
            writeSavedAnswers({ answers, wishes }, TODAY),
            TODAY,
          ),
        ).toEqual({
          answers: {
            ...answers,
            ...{ last, easyCircuits, overdone, painWait, redFlag, notCleared },
          },
          wishes,
        });
      },
    ),
  );
});

describe('the next day', () => {
  test('the body and the run are asked afresh, and the rest is kept', () => {
    const text = kept({
      level: 'beginner',
      soreness: 8,
      run: 'race',
      raceNear: true,
      keySessionNear: true,
      gymNear: true,
    });
    expect(readSavedAnswers(text, TOMORROW).answers).toEqual({
      ...DEFAULT_ANSWERS,
      level: 'beginner',
      daysSince: 15,
    });
  });

  test.each<[number | null, string, number | null]>([
    [7, TOMORROW, 8],
    [7, '2026-03-09', 17],
    [0, '2027-02-27', 365],
    [null, TOMORROW, null],
    [7, '2026-02-20', 7],
  ])('%d days since the last circuit are, on %s, %d', (then, day, now) => {
    expect(
      readSavedAnswers(kept({ daysSince: then }), day).answers.daysSince,
    ).toBe(now);
  });

  test('gates stepped over are shut again', () => {
    const wishes = { steppedOver: ['too-soon' as const], another: 2 };
    const text = writeSavedAnswers({ answers: DEFAULT_ANSWERS, wishes }, TODAY);
    expect(readSavedAnswers(text, TODAY).wishes).toEqual(wishes);
    expect(readSavedAnswers(text, TOMORROW).wishes).toEqual(NO_WISHES);
  });
});

describe('text of the second version', () => {
  const text = JSON.stringify({
    version: 2,
    day: TODAY,
    level: 'advanced',
    keyRunNear: true,
    redFlag: true,
  });

  test('is read, and one question for race and key session counts as the race', () => {
    expect(readSavedAnswers(text, TODAY).answers).toEqual({
      ...DEFAULT_ANSWERS,
      level: 'advanced',
      raceNear: true,
    });
    expect(readSavedAnswers(text, TOMORROW).answers.raceNear).toBe(false);
  });
});

describe('text of the first version', () => {
  const text = JSON.stringify({
    version: 1,
    day: TODAY,
    level: 'advanced',
    minutes: 10,
    today: { soreness: 2, daysSince: 6 },
  });

  test('is read', () => {
    expect(readSavedAnswers(text, TODAY).answers).toMatchObject({
      level: 'advanced',
      minutes: 10,
      soreness: 2,
      daysSince: 6,
    });
    expect(readSavedAnswers(text, TOMORROW).answers).toMatchObject({
      soreness: 0,
      daysSince: 7,
    });
  });
});

test.each([
  null,
  '',
  '{',
  '[]',
  'null',
  '7',
  '{"level":"beginner"}',
  '{"version":4,"level":"beginner"}',
  '{"version":"1","level":"beginner"}',
  '{"version":1,"level":"hero","minutes":"x","kit":7,"leaveOut":["<b>",3],"today":[]}',
  '{"version":2,"steppedOver":"all","another":-0.5}',
])('%j gives the defaults', (text) => {
  expect(readSavedAnswers(text, TODAY)).toEqual(DEFAULTS);
});

test.each([
  [99, 20],
  [-4, 5],
])('%d stored minutes are %d', (stored, minutes) => {
  expect(
    readSavedAnswers(kept({ minutes: stored }), TODAY).answers.minutes,
  ).toBe(minutes);
});

test('any text at all gives answers within range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { answers } = readSavedAnswers(text, TODAY);
      expect(withinRange(answers)).toEqual({ answers, outOfRange: [] });
    }),
  );
});
