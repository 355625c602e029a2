/** A lock that lets the site's open tabs write one after the other. */
export interface WriteLock {
  /** Calls once no other tab holds the lock, and releases it when the call returns. */
  hold(call: () => void): Promise<void>;
}

/** The browser's own lock of this name. Where there are no locks, or they are forbidden, the call comes at once. */
export function browserWriteLock(name: string): WriteLock {
  const { locks } = navigator as { locks?: LockManager };
  return {
    async hold(call) {
      let wasCalled = false;
      const callOnce = () => {
        if (!wasCalled) call();
        wasCalled = true;
      };
      try {
        await locks?.request(name, callOnce);
      } catch {
        // Forbidden, as in a sandboxed frame.
      }
      callOnce();
    },
  };
}
