import { createMemo } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { segmentWords } from '#copy/session/segments.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/** The words of the segment under way; before and after the session those of its first one. */
export function createWords(timer: Timer, catalogue: Catalogue) {
  return createMemo(() => {
    const { segments } = timer.timeline();
    const segment = timer.segment() ?? segments[0];
    if (segment === undefined) return undefined;
    const following = segments[segment.index + 1];
    return segmentWords(timer, catalogue, segment, following);
  });
}
