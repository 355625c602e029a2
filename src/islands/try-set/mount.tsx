import { render } from 'solid-js/web';
import { TrySet } from '#islands/try-set/TrySet.tsx';
import { browserClock } from '#platform/clock.ts';
import { browserLifecycle } from '#platform/lifecycle.ts';
import { adoptStyles } from '#platform/styles.ts';
import tempo from '#styles/parts/tempo.css?inline';
import styles from '#styles/pages/trySet.css?inline';

/** Puts "try one set" where the page has kept room for it. */
export function mountTrySet(place: HTMLElement) {
  const set = JSON.parse(place.dataset['set'] ?? '') as Omit<
    Parameters<typeof TrySet>[0],
    'ports'
  >;
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
  render(() => <TrySet {...set} ports={ports} />, place);
}
