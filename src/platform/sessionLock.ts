/** The one place from which a session is run, among all pages of the site that are open. */
export interface Seat {
  /** Whether it is ours; it is not while another page has it. */
  claim(): Promise<boolean>;
  /** Takes it from whoever has it. They are asked first, and have a moment to put things down. */
  take(): Promise<void>;
  leave(): void;
  isOurs(): boolean;
  /**
   * Calls when another page asks for it, while it still is ours, or when it was taken from a page that did not answer.
   * The answer takes the call back.
   */
  onLost(call: () => void): () => void;
}

// A page that is frozen cannot answer.
const ANSWER_MS = 1500;

export function browserSessionLock(name: string): Seat {
  // Old browsers have no locks; then every page runs what it likes, as ever.
  const { locks } = navigator as { locks?: LockManager };
  const listening = new Set<() => void>();
  const asked =
    typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  let release: (() => void) | undefined;

  function tell() {
    for (const call of listening) call();
  }

  function leave() {
    release?.();
    release = undefined;
  }

  asked?.addEventListener('message', () => {
    if (!release) return;
    tell();
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
          if (wasOurs) tell();
          else resolve(false);
        });
    });
  }

  return {
    claim: () =>
      release ? Promise.resolve(true) : request({ ifAvailable: true }),
    async take() {
      if (release) return;
      asked?.postMessage('let go');
      const signal = AbortSignal.timeout(asked ? ANSWER_MS : 0);
      if (!(await request({ signal }))) await request({ steal: true });
    },
    leave,
    isOurs: () => !locks || release !== undefined,
    onLost(call) {
      listening.add(call);
      return () => listening.delete(call);
    },
  };
}
