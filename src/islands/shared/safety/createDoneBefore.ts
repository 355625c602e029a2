import { createSignal } from 'solid-js';
import { readDoneBefore, type DoneBefore } from '#core/planning/firstTime.ts';
import { DONE_BEFORE_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/store.ts';

/** Whether the reader has done a circuit before: asked once, and remembered on the device. */
export function createDoneBefore(store: Store) {
  const [doneBefore, setDoneBefore] = createSignal<DoneBefore | null>(null);
  return {
    /** Takes in what the device remembers. Called once, in the browser. */
    open() {
      setDoneBefore(readDoneBefore(store.read(DONE_BEFORE_KEY)));
    },
    /** The answer; nothing while nobody has answered. */
    doneBefore,
    /** Keeps an answer, or that there is none after all. */
    say(answer: DoneBefore | null) {
      if (answer === doneBefore()) return;
      if (answer === null) store.remove(DONE_BEFORE_KEY);
      else store.write(DONE_BEFORE_KEY, answer);
      setDoneBefore(answer);
    },
  };
}

export type DoneBeforeAnswer = ReturnType<typeof createDoneBefore>;
