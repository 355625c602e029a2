import { Show, type JSX } from 'solid-js';
import { effortWeight, plannedEffort } from '#core/effort.ts';
import type { Catalogue } from '#core/exercise.ts';
import { READY_MS } from '#core/timeline.ts';
import { StripPicture } from '#islands/StripPicture.tsx';
import type { Timer } from '#islands/timer/createTimer.ts';
import { Level } from '#islands/timer/Level.tsx';
import { Symbol } from '#islands/timer/Symbol.tsx';
import { TempoNow } from '#islands/timer/TempoNow.tsx';
import type { StretchWords } from '#islands/timer/words.ts';

interface Props {
  readonly timer: Timer;
  readonly words: StretchWords | undefined;
  readonly catalogue: Catalogue;
  /** The figure of the set, once its code is there. */
  readonly figure: JSX.Element;
}

/** The session under way: one number, one name, one action. */
export function Stage(props: Props) {
  const stretch = () => props.timer.stretch();
  const works = () => stretch()?.kind === 'work';
  const leading = () => props.timer.lead() > 0;
  const station = () => {
    const current = stretch();
    return current?.kind === 'work'
      ? props.timer.circuit.stations[current.station]
      : undefined;
  };
  const rep = () => (leading() ? null : props.timer.rep());
  const effort = () => {
    const rank = props.catalogue.get(station()?.code ?? '')?.rank ?? 2;
    return plannedEffort(
      rank,
      stretch()?.round ?? 1,
      props.timer.circuit.ceiling,
    );
  };
  // The heavier the number, the harder the set; resting is light.
  const weight = () =>
    works() && !leading()
      ? `w${Math.round(effortWeight(effort()) / 75) * 75}`
      : 'w300';
  const digits = () =>
    leading()
      ? Math.ceil(props.timer.lead() / 1000)
      : props.timer.secondsLeft();

  return (
    <div
      class="tm"
      classList={{
        work: works() && !leading(),
        rest: !works() || leading(),
        reps: rep() !== null,
      }}
    >
      <Level timer={props.timer} />
      <header class="tm-top">
        <button
          type="button"
          class="icon"
          aria-label="End session"
          onClick={() => props.timer.send('pause')}
        >
          <Symbol name="close" />
        </button>
        <p class="tm-where">{props.words?.where}</p>
      </header>
      <div class="tm-strip">
        <StripPicture
          circuit={props.timer.circuit}
          catalogue={props.catalogue}
          kind="mini"
          done={Math.max(0, props.timer.elapsed() - READY_MS) / 1000}
        />
      </div>
      <div class="tm-fig">{props.figure}</div>
      <div class="tm-txt">
        <Show when={leading() ? 'Back into place,' : props.words?.before}>
          {(before) => <p class="tm-cue">{before()}</p>}
        </Show>
        <h2 class={`tm-name ${weight()}`}>{props.words?.name}</h2>
        <p class="tm-cue big">{props.words?.under}</p>
      </div>
      <Show
        when={rep()}
        fallback={
          <p
            class={`tm-d num ${weight()}`}
            role="timer"
            aria-label={`${digits()} seconds left`}
          >
            {digits()}
          </p>
        }
      >
        {(moment) => (
          <>
            <p
              class={`tm-d num ${weight()}`}
              role="timer"
              aria-label={`Rep ${moment().rep} of ${moment().reps}`}
            >
              {moment().rep}
              <small>of {moment().reps}</small>
            </p>
            <Show when={station()}>
              {(current) => (
                <TempoNow
                  timer={props.timer}
                  station={current()}
                  phases={props.catalogue.get(current().code)?.tempo ?? []}
                />
              )}
            </Show>
          </>
        )}
      </Show>
      <p class="tm-next">{props.words?.next}</p>
      <footer class="tm-ctl">
        <button
          type="button"
          class="btn side"
          aria-label="Back"
          onClick={() => props.timer.send('back')}
        >
          <Symbol name="back" />
        </button>
        <button
          type="button"
          class="btn main"
          data-focus
          onClick={() => props.timer.send('pause')}
        >
          Pause
        </button>
        <button
          type="button"
          class="btn side"
          aria-label="Skip"
          onClick={() => props.timer.send('skip')}
        >
          <Symbol name="next" />
        </button>
      </footer>
    </div>
  );
}
