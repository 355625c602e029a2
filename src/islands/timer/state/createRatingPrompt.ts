import { createSignal, type Accessor } from 'solid-js';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/**
 * When a round is to be rated: in the rest after it, until its question is closed. Warm-ups are not rated by round. While
 * it cannot be asked, as its code is missing, the rest is one like any other.
 */
export function createRatingPrompt(timer: Timer, canAsk: Accessor<boolean>) {
  const [closedRound, setClosedRound] = createSignal(0);
  const isRunning = () => timer.state() === 'running';

  return {
    /** The rest in which the round is to be rated now; null where there is none. */
    rest() {
      const segment = timer.segment();
      return canAsk() &&
        (isRunning() || timer.isHeld()) &&
        segment?.kind === 'round-rest' &&
        timer.circuit.mode === 'circuit' &&
        closedRound() < segment.round
        ? segment
        : null;
    },
    /** Closes the question, and goes on with the session. */
    close() {
      // After a take-back the session may have left that rest already.
      setClosedRound(timer.segment()?.round ?? 0);
      if (!isRunning()) timer.send('resume');
    },
  };
}
