import { render } from 'solid-js/web';
import { Search } from '#islands/search/Search.tsx';
import { adoptStyles } from '#platform/page/styles.ts';
import chips from '#styles/parts/chips.css?inline';
import numbers from '#styles/parts/chapterNumbers.css?inline';
import results from '#styles/parts/searchResults.css?inline';
import styles from '#styles/parts/search.css?inline';

let hasStyles = false;
let isOpen = false;

/** Opens the search dialog, unless it is open already, and returns the focus when it closes. */
export function openSearch(base: string) {
  if (isOpen) return;
  isOpen = true;
  // Added on first use, so that pages without a search do not load these styles.
  if (!hasStyles) {
    for (const css of [chips, numbers, styles, results]) adoptStyles(css);
  }
  hasStyles = true;
  const opener = document.activeElement;
  const container = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () => (
      <Search
        base={base}
        onClose={() => {
          isOpen = false;
          dispose();
          container.remove();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      />
    ),
    container,
  );
}
