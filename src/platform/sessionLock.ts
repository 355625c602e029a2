import { createListeners } from './listeners.ts';

/** A lock that lets only one of the site's open pages run a session. */
export interface SessionLock {
  /** Takes the lock if it is free; resolves to whether this page has it. */
  claim(): Promise<boolean>;
  /** Takes the lock from the page that has it, which is asked first and has a moment to save its session. */
  take(): Promise<void>;
  leave(): void;
  isOurs(): boolean;
  /**
   * Subscribes to the loss of the lock: called while it is still ours when another page asks for it, or afterwards
   * when it was taken without an answer. Returns a function that unsubscribes.
   */
  onLost(call: () => void): () => void;
}

// A page that is frozen cannot answer.
const ANSWER_MS = 1500;

/** The browser's own lock of that name. A browser without locks lets every page run a session. */
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
          const wasOurs = release !== undefined;
          release = undefined;
          if (wasOurs) listeners.notify();
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
