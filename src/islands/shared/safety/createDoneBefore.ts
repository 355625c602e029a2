import { createSignal } from 'solid-js';
import {
  DONE_BEFORE_KEY,
  readDoneBefore,
  type DoneBefore,
} from '#core/planning/firstTime.ts';
import type { Store } from '#platform/store.ts';

/** Whether the reader has done a circuit before: asked once, and kept on the device. */
export function createDoneBefore(store: Store) {
  const [doneBefore, setDoneBefore] = createSignal(
    readDoneBefore(store.read(DONE_BEFORE_KEY)),
  );
  return {
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
