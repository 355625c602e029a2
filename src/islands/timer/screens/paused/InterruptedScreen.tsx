import { clockface } from '#copy/shared/clockface.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { segmentAt } from '#core/session/timeline/timeline.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { SegmentWords } from '#copy/session/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** The words of the segment in which the device went to sleep. */
  readonly words: SegmentWords | undefined;
}

/** After a sleep or a frozen page: the session stands at its last tick, and the runner says how to go on. */
export function InterruptedScreen(props: Props) {
  const interrupted = () => {
    const progress = props.timer.progress();
    return progress.state === 'interrupted' ? progress : null;
  };
  const secondsMissed = () => {
    const progress = interrupted();
    return progress === null
      ? 0
      : (progress.clockElapsed - progress.elapsedBefore) / 1000;
  };
  const whatPassed = () => {
    const missed = clockface(secondsMissed());
    // However long it was, the session has no more than what was left of it.
    return segmentByClock() === undefined
      ? `All the time that was left, ${missed}, went by`
      : `${missed} went by`;
  };
  const segmentName = () => {
    const kind = props.timer.segment()?.kind;
    if (kind === 'work') return props.words?.name;
    return kind === 'rest' || kind === 'round-rest' ? 'the rest' : 'it';
  };
  const elapsedByClock = () => interrupted()?.clockElapsed ?? 0;
  const segmentByClock = () =>
    interrupted()
      ? segmentAt(props.timer.timeline(), elapsedByClock())
      : undefined;
  const placeByClock = () => {
    const elapsed = elapsedByClock();
    const segment = segmentByClock();
    if (segment === undefined) return 'the end';
    const code = props.timer.stationOf(segment)?.code ?? '';
    const name =
      segment.kind === 'work'
        ? (props.catalogue.get(code)?.name ?? 'a set')
        : 'a rest';
    return `${name}, ${Math.ceil((segment.to - elapsed) / 1000)} s left`;
  };

  return (
    <div class="timer-frame asking">
      <header class="timer-bar">
        <p class="timer-place">{props.words?.where} · Stopped</p>
      </header>
      <div class="standing-words">
        <h2 class="timer-name">Where were we?</h2>
        <p class="timer-cue big">
          {whatPassed()}, as when a phone sleeps. Nobody could hear the cues, so
          the timer stopped.
        </p>
      </div>
      <div class="standing-buttons">
        <button
          type="button"
          class="button go huge"
          data-focus
          ref={focusOnMount}
          onClick={() => props.timer.send('resume')}
        >
          Resume {segmentName()}, {props.timer.secondsLeft()} s left
        </button>
        <button
          type="button"
          class="button"
          onClick={() => props.timer.send('catchUp')}
        >
          Jump to now: {placeByClock()}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => props.timer.send('markDone')}
        >
          I did it: mark it done
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => props.timer.send('end')}
        >
          End the session
        </button>
      </div>
    </div>
  );
}
