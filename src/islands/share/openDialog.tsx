import type { JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { adoptStyles } from '#platform/page/styles.ts';
import chips from '#styles/parts/chips.css?inline';
import styles from '#styles/share/share.css?inline';
import rows from '#styles/share/shareRows.css?inline';

let hasStyles = false;
let isOpen = false;

/** Shows a dialog, unless one of these is open already, and returns the focus to where it was once the dialog closes. */
export function openDialog(dialog: (onClose: () => void) => JSX.Element) {
  if (isOpen) return;
  isOpen = true;
  // Added on first use, so that no page has these styles in its first load.
  if (!hasStyles) for (const css of [chips, styles, rows]) adoptStyles(css);
  hasStyles = true;
  const opener = document.activeElement;
  const container = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () =>
      dialog(() => {
        isOpen = false;
        dispose();
        container.remove();
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
        else document.getElementById('main')?.focus();
      }),
    container,
  );
}
