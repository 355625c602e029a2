import {
  createSignal,
  createUniqueId,
  onCleanup,
  Show,
  untrack,
} from 'solid-js';
import { NOT_ARRIVED } from '#copy/session/notArrived.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  /** What the missing screen would say first. */
  readonly title: string;
  /** The way on that needs nothing more; without one only opening the page again is offered. */
  readonly onward?: {
    readonly label: string;
    readonly go: () => void;
  };
}

// Nearly always the code is there by then.
const SAID_AFTER_MS = 1000;

/** In place of a screen whose code cannot be fetched: what is the matter, and the ways on without it. */
export function NotArrivedScreen(props: Props) {
  const [isLate, setLate] = createSignal(false);
  const saying = setTimeout(() => setLate(true), SAID_AFTER_MS);
  onCleanup(() => clearTimeout(saying));
  const why = createUniqueId();
  const onward = untrack(() => props.onward);

  return (
    <Show when={isLate()}>
      <div class="timer-frame asking">
        <header class="timer-bar" />
        <div class="standing-words">
          <h2 class="timer-name">{props.title}</h2>
          <p class="timer-cue big" id={why}>
            {NOT_ARRIVED.why}
          </p>
        </div>
        <div class="standing-buttons">
          <Show when={onward}>
            {(way) => (
              <button
                type="button"
                class="button go huge"
                data-focus
                ref={focusOnMount}
                aria-describedby={why}
                onClick={() => way().go()}
              >
                {way().label}
              </button>
            )}
          </Show>
          <button
            type="button"
            class="button"
            ref={(button) => {
              if (!onward) focusOnMount(button);
            }}
            aria-describedby={why}
            onClick={() => location.reload()}
          >
            {NOT_ARRIVED.openAgain}
          </button>
        </div>
      </div>
    </Show>
  );
}
