import { createEffect, createSignal, on } from 'solid-js';
import type { Timer } from '#islands/timer/createTimer.ts';
import { endStatus, questionAtEnd } from '#islands/timer/endWords.ts';
import { verdictWords } from '#islands/timer/words.ts';

export type End = ReturnType<typeof createEnd>;

/** What stands at the end of a session: the question how hard it was, then the ending that the answer asks for. */
export function createEnd(timer: Timer) {
  // After a whole session it is asked once; what was rated before this page was opened is not asked again.
  const [isOpen, setOpen] = createSignal<boolean | null>(
    timer.outcome()?.reading ? false : null,
  );
  createEffect(
    on(
      timer.state,
      (state) => {
        if (state !== 'finished') setOpen(null);
      },
      { defer: true },
    ),
  );

  const asks = () => {
    const outcome = timer.outcome();
    if (outcome === null || outcome.ending === 'pain') return false;
    return isOpen() ?? outcome.isWhole;
  };

  return {
    /** Whether the question is shown instead of the ending. */
    asks,
    ask: () => setOpen(true),
    close: () => setOpen(false),
    /** What is said of it, once. */
    said() {
      const outcome = timer.outcome();
      if (outcome === null) return '';
      if (!asks()) return endStatus(outcome, timer.circuit.mode);
      const { reading, verdict } = outcome;
      if (reading && verdict)
        return verdictWords({ reading, verdict }, timer.circuit).join('. ');
      const done =
        timer.circuit.mode === 'circuit' ? 'The circuit' : 'The warm-up';
      const question = questionAtEnd(outcome);
      return outcome.isWhole ? `${done} is done. ${question}` : question;
    },
  };
}
