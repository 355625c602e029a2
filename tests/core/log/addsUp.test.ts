import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, mondayOf } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { effortHistory } from '#core/log/sums/effortHistory.ts';
import { hadRun, type DoneRun } from '#core/log/entry/entry.ts';
import { EMPTY_LOG } from '#core/log/log.ts';
import { monthsOf } from '#core/log/sums/months.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { weeklyLoad } from '#core/log/sums/weeklyLoad.ts';
import { compareRuns } from '#core/log/sums/withAndWithout.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import {
  aLog,
  anyLog,
  aRating,
  aRun,
  aSession,
  logOf,
} from '#builders/aLog.ts';

const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));
const EASY: DoneRun = { kind: 'easy', minutes: 30, effort: 3, feel: 'lighter' };

describe('the months', () => {
  test('hold their entries, newest month and entry first, and count circuits and runs without one', () => {
    const log = logOf([
      aSession({ id: 'a', date: '2026-09-30', run: EASY }),
      aRun({}, { id: 'b', date: '2026-11-02' }),
      aSession({ id: 'c', date: '2026-11-03', link: WARM_UP, run: EASY }),
      aSession({ id: 'd', date: '2026-11-03', time: '18:00' }),
      aRun({ isPlanned: true }, { id: 'e', date: '2026-11-30' }),
    ]);
    expect(
      monthsOf(log).map(({ month, entries, circuits, runs }) => [
        month,
        entries.map(({ id }) => id).join(''),
        circuits,
        runs,
      ]),
    ).toEqual([
      ['2026-11', 'edcb', 1, 2],
      ['2026-09', 'a', 1, 0],
    ]);
    expect(monthsOf(EMPTY_LOG)).toEqual([]);
  });

  test('together are the log turned round, and their counts its counts', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const months = monthsOf(log);
        expect(months.flatMap(({ entries }) => entries)).toEqual(
          log.entries.toReversed(),
        );
        const circuits = months.map((one) => one.circuits);
        expect(circuits.reduce((sum, one) => sum + one, 0)).toBe(
          circuitsIn(log).length,
        );
      }),
    );
  });
});

describe('runs with and without a circuit', () => {
  const OTHER_DAYS = ['2026-03-02', '2026-03-03', '2026-03-04'];

  test('stand side by side with their counts', () => {
    const log = logOf([
      aSession({ id: 'a', date: '2026-01-01', run: EASY }),
      aSession({
        id: 'b',
        date: '2026-01-15',
        run: { kind: 'easy', effort: 3.5, feel: 'same' },
      }),
      aSession({
        id: 'c',
        date: '2026-01-29',
        run: { kind: 'easy', feel: 'heavier' },
      }),
      ...OTHER_DAYS.map((date, at) =>
        aRun({ effort: 2.5 + at / 2 }, { id: date, date }),
      ),
    ]);
    expect(compareRuns(log)).toEqual({
      with: {
        runs: 3,
        rated: 2,
        // 3.25 to one decimal.
        meanEffort: 3.3,
        lighter: 1,
        same: 1,
        heavier: 1,
      },
      without: {
        runs: 3,
        rated: 3,
        meanEffort: 3,
        lighter: 0,
        same: 3,
        heavier: 0,
      },
      isEnough: true,
    });
  });

  test.each([
    [3, 3, true],
    [2, 3, false],
    [3, 2, false],
    [0, 20, false],
  ])('%d with and %d without are enough: %s', (after, alone, isEnough) => {
    const log = logOf([
      ...Array.from({ length: after }, (_, at) =>
        aSession({ id: `a${at}`, date: `2026-01-${10 + at}`, run: EASY }),
      ),
      ...Array.from({ length: alone }, (_, at) =>
        aRun({}, { id: `b${at}`, date: `2026-02-0${1 + (at % 9)}` }),
      ),
    ]);
    expect(compareRuns(log)).toMatchObject({
      with: { runs: after },
      without: { runs: alone },
      isEnough,
    });
  });

  test.each<[string, Partial<DoneRun> | undefined]>([
    ['a long run', { kind: 'long' }],
    ['a hard run', { kind: 'hard' }],
    ['a race', { kind: 'race' }],
    ['one that is only planned', { isPlanned: true }],
    ['no run at all', undefined],
  ])('%s is not among them', (_, run) => {
    const entry = aSession(run ? { run: { ...EASY, ...run } } : {});
    expect(compareRuns(logOf([entry])).with.runs).toBe(0);
  });

  test('one of which nobody said how it went is not among them', () => {
    const { effort, feel, ...untold } = EASY;
    expect([effort, feel]).toEqual([3, 'lighter']);
    expect(compareRuns(aLog({ run: untold })).with.runs).toBe(0);
  });

  test.each<
    [
      string,
      string,
      Parameters<typeof aRun>[1],
      Partial<Parameters<typeof aSession>[0]>,
    ]
  >([
    ['with', 'on the day of a circuit', {}, {}],
    ['with', 'later that day', { time: '07:10' }, { time: '06:45' }],
    ['without', 'earlier that day', { time: '06:00' }, { time: '18:00' }],
    ['with', 'at no known time', {}, { time: '18:00' }],
    ['without', 'on the next day', { date: '2026-03-02' }, {}],
    ['without', 'on the day of a warm-up', {}, { link: WARM_UP }],
  ])('%s: a run %s', (side, _, run, circuit) => {
    const log = logOf([
      aRun({}, { date: '2026-03-01', ...run }),
      aSession({ date: '2026-03-01', ...circuit }),
    ]);
    const compared = compareRuns(log);
    expect([compared.with.runs, compared.without.runs]).toEqual(
      side === 'with' ? [1, 0] : [0, 1],
    );
  });

  test('a run after a warm-up is one without', () => {
    const compared = compareRuns(aLog({ link: WARM_UP, run: EASY }));
    expect([compared.with.runs, compared.without.runs]).toEqual([0, 1]);
  });

  test('nothing to compare has no mean', () => {
    const none = { runs: 0, rated: 0, meanEffort: null };
    expect(compareRuns(EMPTY_LOG)).toMatchObject({
      with: none,
      without: none,
      isEnough: false,
    });
  });

  test('their counts add up', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { with: after, without } = compareRuns(log);
        const told = log.entries.filter(
          (entry) =>
            hadRun(entry) &&
            entry.run?.kind === 'easy' &&
            (entry.run.effort ?? entry.run.feel) !== undefined,
        );
        expect(after.runs + without.runs).toBe(told.length);
        for (const group of [after, without]) {
          const felt = group.lighter + group.same + group.heavier;
          expect(felt).toBeLessThanOrEqual(group.runs);
          expect(felt + group.rated).toBeGreaterThanOrEqual(group.runs);
          expect(group.meanEffort === null).toBe(group.rated === 0);
          if (group.meanEffort !== null)
            expect(group.meanEffort >= 1 && group.meanEffort <= 10).toBe(true);
        }
      }),
    );
  });
});

describe('efforts over time', () => {
  test('stand beside what was aimed at, oldest first, warm-ups left out', () => {
    const returning = writeLink(aCircuit({ level: 'returning', ceiling: 4 }));
    const log = aLog(
      { date: '2026-03-15', ratings: [aRating(5.5)] },
      { date: '2026-03-01', link: returning, soreness: { nextMorning: 2 } },
      { date: '2026-03-02', link: WARM_UP },
      { date: '2026-03-29', ceiling: 4, ratings: [] },
      { date: '2026-04-12', ratings: [aRating(3, { pain: true })] },
    );
    expect(effortHistory(log)).toEqual([
      {
        id: '1',
        day: '2026-03-01',
        effort: 5,
        aim: [3, 3],
        ceiling: 4,
        nextMorning: 2,
        isOver: true,
      },
      {
        id: '0',
        day: '2026-03-15',
        effort: 5.5,
        aim: [4, 5],
        ceiling: 5,
        nextMorning: null,
        isOver: true,
      },
      {
        id: '3',
        day: '2026-03-29',
        effort: null,
        aim: [4, 4],
        ceiling: 4,
        nextMorning: null,
        isOver: false,
      },
      // Pain counts as 7 at least.
      {
        id: '4',
        day: '2026-04-12',
        effort: 7,
        aim: [4, 5],
        ceiling: 5,
        nextMorning: null,
        isOver: true,
      },
    ]);
  });

  test('at the ceiling are not over it', () => {
    expect(effortHistory(aLog({ ratings: [aRating(5)] }))).toMatchObject([
      { effort: 5, ceiling: 5, isOver: false },
    ]);
  });
});

describe('the load of a week', () => {
  test('is effort times minutes, of circuits and of runs', () => {
    const log = logOf([
      // The guide's own example: 15 minutes at 4 are 60.
      aSession({
        id: 'a',
        date: '2026-11-24',
        seconds: 900,
        ratings: [aRating(4)],
        run: EASY,
      }),
      aRun({ minutes: 40, effort: 2.5 }, { id: 'b', date: '2026-11-29' }),
      aRun({ minutes: 40, isPlanned: true }, { id: 'c', date: '2026-12-01' }),
      aSession({ id: 'd', date: '2026-12-09', link: WARM_UP }),
      aSession({ id: 'e', date: '2026-12-16', ratings: [] }),
    ]);
    expect(weeklyLoad(log)).toEqual([
      { monday: '2026-11-23', circuits: 1, runs: 2, load: 60 + 90 + 100 },
      { monday: '2026-12-14', circuits: 1, runs: 0, load: 0 },
    ]);
  });

  test('is there for each week that held something, once, in order', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const weeks = weeklyLoad(log);
        for (const [at, { monday, circuits, runs, load }] of weeks.entries()) {
          expect(mondayOf(monday)).toBe(monday);
          expect(circuits + runs).toBeGreaterThan(0);
          expect(load).toBeGreaterThanOrEqual(0);
          const next = weeks[at + 1];
          if (next) expect(daysBetween(monday, next.monday)).toBeGreaterThan(0);
        }
        const sum = (numbers: readonly number[]) =>
          numbers.reduce((total, one) => total + one, 0);
        expect(sum(weeks.map((week) => week.circuits))).toBe(
          circuitsIn(log).length,
        );
        expect(sum(weeks.map((week) => week.runs))).toBe(
          log.entries.filter(hadRun).length,
        );
      }),
    );
  });
});
