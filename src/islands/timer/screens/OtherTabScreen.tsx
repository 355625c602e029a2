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
        <h2 class="timer-name">A session is already running</h2>
        <p class="timer-cue big">
          It is in another tab of this site. Carry on here and it will pause in
          the other tab, with nothing lost.
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
          Carry on here
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => props.onLeave()}
        >
          Leave it in the other tab
        </button>
      </div>
    </div>
  );
}
