import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { LATER_QUESTIONS, type Entry } from '#core/log/entry/entry.ts';
import {
  questionsDue,
  runChange,
  sorenessChange,
  wavedOffChange,
} from '#core/log/next/laterQuestions.ts';
import { entryIn, withChange, type Log } from '#core/log/log.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import {
  aLog,
  anyLog,
  aRating,
  aRun,
  aSession,
  logOf,
  type SessionFields,
} from '#builders/aLog.ts';

const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
const TOLD = { kind: 'easy', effort: 3, feel: 'same' } as const;
const DAY = '2026-03-01';

function asked(log: Log, today: string): readonly string[] {
  return questionsDue(log, today).map(
    ({ entry, question }) => `${entry.id} ${question}`,
  );
}

/** What is asked about one entry, so many days after its own. */
function askedAfter(
  days: number,
  session: Partial<SessionFields> = {},
): readonly string[] {
  return questionsDue(logOf([aSession(session)]), daysLater(DAY, days)).map(
    ({ question }) => question,
  );
}

describe('what is asked later', () => {
  test.each<[number, readonly string[]]>([
    [-1, []],
    [0, ['run']],
    [1, ['run', 'next-morning']],
    [2, ['run', 'next-morning', 'two-days-on']],
    [7, ['run', 'next-morning', 'two-days-on']],
    [8, []],
    [400, []],
  ])('%d days after a circuit: %j', (days, questions) => {
    expect(askedAfter(days)).toEqual(questions);
  });

  test.each<[string, Partial<SessionFields>, readonly string[]]>([
    ['a run that is told', { run: TOLD }, ['next-morning', 'two-days-on']],
    [
      'a run with an effort and no feel',
      { run: { kind: 'easy', effort: 3 } },
      ['run', 'next-morning', 'two-days-on'],
    ],
    [
      'a run that is only planned',
      { run: { ...TOLD, isPlanned: true } },
      ['run', 'next-morning', 'two-days-on'],
    ],
    [
      'a walk and no run',
      { afterWalk: 'none' },
      ['next-morning', 'two-days-on'],
    ],
    [
      'a walk and a short run',
      { afterWalk: 'short' },
      ['run', 'next-morning', 'two-days-on'],
    ],
    [
      'pain',
      { ratings: [aRating(4, { pain: true })] },
      ['next-morning', 'two-days-on'],
    ],
    [
      'a quiet next morning',
      { soreness: { nextMorning: 0 } },
      ['run', 'two-days-on'],
    ],
    [
      'quiet legs two days on',
      { soreness: { twoDaysOn: 0 } },
      ['run', 'next-morning'],
    ],
    [
      'two that were waved off',
      { wavedOff: ['run', 'two-days-on'] },
      ['next-morning'],
    ],
    ['a warm-up', { link: WARM_UP }, ['run']],
    ['no set begun', { seconds: 0 }, []],
    [
      'a circuit done elsewhere',
      { link: '' },
      ['run', 'next-morning', 'two-days-on'],
    ],
  ])('after %s', (_, session, questions) => {
    expect(askedAfter(3, session)).toEqual(questions);
  });

  test('is nothing about a run on its own', () => {
    const run = aRun({ isPlanned: true }, { date: DAY });
    expect(asked(logOf([run]), DAY)).toEqual([]);
  });

  test('comes with the newest entry first', () => {
    const log = aLog(
      { date: '2026-03-01', run: TOLD },
      { date: '2026-03-03', time: '07:00', link: WARM_UP },
      { date: '2026-03-03', time: '18:00', soreness: { nextMorning: 1 } },
    );
    expect(asked(log, '2026-03-05')).toEqual([
      '2 run',
      '2 two-days-on',
      '1 run',
      '0 next-morning',
      '0 two-days-on',
    ]);
  });

  test('is never what was answered or waved off, nor before its day, nor after a week', () => {
    const anyToday = fc.integer({ min: -3, max: 12 });
    fc.assert(
      fc.property(anyLog, anyToday, fc.nat(), (log, days, which) => {
        const origin = log.entries[which % Math.max(1, log.entries.length)];
        const today = daysLater(origin?.date ?? DAY, days);
        for (const { entry, question } of questionsDue(log, today)) {
          expect(entry.wavedOff ?? []).not.toContain(question);
          expect(isAnswered(entry, question)).toBe(false);
          const after = daysBetween(entry.date, today);
          expect(after).toBeLessThanOrEqual(7);
          expect(after).toBeGreaterThanOrEqual(
            LATER_QUESTIONS.indexOf(question),
          );
        }
      }),
    );
  });

  test('is gone once it is answered or waved off', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), fc.boolean(), (log, which, isAnswer) => {
        const origin = log.entries[which % Math.max(1, log.entries.length)];
        const today = daysLater(origin?.date ?? DAY, 2);
        const due = questionsDue(log, today);
        const after = due.reduce((so, { entry: { id }, question }) => {
          const entry = entryIn(so, id);
          if (entry === null) throw new Error(id);
          const change = !isAnswer
            ? wavedOffChange(entry, [question])
            : question === 'run'
              ? runChange(entry, { feel: 'lighter' })
              : sorenessChange(entry, question, 2);
          return withChange(so, id, change, 9);
        }, log);
        expect(questionsDue(after, today)).toEqual([]);
      }),
    );
  });
});

function isAnswered({ run, soreness }: Entry, question: string): boolean {
  switch (question) {
    case 'run':
      return run?.feel !== undefined && run.isPlanned !== true;
    case 'next-morning':
      return soreness?.nextMorning !== undefined;
    default:
      return soreness?.twoDaysOn !== undefined;
  }
}

describe('an answer', () => {
  test('about the legs stays beside the other one', () => {
    const entry = aSession({ soreness: { nextMorning: 2 } });
    expect(sorenessChange(entry, 'two-days-on', 1)).toEqual({
      soreness: { nextMorning: 2, twoDaysOn: 1 },
    });
    expect(sorenessChange(entry, 'next-morning', 0)).toEqual({
      soreness: { nextMorning: 0 },
    });
  });

  test('about the run adds to what is known, and says that it happened', () => {
    const planned = aSession({
      run: { kind: 'long', minutes: 90, isPlanned: true },
    });
    expect(runChange(planned, { minutes: 80 })).toEqual({
      run: { kind: 'long', minutes: 80, isPlanned: true },
    });
    expect(runChange(planned, { feel: 'heavier' })).toEqual({
      run: { kind: 'long', minutes: 90, feel: 'heavier' },
    });
    expect(runChange(planned, { effort: 4.5, kind: 'easy' })).toEqual({
      run: { kind: 'easy', minutes: 90, effort: 4.5 },
    });
    expect(runChange(aSession(), { feel: 'same' })).toEqual({
      run: { kind: 'easy', feel: 'same' },
    });
  });

  test('is waved off for one question or several, each once', () => {
    const entry = aSession({ wavedOff: ['two-days-on'] });
    expect(wavedOffChange(entry, ['run', 'two-days-on'])).toEqual({
      wavedOff: ['run', 'two-days-on'],
    });
  });
});
