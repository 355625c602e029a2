import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/link.ts';
import {
  circuitsIn,
  dueAfter,
  EMPTY_LOG,
  lastEffort,
  readLog,
  standingOn,
  withEntry,
  writeLog,
  type Entry,
  type Log,
} from '#core/log.ts';
import type { Reading } from '#core/reading.ts';
import { aCircuit } from '#make/aCircuit.ts';

const LINK = writeLink(aCircuit());
const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));

function aReading(rpe: number | null, changes: Partial<Reading> = {}): Reading {
  return { round: 3, rpe, signs: [], pain: false, ...changes };
}

function anEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'a',
    date: '2026-03-01',
    link: LINK,
    rounds: 3,
    seconds: 909,
    readings: [aReading(5)],
    ...changes,
  };
}

function aLog(...entries: readonly Partial<Entry>[]): Log {
  return entries.reduce<Log>(
    (log, entry, index) =>
      withEntry(log, anEntry({ id: `${index}`, ...entry })),
    EMPTY_LOG,
  );
}

describe('the log', () => {
  test('comes back as it was kept', () => {
    const log = aLog({}, { date: '2026-03-20', readings: [] });
    expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
  });

  test('is empty where nothing was kept', () => {
    expect(readLog(null)).toEqual({ ok: true, value: EMPTY_LOG });
  });

  test.each([
    ['{', 'damaged'],
    ['[]', 'damaged'],
    ['{"version":1}', 'damaged'],
    ['{"version":2,"entries":[]}', 'newer'],
  ])('%s is %s', (text, reason) => {
    expect(readLog(text)).toEqual({ ok: false, reason });
  });

  test('keeps a record it cannot read aside, and goes on keeping it', () => {
    const odd = { id: 7, what: 'is this' };
    const text = JSON.stringify({ version: 1, entries: [anEntry(), odd] });
    const read = readLog(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value).toEqual({ entries: [anEntry()], aside: [odd] });
    expect(readLog(writeLog(read.value))).toEqual(read);
  });

  test('takes any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readLog(text);
        if (read.ok) expect(standingOn(read.value, '2026-03-01')).toBeDefined();
      }),
    );
  });

  test('never has one session twice, and stays in the order of days', () => {
    const log = aLog({ date: '2026-03-20' }, { date: '2026-03-01' });
    const again = withEntry(
      log,
      anEntry({ id: '0', date: '2026-03-20', rounds: 2 }),
    );
    expect(again.entries.map(({ id, rounds }) => [id, rounds])).toEqual([
      ['1', 3],
      ['0', 2],
    ]);
  });

  test('counts circuits, not warm-ups nor what never came to a set', () => {
    expect(
      circuitsIn(aLog({}, { link: WARM_UP }, { seconds: 0 }, { link: 'x' })),
    ).toHaveLength(1);
  });

  test('knows the effort at the end by the last reading that has one', () => {
    expect(
      lastEffort(anEntry({ readings: [aReading(4), aReading(null)] })),
    ).toBe(4);
    expect(lastEffort(anEntry({ readings: [] }))).toBeNull();
  });
});

describe('the next circuit', () => {
  test('is due two weeks after the last, three after one far too hard', () => {
    expect(dueAfter(EMPTY_LOG)).toBeNull();
    expect(dueAfter(aLog({}))).toBe('2026-03-15');
    expect(dueAfter(aLog({ readings: [aReading(7)] }))).toBe('2026-03-22');
    const six = [aReading(6)];
    expect(dueAfter(aLog({ readings: six }))).toBe('2026-03-15');
    // A sign makes a 6 read like a 7; so do two of them in a row; and coming back from injury, one point lower.
    expect(
      dueAfter(aLog({ readings: [aReading(6, { signs: ['breathless'] })] })),
    ).toBe('2026-03-22');
    expect(
      dueAfter(aLog({ date: '2026-02-01', readings: six }, { readings: six })),
    ).toBe('2026-03-22');
    const returning = writeLink(aCircuit({ level: 'returning' }));
    expect(dueAfter(aLog({ link: returning, readings: six }))).toBe(
      '2026-03-22',
    );
  });

  test('is composed from where the runner stands', () => {
    expect(standingOn(EMPTY_LOG, '2026-03-10')).toBeNull();
    expect(standingOn(aLog({}), '2026-03-10')).toEqual({
      daysSince: 9,
      last: { rpe: 5, rough: false, rounds: 3, restSeconds: 20 },
      easyOnes: 1,
      overdone: false,
    });
    const hard = [aReading(6, { signs: ['heavier'] })];
    expect(
      standingOn(
        aLog({ readings: hard }, { date: '2026-03-20', readings: hard }),
        '2026-04-01',
      ),
    ).toMatchObject({ daysSince: 12, overdone: true, last: { rough: true } });
    expect(
      standingOn(
        aLog({ readings: [aReading(null, { pain: true })] }),
        '2026-03-20',
      )?.last,
    ).toMatchObject({ rpe: 5, rough: true });
    expect(standingOn(aLog({ readings: [] }), '2026-03-01')).toMatchObject({
      daysSince: 0,
      last: null,
    });
  });
});
