import { createListeners } from '../listeners.ts';

/** A lock that lets only one of the site's open pages run a session. */
export interface SessionLock {
  /** Takes the lock if it is free; resolves to whether this page holds it. */
  claim(): Promise<boolean>;
  /** Takes the lock from the page that holds it; that page is told first and has a moment to save its session. */
  take(): Promise<void>;
  /** Releases the lock. */
  leave(): void;
  /** Whether this page holds the lock. */
  isOurs(): boolean;
  /**
   * Subscribes to the loss of the lock: called while this page still holds it when another page asks for it, or
   * afterwards when it was taken by force. Returns a function that unsubscribes.
   */
  onLost(call: () => void): () => void;
}

// How long to wait for the other page to release the lock; a frozen page never does.
const ANSWER_MS = 1500;

/** The browser's own lock of this name. In a browser without locks every page may run a session. */
export function browserSessionLock(name: string): SessionLock {
  const { locks } = navigator as { locks?: LockManager };
  const listeners = createListeners();
  const channel =
    typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  let release: (() => void) | undefined;

  function leave() {
    release?.();
    release = undefined;
  }

  channel?.addEventListener('message', () => {
    if (!release) return;
    listeners.notify();
    leave();
  });

  function request(options: LockOptions): Promise<boolean> {
    if (!locks) return Promise.resolve(true);
    return new Promise((resolve) => {
      locks
        .request(name, options, (lock) => {
          resolve(lock !== null);
          return lock && new Promise<void>((done) => (release = done));
        })
        .catch(() => {
          const wasHeld = release !== undefined;
          release = undefined;
          if (wasHeld) listeners.notify();
          else resolve(false);
        });
    });
  }

  return {
    claim: () =>
      release ? Promise.resolve(true) : request({ ifAvailable: true }),
    async take() {
      if (release) return;
      channel?.postMessage('let go');
      const signal = AbortSignal.timeout(channel ? ANSWER_MS : 0);
      if (!(await request({ signal }))) await request({ steal: true });
    },
    leave,
    isOurs: () => !locks || release !== undefined,
    onLost: listeners.add,
  };
}
