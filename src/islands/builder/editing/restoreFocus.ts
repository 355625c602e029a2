import { onCleanup } from 'solid-js';

/** When the component is removed while it has the focus, moves the focus to an element that stays. */
export function restoreFocus(
  removed: () => Element | undefined,
  successor: () => HTMLElement | null | undefined,
) {
  onCleanup(() => {
    if (removed()?.contains(document.activeElement) !== true) return;
    queueMicrotask(() => {
      // The focus may have been moved somewhere else already.
      if (document.activeElement === document.body)
        successor()?.focus({ preventScroll: true });
    });
  });
}
