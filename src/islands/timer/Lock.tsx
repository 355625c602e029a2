import { createSignal, onCleanup } from 'solid-js';
import { takeFocus } from '#islands/timer/takeFocus.ts';

interface Props {
  readonly onUnlock: () => void;
}

const HOLD_MS = 1000;

/** A pane over the stage, against stray touches: a second's hold takes it away, or a key. */
export function Lock(props: Props) {
  const [held, setHeld] = createSignal(false);
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
    <div class="tm-lock">
      <button
        type="button"
        class={held() ? 'btn held' : 'btn'}
        data-focus
        ref={takeFocus}
        onPointerDown={hold}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        onContextMenu={(event) => event.preventDefault()}
        onClick={(event) => {
          // A click without a pointer is a key's, and no stray touch.
          if (event.detail === 0) props.onUnlock();
        }}
      >
        Hold to unlock
      </button>
    </div>
  );
}
