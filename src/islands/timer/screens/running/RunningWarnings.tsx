import { Show } from 'solid-js';
import type { Feedback } from '#islands/timer/feedback/createFeedback.ts';

interface Props {
  readonly feedback: Feedback;
  /** Whether the runner is getting ready, and has time to read. */
  readonly isReady: boolean;
}

/** What the device does not do: no sound, or a screen that cannot be kept on. */
export function RunningWarnings(props: Props) {
  const hasNoSound = () => props.feedback.soundState() === 'none';
  const sentence = () =>
    [
      hasNoSound() ? 'There is no sound here: watch the screen.' : '',
      props.feedback.wakeLockState() === 'refused'
        ? 'The screen cannot be kept on here. Set it to stay on longer.'
        : '',
    ]
      .join(' ')
      .trim();

  return (
    <>
      <Show when={props.feedback.isLost() && !hasNoSound()}>
        <button
          type="button"
          class="button running-warning"
          onClick={() => props.feedback.wake()}
        >
          Tap to turn the sound on
        </button>
      </Show>
      <Show when={props.isReady && sentence()}>
        {(text) => <p class="running-warning ui">{text()}</p>}
      </Show>
    </>
  );
}
