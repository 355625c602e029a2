import { createSignal } from 'solid-js';
import {
  DONE_BEFORE_KEY,
  readDoneBefore,
  type DoneBefore,
} from '#core/firstTime.ts';
import type { Store } from '#platform/store.ts';

/** Whether the reader has done a circuit before: asked once, and kept on the device. */
export function createDoneBefore(store: Store) {
  const [doneBefore, setDoneBefore] = createSignal(
    readDoneBefore(store.read(DONE_BEFORE_KEY)),
  );
  return {
    /** The answer; nothing while nobody has answered. */
    doneBefore,
    say(answer: DoneBefore) {
      if (answer === doneBefore()) return;
      store.write(DONE_BEFORE_KEY, answer);
      setDoneBefore(answer);
    },
  };
}

export type DoneBeforeAnswer = ReturnType<typeof createDoneBefore>;
