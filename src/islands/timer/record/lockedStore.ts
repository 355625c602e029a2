import type { SessionLock } from '#platform/session/sessionLock.ts';
import type { Store } from '#platform/storage/store.ts';

/**
 * The device's storage, read-only while another tab runs the session: a late write must not undo what that tab stores.
 */
export function lockedStore(store: Store, lock: SessionLock): Store {
  return {
    ...store,
    write: (name, text) => lock.isOurs() && store.write(name, text),
    remove(name) {
      if (lock.isOurs()) store.remove(name);
    },
  };
}
