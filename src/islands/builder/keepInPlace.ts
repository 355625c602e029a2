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

/** The control that has the focus; the circuit as a whole where it is not among the questions and the exercises. */
function focusedControl(): Element | null {
  return (
    document.activeElement?.closest('.builder-grid *') ??
    document.querySelector('.builder-grid')
  );
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}
