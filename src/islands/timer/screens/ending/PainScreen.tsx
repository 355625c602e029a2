import { onCleanup, Show, untrack } from 'solid-js';
import type { EndProps } from '#islands/timer/screens/ending/endParts.tsx';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

// A tap by mistake is noticed within a minute.
const MISTAKE_SECONDS = 60;

/** The end of a session that was stopped for pain: where to get help, and no way to go on (rule "Pain"). */
export function PainScreen(props: EndProps) {
  let close: HTMLAnchorElement | undefined;
  const round = () =>
    props.timer.segment()?.round ?? props.timer.circuit.rounds;
  // Pain can be tapped long after the last set; the minute counts from the tap.
  const shownAt = untrack(() => props.timer.secondsSinceEnd());
  const mayBeMistake = () =>
    props.timer.secondsSinceEnd() - shownAt < MISTAKE_SECONDS;

  return (
    <div class="end-screen pain-screen">
      <header class="end-bar">
        <p>Stopped in round {round()}</p>
      </header>
      <h2
        class="end-heading effort-6"
        tabindex="-1"
        data-focus
        ref={focusOnMount}
      >
        <span>Stop</span> <span>here.</span>
      </h2>
      <p class="end-words">No run today. Sit or stand still a minute.</p>
      <div class="pain-help">
        <section class="first">
          <h3>Chest pain, feeling faint, or badly short of breath</h3>
          <a class="button call" href="tel:999">
            Call 999 now
          </a>
          <p>112 in the EU, 911 in the US. Stay with someone.</p>
        </section>
        <section>
          <h3>Back pain with numbness or bladder trouble</h3>
          <p>Emergency care today.</p>
        </section>
        <section>
          <h3>Bone pain, a swollen calf, or pain that changes your stride</h3>
          <p>
            Do not run until it has been checked. In the UK,{' '}
            <a class="no-break" href="tel:111">
              NHS 111
            </a>{' '}
            can say where to go.
          </p>
        </section>
        <section>
          <h3>Something else</h3>
          <p>Rest today. Ask a doctor or physio before the next circuit.</p>
        </section>
      </div>
      <div class="end-buttons">
        <a class="button main" href={props.home} ref={close}>
          Close
        </a>
        <Show when={mayBeMistake()}>
          <button
            type="button"
            class="button"
            ref={(button) => passFocusOn(button, () => close?.focus())}
            onClick={() => props.timer.takePainBack()}
          >
            I tapped that by mistake
          </button>
        </Show>
        <p class="end-note">
          <Show
            when={props.timer.log()}
            fallback="This device keeps no record of it for now. Nothing is sent."
          >
            Kept on this device as “stopped for pain”. Nothing is sent.
          </Show>
        </p>
      </div>
    </div>
  );
}

/** When a focused element goes away, the focus passes on. */
function passFocusOn(from: HTMLElement, to: () => void) {
  onCleanup(() => {
    if (document.activeElement === from) to();
  });
}
