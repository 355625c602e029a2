import { CARE_WORDS, mergeWords, sizeWords } from '#copy/log/care.ts';
import { savedOfferWords } from '#copy/saved/savedInCopy.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { MergeCounts } from '#core/log/merging/mergeLogs.ts';
import type { SavedOffer } from '#core/saved/savedOffer.ts';

/** Why a file is not brought in. */
export type ImportFault =
  | 'too-large'
  | 'unreadable'
  | 'empty'
  | 'no-json'
  | 'no-log'
  | 'newer'
  | 'nothing-in-it';

/** What is wrong with a file, and the way on; sizes in bytes. */
export function faultWords(
  fault: ImportFault,
  bytes: number,
  mostBytes: number,
): { readonly title: string; readonly words: string } {
  switch (fault) {
    case 'too-large':
      return {
        title: 'This file is too large',
        words: `It is ${sizeWords(bytes)}; a log is ${sizeWords(mostBytes)} at most, and ten years of entries take less than a megabyte. None of it was read. Look for a file named “tired-on-purpose-log”.`,
      };
    case 'unreadable':
      return {
        title: 'The browser could not open this file',
        words:
          'It may have been moved, or still be on its way from a cloud drive. Open it on this device once, then choose it again.',
      };
    case 'empty':
      return {
        title: 'This file is empty',
        words:
          'Perhaps it was never fully saved. Save the copy again where it came from, or choose an older one.',
      };
    case 'no-json':
      return {
        title: 'This file is cut off, or is not a copy of a log',
        words: `A copy ends in “.json” and comes from “${CARE_WORDS.saveCopy}”; the table for spreadsheets cannot be read back. If it is one, save it again where it came from.`,
      };
    case 'no-log':
      return {
        title: 'There is no log in this file',
        words: `It can be read, but it holds something else. A copy is called “tired-on-purpose-log”, with its date.`,
      };
    case 'newer':
      return {
        title: 'This copy is newer than the page',
        words:
          'It was saved by a later version of this site. Reload the page, then choose it again. The file stays as it is.',
      };
    case 'nothing-in-it':
      return {
        title: 'The log in this file is still empty',
        words:
          'It is a copy saved before anything was on record. Choose another one.',
      };
  }
}

/** The headings and buttons of bringing a copy in. */
export const IMPORT_WORDS = {
  reading: 'Reading the file…',
  nothingChanged: 'Nothing has been changed yet.',
  allHere: 'Everything in it is here already.',
  takeIn: 'Bring it in',
  notNow: 'Leave it',
  done: 'Brought in',
  doneWords:
    'Of two versions of an entry the later one counts; the other is kept beside it.',
  notStored:
    'It is on screen, but this browser could not store it. Save a copy of everything now.',
  undone: 'Taken out again. The log is as it was before the file.',
  undoneNotStored:
    'Taken out again on screen, but this browser could not store that.',
  seasonTaken: 'The season plan in it comes in too, since there is none here.',
  seasonStays:
    'There is a season plan here already, and it stays; the one in the file is left out.',
  seasonNotStored: 'The season plan in it could not be stored.',
  savedNotStored: 'The saved sessions in it could not be stored.',
} as const;

/** The heading over what is in a file. Its name is shown as it is, cut where it is long. */
export function fileTitle(name: string): string {
  const most = 60;
  return `In ${name.length > most ? `${name.slice(0, most)}…` : name}`;
}

/** The button that saves what could not be read: "Save the 2 records set aside". */
export function saveAsideWords(count: number): string {
  return count === 1
    ? 'Save the record set aside'
    : `Save the ${count} records set aside`;
}

/** What happens with what could not be read. */
export function asideWords(count: number): string {
  return `${counted(count, 'record')} could not be read. Nothing is thrown away: what cannot be read is kept aside as it is, and can be saved as a file.`;
}

/** Whether putting a copy to the log would change it. */
export function bringsAnything(counts: MergeCounts): boolean {
  return counts.added + counts.replaced + counts.older + counts.unreadable > 0;
}

/** Whether putting saved sessions to those here would change them. */
export function bringsSessions(offer: SavedOffer): boolean {
  if (offer.is !== 'comes') return false;
  const { added, renamed, unreadable } = offer.counts;
  return added + renamed + unreadable > 0;
}

/** What a file would bring, as it is announced: what is new, and that nothing has been changed yet. */
export function offerWords(
  counts: MergeCounts | null,
  saved: SavedOffer,
  bringsSeason: boolean,
): string {
  const isOfUse =
    (counts !== null && bringsAnything(counts)) ||
    bringsSessions(saved) ||
    bringsSeason;
  return sentences([
    isOfUse && counts ? mergeWords(counts) : '',
    savedOfferWords(saved),
    bringsSeason ? IMPORT_WORDS.seasonTaken : '',
    isOfUse ? IMPORT_WORDS.nothingChanged : IMPORT_WORDS.allHere,
  ]);
}

/** What came of putting a file to the log, as it is announced. */
export function doneWords(counts: MergeCounts, saved: SavedOffer): string {
  const words = mergeWords(counts);
  return sentences([
    words === '' ? IMPORT_WORDS.done : `${IMPORT_WORDS.done}: ${words}`,
    savedOfferWords(saved),
  ]);
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
