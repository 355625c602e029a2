import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, readLog, writeLog, type Log } from '#core/log/log.ts';
import { readLogFile, writeLogFile } from '#core/log/merging/logFile.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { aLog, anyLog, aSession, logOf } from '#builders/aLog.ts';

const DAY = '2026-11-21';

function logIn(text: string): Log {
  const read = readLogFile(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value.log;
}

function fixture(name: string): string {
  const file = new URL(`../../../fixtures/${name}`, import.meta.url);
  return readFileSync(file, 'utf8');
}

describe('a file of the log', () => {
  test('gives back what was put into it, the season and the saved sessions with it', () => {
    const stored = fc.option(fc.string());
    fc.assert(
      fc.property(
        anyLog,
        anyLog,
        stored,
        stored,
        (one, other, season, saved) => {
          // Put together, so that there are earlier versions as well.
          const parts = { log: mergeLogs(one, other), season, saved };
          const text = writeLogFile(parts, DAY);
          expect(readLogFile(text)).toEqual({ ok: true, value: parts });
        },
      ),
    );
  });

  test('says what it is, and when it was saved', () => {
    const log = aLog({});
    const text = writeLogFile(
      { log, season: 'stored text', saved: 'stored list' },
      DAY,
    );
    expect(JSON.parse(text)).toEqual({
      kind: 'tired-on-purpose-log',
      version: 1,
      savedOn: DAY,
      log: { version: 3, entries: log.entries, aside: [], earlier: [] },
      season: 'stored text',
      saved: 'stored list',
    });
  });

  test('changes nothing where all of it is known', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (one, other) => {
        const log = mergeLogs(one, other);
        const text = writeLogFile({ log, season: null, saved: null }, DAY);
        expect(mergeLogs(log, logIn(text))).toEqual(log);
      }),
    );
  });

  test('loses no entry, in whatever order files are brought in', () => {
    const anyOrder = fc
      .array(anyLog, { minLength: 2, maxLength: 4 })
      .chain((logs) =>
        fc.tuple(
          fc.constant(logs),
          fc.shuffledSubarray(logs, { minLength: logs.length }),
        ),
      );
    const broughtIn = (logs: readonly Log[]) =>
      logs
        .map((log) =>
          logIn(writeLogFile({ log, season: null, saved: null }, DAY)),
        )
        .reduce(mergeLogs, EMPTY_LOG);
    fc.assert(
      fc.property(anyOrder, ([logs, shuffled]) => {
        const all = broughtIn(logs);
        expect(broughtIn(shuffled)).toEqual(all);
        const kept = new Set(all.entries.map(({ id }) => id));
        for (const { entries } of logs)
          for (const { id } of entries) expect(kept).toContain(id);
      }),
    );
  });

  test.each(['log-v1.json', 'log-v2.json'])(
    'may be a log alone, as in %s',
    (name) => {
      const stored = readLog(fixture(name));
      if (!stored.ok) throw new Error(stored.reason);
      expect(readLogFile(fixture(name))).toEqual({
        ok: true,
        value: { log: stored.value, season: null, saved: null },
      });
    },
  );

  test('may be the text of today’s storage, with the mark that some programs put first', () => {
    const log = aLog({}, {});
    expect(logIn(`\uFEFF${writeLog(log)}`)).toEqual(log);
  });

  test('with two versions of one entry has the later one, and the other beside it', () => {
    const early = aSession({ changedAt: 1, note: 'before' });
    const late = aSession({ changedAt: 2, note: 'after' });
    const odd = { id: 7 };
    for (const entries of [
      [early, late, odd, late],
      [late, odd, early],
    ])
      expect(logIn(JSON.stringify({ version: 3, entries }))).toEqual({
        entries: [late],
        earlier: [early],
        aside: [odd],
      });
    expect(
      mergeLogs(logOf([early]), logIn(writeLog(logOf([late])))),
    ).toMatchObject({ entries: [late], earlier: [early] });
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'no-json'],
    [
      'half of one',
      writeLogFile({ log: aLog({}), season: null, saved: null }, DAY).slice(
        0,
        80,
      ),
      'no-json',
    ],
    ['a page', '<!doctype html>', 'no-json'],
    ['a number', '7', 'no-log'],
    ['a list', '[]', 'no-log'],
    ['some other JSON', '{"name":"a","version":"1.0.0"}', 'no-log'],
    [
      'one without its log',
      '{"kind":"tired-on-purpose-log","version":1}',
      'no-log',
    ],
    [
      'one of a later kind',
      '{"kind":"tired-on-purpose-log","version":2}',
      'newer',
    ],
    [
      'one with a later log',
      '{"kind":"tired-on-purpose-log","version":1,"log":{"version":4,"entries":[]}}',
      'newer',
    ],
    ['a later log alone', '{"version":4,"entries":[]}', 'newer'],
    [
      'lists within lists',
      `{"version":3,"entries":[${'['.repeat(20_000)}${']'.repeat(20_000)}]}`,
      'no-log',
    ],
  ])('that holds %s is refused with its reason', (_, text, reason) => {
    expect(readLogFile(text)).toEqual({ ok: false, reason });
  });

  test('whose season is no text has none', () => {
    const text =
      '{"kind":"tired-on-purpose-log","version":1,"log":{"version":3,"entries":[]},"season":{}}';
    expect(readLogFile(text)).toEqual({
      ok: true,
      value: { log: EMPTY_LOG, season: null, saved: null },
    });
  });

  test('may hold any text or JSON at all: what is read can be put together and written again', () => {
    const anyRecords = fc
      .tuple(fc.constantFrom(1, 2, 3, 4, '3'), fc.array(fc.jsonValue()))
      .map(([version, entries]) => JSON.stringify({ version, entries }));
    const anyFile = fc
      .tuple(fc.jsonValue(), fc.jsonValue())
      .map(([log, season]) =>
        JSON.stringify({
          kind: 'tired-on-purpose-log',
          version: 1,
          log,
          season,
        }),
      );
    const anyText = fc.oneof(fc.string(), fc.json(), anyRecords, anyFile);
    fc.assert(
      fc.property(anyText, anyLog, (text, log) => {
        const read = readLogFile(text);
        if (!read.ok) return;
        const merged = mergeLogs(log, read.value.log);
        expect(readLog(writeLog(merged)).ok).toBe(true);
        for (const record of read.value.log.aside)
          expect(merged.aside).toContainEqual(record);
      }),
      { numRuns: 500 },
    );
  });
});
