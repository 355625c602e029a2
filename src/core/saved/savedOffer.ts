import {
  countSavedMerge,
  mergeSaved,
  type SavedCounts,
} from '#core/saved/mergeSaved.ts';
import { readSaved } from '#core/saved/readSaved.ts';
import { MOST_SAVED, type SavedList } from '#core/saved/savedSessions.ts';

/** What would become of the saved sessions in a file, where they are put to those on the device. */
export type SavedOffer =
  /** There are none in it. */
  | { readonly is: 'none' }
  /** They are damaged, or of a newer version of this site, and stay in the file. */
  | { readonly is: 'unreadable' }
  /** With those here there would be so many, more than can be saved: they stay in the file. */
  | { readonly is: 'too-many'; readonly all: number }
  /** They come along. */
  | {
      readonly is: 'comes';
      readonly list: SavedList;
      readonly counts: SavedCounts;
    };

/** What would become of the saved sessions in a file, as stored text, beside a list on the device. */
export function savedOffer(here: SavedList, text: string | null): SavedOffer {
  const read = readSaved(text);
  if (!read.ok) return { is: 'unreadable' };
  const list = read.value;
  if (list.sessions.length + list.aside.length === 0) return { is: 'none' };
  const all = mergeSaved(here, list).sessions.length;
  return all > MOST_SAVED
    ? { is: 'too-many', all }
    : { is: 'comes', list, counts: countSavedMerge(here, list) };
}
