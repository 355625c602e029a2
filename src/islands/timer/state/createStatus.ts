import { createMemo, type Accessor } from 'solid-js';
import { HALVED_MS } from '#core/session/timeline/cues.ts';
import type { SegmentWords } from '#copy/session/segments.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Sources {
  readonly words: Accessor<SegmentWords | undefined>;
  /** What the screen that is shown announces of its own; empty where it has nothing. */
  readonly screenStatus: Accessor<string>;
  /** Whether a voice reads lines out. */
  readonly isSpoken: Accessor<boolean>;
}

/** What a screen reader announces of a session. */
export function createStatus(
  timer: Timer,
  { words, screenStatus, isSpoken }: Sources,
) {
  const isHalfway = createMemo(() => {
    const segment = timer.segment();
    if (segment?.kind !== 'work' || segment.isReps) return false;
    const length = segment.to - segment.from;
    return length >= HALVED_MS && timer.elapsed() - segment.from >= length / 2;
  });

  return createMemo(() => {
    // A voice and a screen reader would talk over each other.
    if (isSpoken() && timer.state() === 'running') return '';
    switch (timer.state()) {
      case 'paused':
        return screenStatus() || 'Paused.';
      case 'interrupted':
        return 'Stopped: nobody was looking. Where were we?';
      case 'finished':
        return screenStatus();
      default:
        return (
          screenStatus() ||
          (isHalfway() ? 'Half way.' : (words()?.status ?? ''))
        );
    }
  });
}
