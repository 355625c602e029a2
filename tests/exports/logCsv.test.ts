import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { EMPTY_LOG } from '#core/log/log.ts';
import { logCsv } from '#exports/logCsv.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import {
  aLog,
  anyLog,
  aRating,
  aRun,
  aSession,
  logOf,
} from '#builders/aLog.ts';

/** The cells of a text as RFC 4180 has them: rows end with CRLF, a quote within quotes is doubled. */
function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest);
    const plain = /^([^",\r\n]*)(,|\r\n)/.exec(rest);
    const [all, cell, end] = quoted ?? plain ?? [];
    if (all === undefined || cell === undefined)
      throw new Error(`No cell at: ${rest.slice(0, 40)}`);
    row.push(quoted ? cell.replaceAll('""', '"') : cell);
    if (end !== ',') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(all.length);
  }
  expect(row).toEqual([]);
  return rows;
}

/** The rows under the headings, each as its cells by heading, the empty ones left out. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [headings = [], ...rows] = cellsIn(text.slice(1));
  return rows.map((row) => {
    expect(row).toHaveLength(headings.length);
    const cells = headings.map(
      (heading, at) => [heading, row[at] ?? ''] as const,
    );
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
}

describe('the log as a table', () => {
  test('of nothing has its headings alone, each once', () => {
    const [headings = [], ...rows] = cellsIn(logCsv(EMPTY_LOG).slice(1));
    expect(rows).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.slice(0, 3)).toEqual(['date', 'time', 'what']);
  });

  test('has a row for each entry, oldest first', () => {
    const link = writeLink(aCircuit());
    const warmUp = writeLink(
      aCircuit({ mode: 'activation', rounds: 1, title: 'Ready, set' }),
    );
    const log = logOf([
      aSession({
        id: 'a',
        date: '2026-03-01',
        time: '06:45',
        rounds: 2,
        seconds: 640,
        ratings: [
          aRating(4, { signs: ['breathless'] }),
          aRating(5.5, { signs: ['heavier', 'breathless'] }),
        ],
        ceiling: 4,
        run: { kind: 'easy', minutes: 30, effort: 3.5, feel: 'lighter' },
        soreness: { nextMorning: 2, twoDaysOn: 0 },
        note: 'Cold, "heavy".\nThen nothing; in a good way.',
      }),
      aSession({
        id: 'b',
        date: '2026-03-02',
        link: warmUp,
        rounds: 1,
        seconds: 192,
        ratings: [aRating(3, { pain: true })],
        checkedOn: '2026-03-04',
      }),
      aSession({
        id: 'c',
        date: '2026-03-03',
        link: '',
        run: { kind: 'long', isPlanned: true },
      }),
      aRun({}, { id: 'd', date: '2026-03-04' }),
    ]);
    expect(rowsOf(logCsv(log))).toEqual([
      {
        date: '2026-03-01',
        time: '06:45',
        what: 'circuit',
        circuit: 'The 15-minute session',
        level: 'regular',
        'rounds done': '2',
        'rounds planned': '3',
        'seconds done': '640',
        'effort at the end (1-10)': '5.5',
        ceiling: '4',
        signs: 'heavier, breathless',
        run: 'easy',
        'run minutes': '30',
        'run effort (1-10)': '3.5',
        'run felt': 'lighter',
        'soreness next morning (0-10)': '2',
        'soreness two days on (0-10)': '0',
        note: 'Cold, "heavy".\nThen nothing; in a good way.',
        'link (what follows the #)': link,
      },
      {
        date: '2026-03-02',
        what: 'warm-up',
        circuit: 'Ready, set',
        level: 'regular',
        'rounds done': '1',
        'rounds planned': '1',
        'seconds done': '192',
        'effort at the end (1-10)': '3',
        ceiling: '3',
        pain: 'yes',
        'pain checked on': '2026-03-04',
        'link (what follows the #)': warmUp,
      },
      {
        date: '2026-03-03',
        what: 'circuit',
        circuit: 'done elsewhere',
        'rounds done': '3',
        'seconds done': '909',
        'effort at the end (1-10)': '5',
        ceiling: '4',
        run: 'long',
        'run only planned': 'yes',
      },
      {
        date: '2026-03-04',
        what: 'run',
        run: 'easy',
        'run minutes': '35',
        'run effort (1-10)': '3',
        'run felt': 'same',
      },
    ]);
  });

  test.each(['=1+1', '+44', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1'])(
    'never begins a cell with a formula: %j',
    (note) => {
      expect(rowsOf(logCsv(aLog({ note })))).toMatchObject([
        { note: `'${note}` },
      ]);
    },
  );

  test('is read back cell by cell, and none begins a formula, whatever is in the notes and titles', () => {
    const anyNote = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc
        .tuple(fc.constantFrom(...'=+-@\t\r\n",;'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyLog, anyNote, (log, note) => {
        const entries = log.entries.map((entry) => ({ ...entry, note }));
        const rows = rowsOf(logCsv({ ...log, entries }));
        expect(rows.map(({ date }) => date)).toEqual(
          entries.map(({ date }) => date),
        );
        for (const row of rows) {
          expect(['', "'"].map((mark) => mark + note)).toContain(row['note']);
          for (const cell of Object.values(row))
            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
    );
  });
});
