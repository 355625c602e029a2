import { render } from 'solid-js/web';
import { HomeLog } from '#islands/home/HomeLog.tsx';
import { browserLogPorts } from '#islands/shared/log/browserLogPorts.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import styles from '#styles/log/homeLog.css?inline';
import later from '#styles/log/later.css?inline';

/** Shows the reader's log in the place the home page keeps for it; `counts` is where the page says what is in it. */
export function openHomeLog(place: Element, counts: Element | null) {
  // Added here, so that readers without a log do not load these styles.
  for (const css of [later, styles]) adoptStyles(css);
  render(() => <HomeLog ports={browserLogPorts()} counts={counts} />, place);
}
