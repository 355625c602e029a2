import { createSignal, For, Show } from 'solid-js';
import { SIGNS } from '#core/session/rating/rating.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { SIGN_WORDS } from '#islands/timer/screens/rating/RatingQuestion.tsx';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

/** Ends a paused session for a reason: enough, a sign or pain; each leads to its own ending. */
export function EndEarlyChoice(props: { readonly timer: Timer }) {
  const [isOpen, setOpen] = createSignal(false);
  let wasClosed = false;

  return (
    <Show
      when={isOpen()}
      fallback={
        <button
          type="button"
          class="button quiet"
          ref={(button) => {
            if (wasClosed) focusOnMount(button);
          }}
          onClick={() => setOpen(true)}
        >
          End the session
        </button>
      }
    >
      <fieldset class="end-choice">
        <legend tabindex="-1" ref={focusOnMount}>
          What was it?
        </legend>
        <button
          type="button"
          class="button"
          onClick={() => props.timer.endEarly()}
        >
          Enough for today
        </button>
        <For each={SIGNS}>
          {(sign) => (
            <button
              type="button"
              class="button"
              onClick={() =>
                props.timer.endEarly({ signs: [sign], pain: false })
              }
            >
              {SIGN_WORDS[sign]}
            </button>
          )}
        </For>
        <button
          type="button"
          class="button pain"
          onClick={() => props.timer.endEarly({ signs: [], pain: true })}
        >
          Pain
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            wasClosed = true;
            setOpen(false);
          }}
        >
          No, stay paused
        </button>
      </fieldset>
    </Show>
  );
}
