import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';
import { Icon } from '#islands/timer/screens/Icon.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  /** Whether the set lasts until the runner says so. */
  readonly isOwnPace: boolean;
}

/** The buttons under the running session: back, pause or done, skip. */
export function RunningControls(props: Props) {
  return (
    <footer class="running-controls">
      <button
        type="button"
        class="button side"
        aria-label="Back"
        onClick={() => props.timer.send('back')}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="button main"
        data-focus
        ref={focusOnMount}
        onClick={() => props.timer.send(props.isOwnPace ? 'skip' : 'pause')}
      >
        {props.isOwnPace ? 'Done' : 'Pause'}
      </button>
      <button
        type="button"
        class="button side"
        aria-label="Skip"
        onClick={() => props.timer.send('skip')}
      >
        <Icon name="next" />
      </button>
    </footer>
  );
}
