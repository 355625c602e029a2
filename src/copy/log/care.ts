import { dayFormat } from '#copy/shared/calendar.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { LogCounts } from '#core/log/sums/logCounts.ts';
import type { MergeCounts } from '#core/log/merging/mergeLogs.ts';

/** The headings, buttons and fixed sentences of keeping the log safe. */
export const CARE_WORDS = {
  keepSafe: 'Keep it safe',
  saveCopy: 'Save a copy',
  copyIs: 'The copy is one file with everything (JSON).',
  saveTable: 'For a spreadsheet (CSV)',
  bringIn: 'Bring a copy in',
  dropHere:
    'A copy saved here or in another browser. You can also drop it on this box.',
  noCopy: 'No copy saved from this browser yet.',
  copySaved: 'Copy saved. It is with your downloads.',
  tableSaved: 'Table saved. It is with your downloads.',
  kept: 'What is kept where',
  here: 'Here',
  elsewhere: 'Elsewhere',
  nothingElsewhere: 'Nothing. Nothing is sent',
  howLong: 'For how long',
  untilClosed: 'What is not stored, until this page is closed',
  undo: 'Undo',
  close: 'Close',
} as const;

/** The name of a saved table for spreadsheets. */
export function tableName(day: string): string {
  return `tired-on-purpose-log-${day}.csv`;
}

/** The name of a file with the records that could not be read. */
export function asideName(day: string): string {
  return `tired-on-purpose-set-aside-${day}.json`;
}

/** The name of a file with the text of a damaged log. */
export function damagedName(day: string): string {
  return `tired-on-purpose-damaged-log-${day}.txt`;
}

/** What there is, as counts: "18 circuits, 1 warm-up and 21 runs"; "nothing yet" where there is nothing. */
export function countsWords({ circuits, warmUps, runs }: LogCounts): string {
  const parts = [
    circuits > 0 ? counted(circuits, 'circuit') : '',
    warmUps > 0 ? counted(warmUps, 'warm-up') : '',
    runs > 0 ? counted(runs, 'run') : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing yet' : listed(parts);
}

/** What has come since the last copy, or was changed. */
export function sinceWords(counts: LogCounts): string {
  const { circuits, warmUps, runs } = counts;
  const all = circuits + warmUps + runs;
  if (all === 0) return 'Nothing new since.';
  return `${countsWords(counts)} added or changed since. A copy takes one tap.`;
}

/** When the last copy was saved: "Last copy: 9 October 2026". */
export function lastCopyWords(day: string): string {
  return `Last copy: ${dayOfYear(day)}`;
}

/** A day with its year: "9 October 2026". */
const dayOfYear = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** What is in this browser: "18 circuits and 21 runs, 31 kB, in this browser on this device". */
export function hereWords(counts: LogCounts, bytes: number): string {
  const said = countsWords(counts);
  return `${sentenceCase(said)}, ${sizeWords(bytes)}, in this browser on this device`;
}

/** What is on the page, where not all of it is in this browser. */
export function onlyOnPageWords(counts: LogCounts): string {
  return `${sentenceCase(countsWords(counts))}, on this page. Not all of it is stored`;
}

/** A size: "31 kB" up to a megabyte, then "50 MB". A started kilobyte counts whole. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}

/** How long the browser keeps what is stored; `isGranted` is null where it does not say. */
export function howLongWords(
  isGranted: boolean | null,
  forgetsAfterDays: number | null,
): string {
  if (isGranted)
    return 'Until you delete it. This browser has promised to keep it';
  if (forgetsAfterDays !== null)
    return `Until you have used this browser for ${forgetsAfterDays} days without coming here. Then it erases what sites have stored`;
  return isGranted === null
    ? 'Until you delete it, or clear this browser’s data. It does not say whether it would clear it by itself'
    : 'Until you delete it. If the device runs out of room, this browser may clear it: it has not promised to keep it';
}

/** What to do in a browser that erases what sites have stored. */
export function forgetsWords(days: number): {
  readonly title: string;
  readonly words: string;
} {
  return {
    title: `This browser clears sites after ${days} days away`,
    words:
      'A circuit comes once a fortnight. Save a copy now, or put the site on your home screen and bring the copy in there.',
  };
}

/** Parts of a sentence: "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  const [last, ...others] = parts.toReversed();
  return others.length === 0
    ? (last ?? '')
    : `${others.toReversed().join(', ')} and ${last ?? ''}`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a copy brings, before anything is changed: "12 new, 3 already here, 1 newer than yours". */
export function mergeWords(counts: MergeCounts): string {
  const { added, alike, replaced, older, unreadable } = counts;
  const parts = [
    added > 0 ? `${added} new` : '',
    alike > 0 ? `${alike} already here` : '',
    replaced > 0 ? `${replaced} newer than yours` : '',
    older > 0 ? `${older} older than yours` : '',
    unreadable > 0 ? `${unreadable} could not be read` : '',
  ].filter(Boolean);
  return parts.join(', ');
}
