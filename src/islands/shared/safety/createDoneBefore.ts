import { createSignal } from 'solid-js';
import { readDoneBefore, type DoneBefore } from '#core/planning/firstTime.ts';
import { DONE_BEFORE_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** Whether the reader has done a circuit before, as a signal stored on the device. */
export function createDoneBefore(store: Store) {
  const [doneBefore, setDoneBefore] = createSignal<DoneBefore | null>(null);
  return {
    /** Reads the stored answer. Called once, in the browser. */
    open() {
      setDoneBefore(readDoneBefore(store.read(DONE_BEFORE_KEY)));
    },
    /** The answer; null while there is none. */
    doneBefore,
    /** Stores an answer; null removes it. */
    answer(next: DoneBefore | null) {
      if (next === doneBefore()) return;
      if (next === null) store.remove(DONE_BEFORE_KEY);
      else store.write(DONE_BEFORE_KEY, next);
      setDoneBefore(next);
    },
  };
}

export type DoneBeforeAnswer = ReturnType<typeof createDoneBefore>;
