import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { lastEffort } from '#core/log/entry/entry.ts';
import {
  EMPTY_LOG,
  readLog,
  withChange,
  withEntry,
  withoutEntry,
  withSession,
  writeLog,
} from '#core/log/log.ts';
import { circuitsIn, standingOn } from '#core/log/next/standing.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aLog, anyLog, aRating, aSession } from '#builders/aLog.ts';

const WARM_UP = writeLink(aCircuit({ mode: 'activation', rounds: 1 }));

function fixture(name: string): string {
  const file = new URL(`../../fixtures/${name}`, import.meta.url);
  return readFileSync(file, 'utf8');
}

describe('the log', () => {
  test('whatever is in it comes back as it was kept', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
      }),
    );
  });

  test('comes back as it was kept', () => {
    const log = aLog({}, { date: '2026-03-20', ratings: [] });
    expect(readLog(writeLog(log))).toEqual({ ok: true, value: log });
  });

  test('is empty where nothing was kept', () => {
    expect(readLog(null)).toEqual({ ok: true, value: EMPTY_LOG });
  });

  test('of version 1 is still read, with what was said and chosen', () => {
    const read = readLog(fixture('log-v1.json'));
    expect(read).toEqual({
      ok: true,
      value: {
        entries: [
          {
            id: 'mm4s3gxs',
            date: '2026-03-01',
            changedAt: Number.parseInt('mm4s3gxs', 36),
            circuit: {
              link: '1c2-20-60r5~pl30s~The_15-minute_session.y6s9',
              rounds: 1,
              seconds: 51,
              ratings: [{ round: 1, rpe: 8, signs: ['clumsier'], pain: false }],
              ceiling: 4,
              afterWalk: 'short',
            },
          },
          {
            id: 'mm4s3gxt',
            date: '2026-03-09',
            changedAt: Number.parseInt('mm4s3gxt', 36),
            circuit: {
              link: '1c2-20-60r5~pl30s~The_15-minute_session.y6s9',
              rounds: 2,
              seconds: 120,
              ratings: [{ round: 2, rpe: null, signs: [], pain: true }],
              checkedOn: '2026-03-12',
            },
          },
        ],
        aside: [{ id: 7 }],
        earlier: [],
      },
    });
    expect(read.ok && readLog(writeLog(read.value))).toEqual(read);
  });

  test('of version 2 keeps every field of every entry', () => {
    const text = fixture('log-v2.json');
    const old = JSON.parse(text) as {
      entries: readonly Record<string, unknown>[];
      aside: readonly unknown[];
    };
    const read = readLog(text);
    if (!read.ok) throw new Error(read.reason);
    const flat = read.value.entries.map(({ id, date, circuit }) => ({
      id,
      date,
      ...circuit,
    }));
    expect(flat).toEqual(old.entries);
    expect(read.value.aside).toEqual(old.aside);
    expect(readLog(writeLog(read.value))).toEqual(read);
  });

  test.each([
    ['{', 'damaged'],
    ['[]', 'damaged'],
    ['{"version":1}', 'damaged'],
    ['{"version":4,"entries":[]}', 'newer'],
  ])('%s is %s', (text, reason) => {
    expect(readLog(text)).toEqual({ ok: false, reason });
  });

  test('keeps a record it cannot read aside, and goes on keeping it', () => {
    const odd = { id: 7, what: 'is this' };
    const text = JSON.stringify({ version: 3, entries: [aSession(), odd] });
    const read = readLog(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value).toEqual({ ...aLog({ id: 'a' }), aside: [odd] });
    expect(readLog(writeLog(read.value))).toEqual(read);
  });

  test('lets go of one entry by its name', () => {
    const log = aLog({});
    expect(withoutEntry(log, '0').entries).toEqual([]);
    expect(withoutEntry(log, 'b')).toEqual(log);
  });

  test.each<[string, object]>([
    ['an impossible month', { date: '2026-13-01' }],
    ['an impossible day', { date: '2026-02-31' }],
    ['a year before anybody kept one', { date: '0001-01-01' }],
    ['a year from which no day can be reckoned', { date: '9999-12-31' }],
    ['an effort of 11 on the run', { run: { kind: 'easy', effort: 11 } }],
    ['a soreness of 11', { soreness: { nextMorning: 11 } }],
    ['half a soreness', { soreness: { twoDaysOn: 2.5 } }],
    ['minutes below 0', { run: { kind: 'easy', minutes: -1 } }],
    ['a run of no kind', { run: { kind: 'swim' } }],
    ['a time that is none', { time: '25:00' }],
    ['neither a circuit nor a run', { circuit: undefined }],
    ['a circuit that is none', { circuit: 'done' }],
    ['no name', { id: '' }],
    ['a note that is a book', { note: 'x'.repeat(20_000) }],
    [
      'a session of three days',
      { circuit: { ...aSession().circuit, seconds: 259_200 } },
    ],
  ])('keeps an entry with %s aside', (_, fields) => {
    const record = JSON.parse(JSON.stringify({ ...aSession(), ...fields }));
    const text = JSON.stringify({
      version: 3,
      entries: [record, aSession({ id: 'b' })],
    });
    const read = readLog(text);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value.entries.map(({ id }) => id)).toEqual(['b']);
    expect(read.value.aside).toEqual([record]);
  });

  test('changes an entry by hand, and a later change counts as later though the clock was set back', () => {
    const log = aLog({ changedAt: 100 });
    const first = withChange(log, '0', { note: 'Cold.' }, 50);
    expect(first.entries[0]).toMatchObject({ note: 'Cold.', changedAt: 101 });
    const second = withChange(first, '0', { note: undefined }, 500);
    expect(second.entries[0]).toEqual({ ...log.entries[0], changedAt: 500 });
    expect(withChange(log, 'b', { note: 'x' }, 500)).toBe(log);
  });

  test('a session recorded again keeps what the reader said about it since', () => {
    const said = withChange(
      aLog({ ratings: [aRating(4, { pain: true })], checkedOn: '2026-03-02' }),
      '0',
      { run: { kind: 'easy', minutes: 30 }, soreness: { nextMorning: 2 } },
      5,
    );
    const again = withSession(
      said,
      aSession({ id: '0', ratings: [aRating(6)] }),
    );
    expect(again.entries).toMatchObject([
      {
        run: { minutes: 30 },
        soreness: { nextMorning: 2 },
        circuit: { ratings: [{ rpe: 6 }], checkedOn: '2026-03-02' },
      },
    ]);
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
      aSession({ id: '0', date: '2026-03-20', rounds: 2 }),
    );
    expect(
      again.entries.map(({ id, circuit }) => [id, circuit?.rounds]),
    ).toEqual([
      ['1', 3],
      ['0', 2],
    ]);
  });

  test('counts circuits, not warm-ups nor what never came to a set', () => {
    expect(
      circuitsIn(aLog({}, { link: WARM_UP }, { seconds: 0 }, { link: 'x' })),
    ).toHaveLength(1);
  });

  test('knows the effort at the end by the last rating that has one', () => {
    expect(lastEffort(aSession({ ratings: [aRating(4), aRating(null)] }))).toBe(
      4,
    );
    expect(lastEffort(aSession({ ratings: [] }))).toBeNull();
  });
});
