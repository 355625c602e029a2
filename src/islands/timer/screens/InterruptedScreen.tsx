import { clockface } from '#core/clockface.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { stretchAt } from '#core/session/timeline.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { StretchWords } from '#copy/segments.ts';
import { takeFocus } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** The words of the stretch in which nobody was looking any more. */
  readonly words: StretchWords | undefined;
}

/** After a sleep or a frozen page: the session stands where it was last known, and the runner says what happened. */
export function Asking(props: Props) {
  const asking = () => {
    const session = props.timer.session();
    return session.state === 'asking' ? session : null;
  };
  const gone = () => {
    const now = asking();
    return now === null ? 0 : (now.now - now.before) / 1000;
  };
  const what = () => {
    const kind = props.timer.stretch()?.kind;
    if (kind === 'work') return props.words?.name;
    return kind === 'rest' || kind === 'round-rest' ? 'the rest' : 'it';
  };
  const there = () => {
    const now = asking();
    const stretch = now && stretchAt(props.timer.timeline(), now.now);
    if (!stretch) return 'the end';
    const code = props.timer.stationOf(stretch)?.code ?? '';
    const name =
      stretch.kind === 'work'
        ? (props.catalogue.get(code)?.name ?? 'a set')
        : 'a rest';
    return `${name}, ${Math.ceil((stretch.to - now.now) / 1000)} s left`;
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
          ref={takeFocus}
          onClick={() => props.timer.send('resume')}
        >
          Resume {what()}, {props.timer.secondsLeft()} s left
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => props.timer.send('now')}
        >
          Jump to now: {there()}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => props.timer.send('done')}
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
