import { onCleanup } from 'solid-js';

/** Calls when Escape is pressed in a part of the page. */
export function closeOnEscape(part: HTMLElement, close: () => void) {
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Escape belongs to it.
    if (event.key === 'Escape' && !event.isComposing) close();
  };
  part.addEventListener('keydown', onKeyDown);
  onCleanup(() => {
    part.removeEventListener('keydown', onKeyDown);
  });
}
