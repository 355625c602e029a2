import type { Circuit } from '#core/circuit/circuit.ts';
import { lastEffort, wasPainful, type Entry } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { ceilingOf, circuitOf } from '#core/log/next/standing.ts';
import { SIGNS } from '#core/session/rating/rating.ts';
import {
  COLUMN_HEADINGS,
  DONE_ELSEWHERE,
  ROW_KINDS,
  YES,
} from '#copy/log/spreadsheet.ts';

type Cell = string | number | undefined;

// Without it a spreadsheet takes the text for another alphabet's.
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
// A cell that begins like this is taken for a formula, or has its first character passed over to get at one.
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const TO_BE_QUOTED = /[",;\t\r\n]/;

/**
 * The log as a table for spreadsheets: one row an entry, oldest first, in comma-separated values as RFC 4180 has them.
 * Nothing in it is taken for a formula. Records that could not be read, and earlier versions of entries, are only in the
 * file that holds everything.
 */
export function logCsv(log: Log): string {
  const names = Object.keys(
    COLUMN_HEADINGS,
  ) as (keyof typeof COLUMN_HEADINGS)[];
  const rows = [
    COLUMN_HEADINGS,
    ...log.entries.map((entry) => rowOf(entry, circuitOf(entry))),
  ];
  const lines = rows.map((row) =>
    names.map((name) => cellText(row[name])).join(','),
  );
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function rowOf(
  entry: Entry,
  circuit: Circuit | null,
): Readonly<Record<keyof typeof COLUMN_HEADINGS, Cell>> {
  const { circuit: done, run, soreness } = entry;
  return {
    date: entry.date,
    time: entry.time,
    kind: kindOf(entry, circuit),
    title: done?.link === '' ? DONE_ELSEWHERE : circuit?.title,
    level: circuit?.level,
    roundsDone: done?.rounds,
    roundsPlanned: circuit?.rounds,
    seconds: done?.seconds,
    effort: lastEffort(entry) ?? undefined,
    ceiling: done && ceilingOf(entry),
    signs: signsOf(entry),
    pain: yesIf(wasPainful(entry)),
    painChecked: done?.checkedOn,
    run: run?.kind,
    runPlanned: yesIf(run?.isPlanned === true),
    runMinutes: run?.minutes,
    runEffort: run?.effort,
    runFeel: run?.feel,
    nextMorning: soreness?.nextMorning,
    twoDaysOn: soreness?.twoDaysOn,
    note: entry.note,
    link: done?.link,
  };
}

function kindOf(entry: Entry, circuit: Circuit | null): string {
  if (entry.circuit === undefined) return ROW_KINDS.run;
  return circuit?.mode === 'activation' ? ROW_KINDS.warmUp : ROW_KINDS.circuit;
}

function signsOf({ circuit }: Entry): string {
  const shown = circuit?.ratings.flatMap(({ signs }) => signs) ?? [];
  return SIGNS.filter((sign) => shown.includes(sign)).join(', ');
}

function yesIf(is: boolean): Cell {
  return is ? YES : undefined;
}

/** A cell as it stands in the file: no formula, and quoted where it has to be. */
function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `${cell}`;
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return TO_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
