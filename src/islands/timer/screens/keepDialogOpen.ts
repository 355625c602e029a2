import { recoverFocus } from '#islands/shared/recoverFocus.ts';

/**
 * Keeps the timer's dialog open at Escape, which pauses the session instead, and the focus inside it. Returns a
 * function that ends this.
 */
export function keepDialogOpen(dialog: HTMLDialogElement): () => void {
  const releaseFocus = recoverFocus(dialog);

  function preventClose(event: KeyboardEvent) {
    if (event.key === 'Escape') event.preventDefault();
  }

  /** Browsers without `closedby` close a dialog at a second Escape, even where the first was prevented. */
  function reopen() {
    if (!dialog.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  document.addEventListener('keydown', preventClose);
  dialog.addEventListener('close', reopen);
  return () => {
    releaseFocus();
    document.removeEventListener('keydown', preventClose);
    dialog.removeEventListener('close', reopen);
    queueMicrotask(focusHeading);
  };
}

/** After the timer the focus goes to the page's heading, where nothing else has it. */
function focusHeading() {
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
