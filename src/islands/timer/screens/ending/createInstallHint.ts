import { createSignal } from 'solid-js';
import type { Installing } from '#platform/page/installing.ts';

/**
 * The hint that the site can be added to the device, where the browser can add it. That it was given is remembered; where
 * it cannot be, it is not given, as it would come with every session.
 */
export function createInstallHint(
  remember: () => boolean,
  installing: Installing,
) {
  const [answer, setAnswer] = createSignal<'added' | 'not-added' | null>(null);
  const way = installing.way();
  const isGiven = way !== null && remember();

  return {
    /** How the site can be added; null where nothing is said of it. */
    way: isGiven ? way : null,
    /** What came of the browser's question; null before it was answered. */
    answer,
    async ask() {
      setAnswer((await installing.ask()) ? 'added' : 'not-added');
    },
  };
}
