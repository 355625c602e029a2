import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly onTakeOver: () => void;
  readonly onLeave: () => void;
}

/** Shown while another tab runs a session: two at once would talk over each other. */
export function OtherTabScreen(props: Props) {
  return (
    <div class="tm asking">
      <header class="tm-top">
        <p class="tm-where">In another tab</p>
      </header>
      <div class="pz">
        <h2 class="tm-name">A session is running elsewhere</h2>
        <p class="tm-cue big">
          Another tab of this site runs one. Taken over, it pauses there and
          nothing of it is lost.
        </p>
      </div>
      <div class="pz-act">
        <button
          type="button"
          class="btn go huge"
          data-focus
          ref={focusOnMount}
          onClick={() => props.onTakeOver()}
        >
          Take it over here
        </button>
        <button type="button" class="btn quiet" onClick={() => props.onLeave()}>
          Leave it there
        </button>
      </div>
    </div>
  );
}
