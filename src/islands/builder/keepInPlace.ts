import { createComputed, createEffect, on, type Accessor } from 'solid-js';

/**
 * Keeps what the reader works on where it is on screen while `changes` lets notices and bars come and go above it: the
 * page is scrolled by as much as the focused control of the builder has moved.
 */
export function keepInPlace(changes: Accessor<unknown>) {
  let kept: Element | null = null;
  let top = 0;
  // Runs before the page is drawn anew, the effect after it.
  createComputed(
    on(
      changes,
      () => {
        kept = focusedControl();
        top = topOf(kept);
      },
      { defer: true },
    ),
  );
  createEffect(
    on(
      changes,
      () => {
        if (kept?.isConnected === true) scrollBy(0, topOf(kept) - top);
      },
      { defer: true },
    ),
  );
}

/** The control that has the focus; all of the builder where that is none of its controls. */
function focusedControl(): Element | null {
  const focused = document.activeElement;
  return focused?.matches('.whose *, .doors *, .builder-grid *') === true
    ? focused
    : document.querySelector('.builder-grid');
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}
