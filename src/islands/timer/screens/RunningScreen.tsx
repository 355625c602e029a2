import { createMemo, Show, type JSX } from 'solid-js';
import { bigNumber } from '#core/clockface.ts';
import { effortWeight, plannedEffort } from '#core/circuit/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { READY_MS } from '#core/session/timeline.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { EffortMeter } from '#islands/timer/screens/EffortMeter.tsx';
import { Icon } from '#islands/timer/screens/Icon.tsx';
import { TempoCount } from '#islands/timer/screens/TempoCount.tsx';
import type { SegmentWords } from '#copy/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly words: SegmentWords | undefined;
  readonly catalogue: Catalogue;
  /** The figure of the set, once its code is there. */
  readonly figure: JSX.Element;
  readonly muted: boolean;
  /** Whether single keys lead the session. */
  readonly hasKeys: boolean;
  /** There should be sound, and there is none. */
  readonly silent: boolean;
  /** This device has no sound for pages. */
  readonly soundless: boolean;
  /** The device would not keep the screen on. */
  readonly dark: boolean;
  /** How often the screen was asked to light up. */
  readonly flashes: number;
  readonly onMute: () => void;
  readonly onWake: () => void;
  readonly onLock: () => void;
}

/** The session under way: one number, one name, one action. */
export function RunningScreen(props: Props) {
  const segment = () => props.timer.segment();
  const works = () => segment()?.kind === 'work';
  const leading = () => props.timer.leadIn() > 0;
  const station = () => (works() ? props.timer.station() : undefined);
  const isRest = () => {
    const kind = segment()?.kind;
    return (kind === 'rest' || kind === 'round-rest') && !leading();
  };
  const rep = () => (leading() ? null : props.timer.rep());
  const effort = () => {
    const rank = props.catalogue.get(station()?.code ?? '')?.rank ?? 2;
    return plannedEffort(
      rank,
      segment()?.round ?? 1,
      props.timer.circuit.ceiling,
    );
  };
  const warning = () =>
    [
      props.soundless ? 'There is no sound here: watch the screen.' : '',
      props.dark
        ? 'The screen cannot be kept on here. Set it to stay on longer.'
        : '',
    ].join(' ');
  // The heavier the number, the harder the set; resting is light.
  const weight = createMemo(() =>
    works() && !leading()
      ? `w${Math.round(effortWeight(effort()) / 75) * 75}`
      : 'w300',
  );
  const digits = () =>
    leading()
      ? Math.ceil(props.timer.leadIn() / 1000)
      : waitsForDone()
        ? props.timer.secondsIn()
        : props.timer.secondsLeft();
  /** A set at the runner's own pace ends when they say so. */
  const waitsForDone = () => Boolean(props.timer.isOwnPace()) && !leading();
  const shown = () => bigNumber(digits());
  /** How many places the number takes, which is how large it can be. */
  const places = createMemo(() => shown().length);
  const digitWords = () =>
    waitsForDone()
      ? `${digits()} seconds, at your own pace`
      : `${digits()} seconds left`;

  return (
    <div
      class="tm"
      classList={{
        work: works() && !leading(),
        rest: !works() || leading(),
        reps: rep() !== null,
      }}
    >
      <EffortMeter timer={props.timer} />
      <header class="tm-top">
        <button
          type="button"
          class="icon"
          aria-label="End session"
          onClick={() => props.timer.send('pause')}
        >
          <Icon name="close" />
        </button>
        <p class="tm-where">{props.words?.where}</p>
        <div class="tm-tools">
          <button
            type="button"
            class="icon"
            aria-label="Lock against stray touches"
            aria-keyshortcuts={props.hasKeys ? 'L' : undefined}
            onClick={() => props.onLock()}
          >
            <Icon name="lock" />
          </button>
          <button
            type="button"
            class="icon"
            aria-label={props.muted ? 'Sound on' : 'Sound off'}
            aria-keyshortcuts={props.hasKeys ? 'M' : undefined}
            onClick={() => props.onMute()}
          >
            <Icon name={props.muted ? 'muted' : 'sound'} />
          </button>
        </div>
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
            style={{ '--n': places() }}
            role="timer"
            aria-label={digitWords()}
          >
            <span class="tm-n">{shown()}</span>
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
                <TempoCount
                  timer={props.timer}
                  station={current()}
                  phases={props.catalogue.get(current().code)?.tempo ?? []}
                />
              )}
            </Show>
          </>
        )}
      </Show>
      <Show
        when={isRest()}
        fallback={<p class="tm-next">{props.words?.next}</p>}
      >
        <div class="tm-next tm-more">
          <button
            type="button"
            class="btn"
            aria-label="−10 s, shorter rest"
            onClick={() => props.timer.addToRest(-10)}
          >
            −10 s
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => props.timer.send('skip')}
          >
            Start now
          </button>
          <button
            type="button"
            class="btn"
            aria-label="+10 s, longer rest"
            onClick={() => props.timer.addToRest(10)}
          >
            +10 s
          </button>
        </div>
      </Show>
      <Show when={props.silent && !props.soundless}>
        <button
          type="button"
          class="btn tm-warn"
          onClick={() => props.onWake()}
        >
          Tap to turn the sound on
        </button>
      </Show>
      <Show when={segment()?.kind === 'ready' && warning().trim()}>
        {(sentence) => <p class="tm-warn ui">{sentence()}</p>}
      </Show>
      <div
        class={`tm-flash ${['', 'odd', 'even'][props.flashes === 0 ? 0 : 1 + (props.flashes % 2)]}`}
        aria-hidden="true"
      />
      <footer class="tm-ctl">
        <button
          type="button"
          class="btn side"
          aria-label="Back"
          onClick={() => props.timer.send('back')}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="btn main"
          data-focus
          ref={focusOnMount}
          onClick={() => props.timer.send(waitsForDone() ? 'skip' : 'pause')}
        >
          {waitsForDone() ? 'Done' : 'Pause'}
        </button>
        <button
          type="button"
          class="btn side"
          aria-label="Skip"
          onClick={() => props.timer.send('skip')}
        >
          <Icon name="next" />
        </button>
      </footer>
    </div>
  );
}
