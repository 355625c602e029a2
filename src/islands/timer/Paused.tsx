import { READY_MS } from '#core/timeline.ts';
import type { Catalogue } from '#core/exercise.ts';
import { clockface } from '#core/clockface.ts';
import { RESUME_MS } from '#core/session.ts';
import { StripPicture } from '#islands/StripPicture.tsx';
import type { Timer } from '#islands/timer/createTimer.ts';
import type { StretchWords } from '#islands/timer/words.ts';

interface Props {
  readonly timer: Timer;
  readonly words: StretchWords | undefined;
  readonly catalogue: Catalogue;
}

/** The session standing still: where it stands, and the ways on. */
export function Paused(props: Props) {
  const left = () => props.timer.secondsLeft();
  const digits = () => (left() < 100 ? `${left()}` : clockface(left()));

  return (
    <div class="tm paused">
      <header class="tm-top">
        <p class="tm-where">{props.words?.where} · Paused</p>
      </header>
      <div class="tm-strip">
        <StripPicture
          circuit={props.timer.circuit}
          catalogue={props.catalogue}
          kind="mini"
          done={Math.max(0, props.timer.elapsed() - READY_MS) / 1000}
        />
      </div>
      <div class="pz">
        <p
          class="tm-d num r1"
          role="timer"
          aria-label={`${left()} seconds left`}
        >
          {digits()}
        </p>
        <h2 class="tm-name">Paused</h2>
        <p class="tm-cue big">
          {[props.words?.before, props.words?.name].filter(Boolean).join(' ')},{' '}
          {left()} s left. You get {RESUME_MS / 1000} s to get back into place.
        </p>
      </div>
      <div class="pz-act">
        <button
          type="button"
          class="btn go huge"
          data-focus
          onClick={() => props.timer.send('resume')}
        >
          Resume
        </button>
        <div class="btns even">
          <button
            type="button"
            class="btn"
            onClick={() => props.timer.send('restart')}
          >
            From its start
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => props.timer.send('skip')}
          >
            Skip it
          </button>
        </div>
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
