import { clockface } from '#copy/shared/clockface.ts';
import { Icon } from '#islands/timer/screens/Icon.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';

/** The line over the rating question: pause, the rest that is left, and ten seconds more or less of it. */
export function RatingHeader(props: {
  readonly timer: Timer;
  readonly round: number;
}) {
  return (
    <header class="timer-bar">
      <button
        type="button"
        class="icon"
        aria-label="Pause"
        onClick={() => props.timer.send('pause')}
      >
        <Icon name="pause" />
      </button>
      <p class="timer-place">
        Rest before round {props.round + 1}{' '}
        <b
          class="numerals"
          role="timer"
          aria-label={`${props.timer.secondsLeft()} seconds left`}
        >
          {clockface(props.timer.secondsLeft())}
        </b>
      </p>
      <div class="timer-tools">
        <button
          type="button"
          class="icon"
          aria-label="−10 s, shorter rest"
          onClick={() => props.timer.addToRest(-10)}
        >
          −10
        </button>
        <button
          type="button"
          class="icon"
          aria-label="+10 s, longer rest"
          onClick={() => props.timer.addToRest(10)}
        >
          +10
        </button>
      </div>
    </header>
  );
}
