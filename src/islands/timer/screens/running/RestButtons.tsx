import type { Timer } from '#islands/timer/state/createTimer.ts';

/** In a rest: ten seconds less or more of it, or on at once. */
export function RestButtons(props: { readonly timer: Timer }) {
  return (
    <div class="running-next running-rest-buttons">
      <button
        type="button"
        class="button"
        aria-label="−10 s, shorter rest"
        onClick={() => props.timer.addToRest(-10)}
      >
        −10 s
      </button>
      <button
        type="button"
        class="button"
        onClick={() => props.timer.send('skip')}
      >
        Start now
      </button>
      <button
        type="button"
        class="button"
        aria-label="+10 s, longer rest"
        onClick={() => props.timer.addToRest(10)}
      >
        +10 s
      </button>
    </div>
  );
}
