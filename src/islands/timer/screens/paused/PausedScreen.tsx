import { Show } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { bigNumber } from '#copy/shared/clockface.ts';
import { RESUME_MS } from '#core/session/progress/reduceProgress.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Device } from '#islands/timer/state/device.ts';
import { EndEarlyChoice } from '#islands/timer/screens/paused/EndEarlyChoice.tsx';
import { OptionsForm } from '#islands/timer/screens/paused/OptionsForm.tsx';
import { KeyList } from '#islands/timer/screens/paused/KeyList.tsx';
import { SetList } from '#islands/timer/screens/paused/SetList.tsx';
import type { SegmentWords } from '#copy/session/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly words: SegmentWords | undefined;
  readonly catalogue: Catalogue;
  readonly device: Device;
  /** Whether the list of keys was asked for. */
  readonly showsKeys: boolean;
}

/** The paused session: where it stands, and the ways on. */
export function PausedScreen(props: Props) {
  const secondsLeft = () => props.timer.secondsLeft();
  // Full screen is not available on iPhones.
  const canFillScreen = () => document.fullscreenEnabled;
  const digits = () => bigNumber(secondsLeft());

  function toggleFullScreen() {
    void (
      document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()
    ).catch(() => undefined);
  }

  return (
    <div class="timer-frame paused">
      <header class="timer-bar">
        <p class="timer-place">{props.words?.where} · Paused</p>
      </header>
      <div class="timer-strip">
        <StripPicture
          circuit={props.timer.circuit}
          catalogue={props.catalogue}
          kind="mini"
          done={props.timer.secondsDone()}
        />
      </div>
      <div class="standing-words">
        <p
          class="timer-number numerals effort-1"
          style={{ '--n': digits().length }}
          role="timer"
          aria-label={`${secondsLeft()} seconds left`}
        >
          {digits()}
        </p>
        <h2 class="timer-name">Paused</h2>
        <p class="timer-cue big">
          {[props.words?.before, props.words?.name].filter(Boolean).join(' ')},{' '}
          {secondsLeft()} s left. You get {RESUME_MS / 1000} s to get back into
          place.
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
          Resume
        </button>
        <div class="buttons even">
          <button
            type="button"
            class="button"
            onClick={() => props.timer.send('restart')}
          >
            From its start
          </button>
          <button
            type="button"
            class="button"
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
        <KeyList
          isOpen={props.showsKeys}
          hasKeys={props.device.settings().keys}
        />
        <Show when={canFillScreen()}>
          <button type="button" class="button quiet" onClick={toggleFullScreen}>
            Full screen
          </button>
        </Show>
      </div>
    </div>
  );
}
