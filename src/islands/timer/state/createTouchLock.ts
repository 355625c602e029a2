import { createSignal, type Accessor } from 'solid-js';

/**
 * The lock against stray touches. It holds only while the session runs: a session that stands still can be touched.
 */
export function createTouchLock(
  isRunning: Accessor<boolean>,
  loadScreen: () => Promise<unknown>,
) {
  const [isWanted, setWanted] = createSignal(false);
  let isLoaded = false;

  /** Locks once the code of the screen that unlocks has arrived; never where it cannot be fetched. */
  function lock() {
    if (isLoaded) setWanted(true);
    else
      loadScreen().then(
        () => {
          isLoaded = true;
          lock();
        },
        () => undefined,
      );
  }

  return {
    isLocked: () => isWanted() && isRunning(),
    lock,
    unlock: () => setWanted(false),
  };
}
