import { onMount } from 'solid-js';
import { AWAITED } from '#copy/session/awaited.ts';

/** In place of a timer that was started before its code was there. */
export function TimerAwaited() {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());

  return (
    <>
      <h1 tabindex="-1" ref={heading}>
        {AWAITED.title}
      </h1>
      <p>{AWAITED.why}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {AWAITED.openAgain}
      </button>
    </>
  );
}
