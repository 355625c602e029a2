import { render } from 'solid-js/web';
import type { Exercise } from '#core/exercise.ts';
import { TrySet } from '#islands/tryset/TrySet.tsx';
import { browserClock } from '#platform/clock.ts';
import { browserLifecycle } from '#platform/lifecycle.ts';
import { adoptStyles } from '#platform/styles.ts';
import tempo from '#styles/tempo.css?inline';
import styles from '#styles/tryset.css?inline';

/** Puts "try one set" where the page has kept room for it. */
export function mountTrySet(place: HTMLElement) {
  const exercise = JSON.parse(place.dataset['exercise'] ?? '') as Exercise;
  for (const css of [tempo, styles]) adoptStyles(css);
  // A set tried on a page is not a session: nobody is brought back to it.
  const forgetful = {
    read: () => null,
    write: () => true,
    remove: () => undefined,
  };
  const ports = {
    clock: browserClock(),
    lifecycle: browserLifecycle(),
    store: forgetful,
  };
  place.replaceChildren();
  render(() => <TrySet exercise={exercise} ports={ports} />, place);
}
