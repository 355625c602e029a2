import { For, Show } from 'solid-js';
import { READY_MS } from '#core/session/timeline.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { bigNumber } from '#core/clockface.ts';
import { RESUME_MS } from '#core/session/reduceProgress.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Device } from '#islands/timer/state/device.ts';
import { EndEarlyChoice } from '#islands/timer/screens/EndEarlyChoice.tsx';
import { OptionsForm } from '#islands/timer/screens/TimerOptions.tsx';
import { SetList } from '#islands/timer/screens/SetList.tsx';
import type { SegmentWords } from '#copy/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly words: SegmentWords | undefined;
  readonly catalogue: Catalogue;
  readonly device: Device;
  /** Whether the list of keys was asked for. */
  readonly help: boolean;
}

const KEYS = [
  ['Space', 'pause, and go on'],
  ['← →', 'back, skip'],
  ['M', 'sound off, sound on'],
  ['L', 'lock against stray touches, unlock'],
  ['Enter', 'on the lock: unlock'],
  ['Esc', 'pause'],
  ['?', 'these keys'],
] as const;

/** The session standing still: where it stands, and the ways on. */
export function PausedScreen(props: Props) {
  const left = () => props.timer.secondsLeft();
  // Phones have none, or not for pages.
  const canFill = () => document.fullscreenEnabled;
  const digits = () => bigNumber(left());

  function fill() {
    void (
      document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
    ).catch(() => undefined);
  }

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
          style={{ '--n': digits().length }}
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
          ref={focusOnMount}
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
        <EndEarlyChoice timer={props.timer} />
        <details>
          <summary>Jump to a set</summary>
          <SetList timer={props.timer} catalogue={props.catalogue} />
        </details>
        <details>
          <summary>Sound, voice and pace</summary>
          <OptionsForm
            settings={props.device.settings}
            onChange={props.device.change}
            sound={props.device.sound}
            wakeLock={props.device.wakeLock}
          />
        </details>
        <details open={props.help}>
          <summary>Keys</summary>
          <Show when={!props.device.settings().keys}>
            <p class="small">
              Single keys are off: only Esc and Enter act. “Sound, voice and
              pace” has the switch.
            </p>
          </Show>
          <dl class="keys">
            <For each={KEYS}>
              {([key, does]) => (
                <div>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              )}
            </For>
          </dl>
        </details>
        <Show when={canFill()}>
          <button type="button" class="btn quiet" onClick={fill}>
            Full screen
          </button>
        </Show>
      </div>
    </div>
  );
}
