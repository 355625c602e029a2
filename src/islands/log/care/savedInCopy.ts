import { mergeSaved, unmergedSaved } from '#core/saved/mergeSaved.ts';
import { savedOffer, type SavedOffer } from '#core/saved/savedOffer.ts';
import {
  listIn,
  readStoredSaved,
  storeSaved,
} from '#islands/shared/saved/storedSaved.ts';
import type { Store } from '#platform/storage/store.ts';

/** What became of the saved sessions in a copy. */
export interface SavedTaken {
  readonly offer: SavedOffer;
  readonly isStored: boolean;
  /** Takes them out again; returns whether that is stored. What was done since stays. */
  undo(): boolean;
}

/** What would become of the saved sessions in a copy, given as stored text. */
export function offerOfSaved(store: Store, text: string | null): SavedOffer {
  return savedOffer(listIn(store, readStoredSaved(store)), text);
}

/** Puts the saved sessions in a copy to those on the device, where that can be done. */
export function takeSaved(store: Store, text: string | null): SavedTaken {
  const stored = readStoredSaved(store);
  const before = listIn(store, stored);
  const offer = savedOffer(before, text);
  if (offer.is !== 'comes') return { offer, isStored: true, undo: () => true };
  const { list } = offer;
  const isStored = storeSaved(store, stored, mergeSaved(before, list));
  return {
    offer,
    isStored,
    undo() {
      if (!isStored) return true;
      const now = readStoredSaved(store);
      return storeSaved(
        store,
        now,
        unmergedSaved(listIn(store, now), before, list),
      );
    },
  };
}
