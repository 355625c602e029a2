import { trapFocus } from '#islands/shared/trapFocus.ts';

/**
 * Keeps the timer's dialog open and the focus inside it, whatever Escape does; the session itself takes Escape for
 * "pause" (`keys.ts`). The answer ends it, when the timer goes.
 */
export function keepDialogOpen(dialog: HTMLDialogElement): () => void {
  const letGo = trapFocus(dialog);

  function stay(event: KeyboardEvent) {
    if (event.key === 'Escape') event.preventDefault();
  }

  /** Browsers that do not know `closedby` close a dialog at a second Escape, whatever the page says to the first. */
  function reopen() {
    if (!dialog.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  document.addEventListener('keydown', stay);
  dialog.addEventListener('close', reopen);
  return () => {
    letGo();
    document.removeEventListener('keydown', stay);
    dialog.removeEventListener('close', reopen);
    queueMicrotask(toHeading);
  };
}

/** After the timer the page is read from its heading on; without this nothing would have the focus. */
function toHeading() {
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
