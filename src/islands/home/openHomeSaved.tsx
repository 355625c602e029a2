import { render } from 'solid-js/web';
import { HomeSaved } from '#islands/home/HomeSaved.tsx';
import { browserSavedPorts } from '#islands/shared/saved/browserSavedPorts.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import styles from '#styles/saved/homeSaved.css?inline';

/** Shows the sessions saved last in the place the home page keeps for them; `base` is the site's own folder. */
export function openHomeSaved(place: HTMLElement, base: string) {
  // Added here, so that readers who saved nothing do not load these styles.
  adoptStyles(styles);
  render(() => <HomeSaved base={base} ports={browserSavedPorts()} />, place);
}
