import { onCleanup } from 'solid-js';

/** The focus is not lost with what goes away: whatever stays in its place gets it. */
export function restoreFocus(
  leaving: () => Element | undefined,
  staying: () => HTMLElement | null | undefined,
) {
  onCleanup(() => {
    if (leaving()?.contains(document.activeElement) !== true) return;
    queueMicrotask(() => {
      // Whoever took it away may have put it somewhere already.
      if (document.activeElement === document.body)
        staying()?.focus({ preventScroll: true });
    });
  });
}
