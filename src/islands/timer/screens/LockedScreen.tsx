import { createSignal, onCleanup } from 'solid-js';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  /** Whether the key L unlocks it too. */
  readonly hasKeys: boolean;
  readonly onUnlock: () => void;
}

const HOLD_MS = 1000;

/** A pane over the session, against stray touches: holding it for a second unlocks, or Enter, Space or L. */
export function LockedScreen(props: Props) {
  const [isHeld, setHeld] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hold() {
    setHeld(true);
    timer = setTimeout(() => props.onUnlock(), HOLD_MS);
  }

  function release() {
    setHeld(false);
    clearTimeout(timer);
  }
  onCleanup(release);

  return (
    <div class="locked-pane">
      <button
        type="button"
        class={isHeld() ? 'button held' : 'button'}
        data-focus
        aria-keyshortcuts={props.hasKeys ? 'L' : undefined}
        ref={focusOnMount}
        onPointerDown={hold}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={(event) => {
          // A click without a pointer comes from Enter or Space.
          if (event.detail === 0) props.onUnlock();
        }}
      >
        <span>
          Hold to unlock<small>, or press Enter</small>
        </span>
      </button>
    </div>
  );
}
