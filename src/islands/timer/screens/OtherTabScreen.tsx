import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly onTakeOver: () => void;
  readonly onLeave: () => void;
}

/** Shown while another tab runs a session: two at once would talk over each other. */
export function OtherTabScreen(props: Props) {
  return (
    <div class="timer-frame asking">
      <header class="timer-bar">
        <p class="timer-place">In another tab</p>
      </header>
      <div class="standing-words">
        <h2 class="timer-name">A session is running elsewhere</h2>
        <p class="timer-cue big">
          Another tab of this site runs one. Taken over, it pauses there and
          nothing of it is lost.
        </p>
      </div>
      <div class="standing-buttons">
        <button
          type="button"
          class="button go huge"
          data-focus
          ref={focusOnMount}
          onClick={() => props.onTakeOver()}
        >
          Take it over here
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => props.onLeave()}
        >
          Leave it there
        </button>
      </div>
    </div>
  );
}
