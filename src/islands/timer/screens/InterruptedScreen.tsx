import { clockface } from '#core/clockface.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { segmentAt } from '#core/session/timeline.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { SegmentWords } from '#copy/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** The words of the stretch in which nobody was looking any more. */
  readonly words: SegmentWords | undefined;
}

/** After a sleep or a frozen page: the session stands where it was last known, and the runner says what happened. */
export function InterruptedScreen(props: Props) {
  const interrupted = () => {
    const progress = props.timer.progress();
    return progress.state === 'interrupted' ? progress : null;
  };
  const gone = () => {
    const now = interrupted();
    return now === null ? 0 : (now.clockElapsed - now.elapsedBefore) / 1000;
  };
  const what = () => {
    const kind = props.timer.segment()?.kind;
    if (kind === 'work') return props.words?.name;
    return kind === 'rest' || kind === 'round-rest' ? 'the rest' : 'it';
  };
  const there = () => {
    const now = interrupted();
    const segment = now && segmentAt(props.timer.timeline(), now.clockElapsed);
    if (!segment) return 'the end';
    const code = props.timer.stationOf(segment)?.code ?? '';
    const name =
      segment.kind === 'work'
        ? (props.catalogue.get(code)?.name ?? 'a set')
        : 'a rest';
    return `${name}, ${Math.ceil((segment.to - now.clockElapsed) / 1000)} s left`;
  };

  return (
    <div class="tm asking">
      <header class="tm-top">
        <p class="tm-where">{props.words?.where} · Stopped</p>
      </header>
      <div class="pz">
        <h2 class="tm-name">Where were we?</h2>
        <p class="tm-cue big">
          The phone slept for {clockface(gone())}, so nothing was heard and
          nothing was counted.
        </p>
      </div>
      <div class="pz-act">
        <button
          type="button"
          class="btn go huge"
          data-focus
          ref={focusOnMount}
          onClick={() => props.timer.send('resume')}
        >
          Resume {what()}, {props.timer.secondsLeft()} s left
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => props.timer.send('catchUp')}
        >
          Jump to now: {there()}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => props.timer.send('markDone')}
        >
          I did it: mark it done
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => props.timer.send('end')}
        >
          End the session
        </button>
      </div>
    </div>
  );
}
