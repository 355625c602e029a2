import { createSignal } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';

export type End = ReturnType<typeof createEnd>;

/** Whether the end of a session shows the question how hard it was, or the ending. */
export function createEnd(timer: Timer) {
  // Null: not settled by hand, so it is asked after a whole session. A session rated before a reload is not asked
  // again.
  const [isOpen, setOpen] = createSignal<boolean | null>(
    timer.outcome()?.rating ? false : null,
  );

  return {
    /** Whether the question is shown instead of the ending. */
    asks() {
      const outcome = timer.outcome();
      if (outcome === null || outcome.ending === 'pain') return false;
      return isOpen() ?? outcome.isWhole;
    },
    ask: () => setOpen(true),
    close: () => setOpen(false),
  };
}
