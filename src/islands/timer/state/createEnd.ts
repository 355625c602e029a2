import { createSignal } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';

export type End = ReturnType<typeof createEnd>;

/** What stands at the end of a session: the question how hard it was, then the ending that the answer asks for. */
export function createEnd(timer: Timer) {
  // After a whole session it is asked once; what was rated before this page was opened is not asked again.
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
