import { render } from 'solid-js/web';
import { Search } from '#islands/search/Search.tsx';
import { adoptStyles } from '#platform/styles.ts';
import chips from '#styles/parts/chips.css?inline';
import styles from '#styles/parts/search.css?inline';

let styled = false;
let isOpen = false;

/** Opens the search over the page, once at a time, and gives the focus back when it closes. */
export function openSearch(base: string) {
  if (isOpen) return;
  isOpen = true;
  // Nobody pays for these who does not search.
  if (!styled) for (const css of [chips, styles]) adoptStyles(css);
  styled = true;
  const before = document.activeElement;
  const place = document.body.appendChild(document.createElement('div'));
  const dispose = render(
    () => (
      <Search
        base={base}
        onClose={() => {
          isOpen = false;
          dispose();
          place.remove();
          if (before instanceof HTMLElement) before.focus();
        }}
      />
    ),
    place,
  );
}
