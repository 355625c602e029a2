import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_ANSWERS,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { GATES } from '#core/planning/gates.ts';
import {
  neverSaidLongAgo,
  readSavedAnswers,
  writeSavedAnswers,
} from '#core/planning/savedAnswers.ts';
import { anyAnswers } from '#builders/anyAnswers.ts';

const TODAY = '2026-02-27';
const TOMORROW = '2026-02-28';
const NO_WISHES = { overrides: [], another: 0, stepUp: false };
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
      fc.boolean(),
      (answers, overrides, another, stepUp) => {
        // What is from the log alone, from the safety questions, or for one visit.
        const { last, easyCircuits, goodCircuits, overdone, painWait } =
          DEFAULT_ANSWERS;
        const { linkLimits, redFlag, notCleared } = DEFAULT_ANSWERS;
        const wishes = { overrides, another, stepUp };
        expect(
          readSavedAnswers(
            writeSavedAnswers({ answers, wishes }, TODAY),
            TODAY,
          ),
        ).toEqual({
          answers: {
            ...answers,
            ...{ last, easyCircuits, goodCircuits, overdone, painWait },
            ...{ linkLimits, redFlag, notCleared },
            ...(answers.daysSince === null ? { neverSaidOn: TODAY } : {}),
          },
          wishes,
        });
      },
    ),
  );
});

/** What stored text holds, field by field. */
function fieldsIn(text: string) {
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}

describe('the last circuit is kept', () => {
  test('as its day, not as a number of days', () => {
    const fields = fieldsIn(kept({ daysSince: 12 }));
    expect(fields['lastCircuit']).toBe('2026-02-15');
    expect(fields).not.toHaveProperty('daysSince');
    expect(fields).not.toHaveProperty('neverSaidOn');
  });

  test('as never, with the day on which that was said first', () => {
    const text = kept({ daysSince: null });
    expect(fieldsIn(text)).toMatchObject({
      lastCircuit: 'never',
      neverSaidOn: TODAY,
    });
    const { answers } = readSavedAnswers(text, '2026-03-05');
    const again = writeSavedAnswers(
      { answers, wishes: NO_WISHES },
      '2026-03-05',
    );
    expect(fieldsIn(again)['neverSaidOn']).toBe(TODAY);
  });

  test.each<[unknown, number]>([
    ['2026-02-15', 12],
    ['2026-02-27', 0],
    ['2026-03-15', 0],
    ['yesterday', 14],
    [12, 14],
    [undefined, 14],
  ])('%j in stored text is %d days', (lastCircuit, days) => {
    const text = JSON.stringify({
      version: 4,
      day: TODAY,
      lastCircuit,
      daysSince: 3,
    });
    expect(readSavedAnswers(text, TODAY).answers.daysSince).toBe(days);
  });
});

describe('never', () => {
  test.each<[string | undefined, string, boolean]>([
    ['2026-02-27', '2026-03-13', false],
    ['2026-02-27', '2026-03-14', true],
    ['2026-02-27', '2026-02-01', false],
    ['some day', '2026-03-14', false],
    [undefined, '2026-03-14', false],
  ])(
    'said on %j stays on %s, and is asked again: %s',
    (neverSaidOn, day, isAsked) => {
      const text = JSON.stringify({
        version: 4,
        lastCircuit: 'never',
        neverSaidOn,
      });
      const { answers } = readSavedAnswers(text, day);
      expect(answers.daysSince).toBeNull();
      expect(neverSaidLongAgo(answers, day)).toBe(isAsked);
    },
  );

  test('is not asked again once a circuit is known', () => {
    const answers = {
      ...DEFAULT_ANSWERS,
      daysSince: 3,
      neverSaidOn: '2020-01-01',
    };
    expect(neverSaidLongAgo(answers, TODAY)).toBe(false);
  });
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
    [7, '2026-02-22', 2],
    [7, '2026-02-20', 0],
    [7, '2026-02-10', 0],
  ])('%d days since the last circuit are, on %s, %d', (then, day, now) => {
    expect(
      readSavedAnswers(kept({ daysSince: then }), day).answers.daysSince,
    ).toBe(now);
  });

  test('overridden gates are shut again', () => {
    const wishes = {
      overrides: ['too-soon' as const],
      another: 2,
      stepUp: false,
    };
    const text = writeSavedAnswers({ answers: DEFAULT_ANSWERS, wishes }, TODAY);
    expect(readSavedAnswers(text, TODAY).wishes).toEqual(wishes);
    expect(readSavedAnswers(text, TOMORROW).wishes).toEqual(NO_WISHES);
  });
});

describe('text of the third version', () => {
  const text = readFileSync('tests/fixtures/answers-v3.json', 'utf8');

  test('is read, every field of it', () => {
    expect(readSavedAnswers(text, TODAY)).toEqual({
      answers: {
        ...DEFAULT_ANSWERS,
        level: 'returning',
        minutes: 8,
        kit: ['band', 'step'],
        focus: 'knees',
        soreness: 3,
        soreAt: ['calves'],
        run: 'long',
        phase: 'high-volume',
        raceNear: true,
        keySessionNear: true,
        gymNear: true,
        worn: true,
        daysSince: 6,
        leaveOut: ['pl', 'cr'],
      },
      wishes: { overrides: ['too-soon'], another: 2, stepUp: false },
    });
  });

  test('its days since the last circuit count up from its own day', () => {
    const { answers } = readSavedAnswers(text, '2026-03-09');
    expect(answers.daysSince).toBe(16);
    const written = fieldsIn(
      writeSavedAnswers({ answers, wishes: NO_WISHES }, '2026-03-09'),
    );
    expect(written['lastCircuit']).toBe('2026-02-21');
  });

  test('its never was said on its own day', () => {
    const never = JSON.stringify({ ...fieldsIn(text), daysSince: null });
    const { answers } = readSavedAnswers(never, '2026-03-14');
    expect(answers).toMatchObject({ daysSince: null, neverSaidOn: TODAY });
    expect(neverSaidLongAgo(answers, '2026-03-14')).toBe(true);
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
  '{"version":5,"level":"beginner"}',
  '{"version":"1","level":"beginner"}',
  '{"version":1,"level":"hero","minutes":"x","kit":7,"leaveOut":["<b>",3],"today":[]}',
  '{"version":2,"overrides":"all","another":-0.5}',
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
