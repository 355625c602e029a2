import { createSignal } from 'solid-js';
import type { keepRecord } from '#islands/timer/state/recordSession.ts';
import type { TimerOptions } from '#islands/timer/state/createTimer.ts';
import type { Store } from '#platform/store.ts';

/** How a session goes on record on the device. Its code is fetched as the timer starts, and again while it is missing. */
export function recordLater(store: Store): NonNullable<TimerOptions['record']> {
  const [keep, setKeep] = createSignal<typeof keepRecord>();
  let isAsked = false;

  function fetch() {
    if (isAsked) return;
    isAsked = true;
    import('#islands/timer/state/recordSession.ts').then(
      (module) => setKeep(() => module.keepRecord),
      () => (isAsked = false),
    );
  }

  return () => {
    if (keep() === undefined) {
      fetch();
      return undefined;
    }
    return (over, timeline) => keep()?.(store, over, timeline) ?? null;
  };
}
