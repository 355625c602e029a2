import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { SAFETY_NOTES, type SafetyItem } from '#core/safety/safetyQuestions.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';

/** How long the lists must be on screen before "None of these" is highlighted, in ms. */
const READING_MS = 2000;

interface UnansweredProps {
  readonly safety: Safety;
  /** The note after an item that a clinician has agreed to; else empty. */
  readonly clearanceNote: (item: SafetyItem) => string;
  readonly onNone: () => void;
  readonly onYes: () => void;
}

/** The lists as text to read, and the two answers. */
export function UnansweredLists(props: UnansweredProps) {
  const [isRead, setRead] = createSignal(false);
  let end: HTMLParagraphElement | undefined;

  onMount(() => {
    const timer = setTimeout(() => setRead(true), READING_MS);
    onCleanup(() => clearTimeout(timer));
    if (end === undefined || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setRead(true);
    });
    observer.observe(end);
    onCleanup(() => observer.disconnect());
  });

  return (
    <>
      <h2 class="safety-title" tabindex="-1" data-heading>
        Before anything else: any of these today?
      </h2>
      <SafetyLists>
        {(item, words) => (
          <>
            {words}
            {props.clearanceNote(item)}
          </>
        )}
      </SafetyLists>
      <p class="ui muted" ref={end}>
        <span class="needs-script">
          <Show
            when={props.safety.isSaved()}
            fallback="This browser keeps nothing, so it is asked again on every page."
          >
            Kept on this device for today, and asked again tomorrow.
          </Show>{' '}
        </span>
        {SAFETY_NOTES}
      </p>
      <p class="without-script">
        A yes to the first list: no session today. A yes to the second: ask a
        doctor, midwife or physio first.
      </p>
      <p class="safety-buttons needs-script">
        <button type="button" class="button" onClick={() => props.onYes()}>
          Yes, one
        </button>
        <button
          type="button"
          class="button main"
          classList={{ go: isRead() }}
          onClick={() => props.onNone()}
        >
          None of these
        </button>
      </p>
    </>
  );
}
