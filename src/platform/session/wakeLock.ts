import { createListeners } from '../listeners.ts';

/** Whether the screen is kept on: it is, it is not requested, or the device refuses. */
export type WakeLockState = 'on' | 'off' | 'refused';

/** Keeps the screen on. */
export interface ScreenWakeLock {
  hold(): void;
  release(): void;
  state(): WakeLockState;
  /** Subscribes to changes of the state; returns a function that unsubscribes. */
  onChange(call: () => void): () => void;
}

const RETRY_MS = 500;

/** The browser's wake lock, requested again whenever the browser drops it. */
export function browserWakeLock(): ScreenWakeLock {
  const listeners = createListeners();
  let isWanted = false;
  let isRequesting = false;
  let lock: WakeLockSentinel | null = null;
  let state: WakeLockState = 'off';

  function setState(next: WakeLockState) {
    if (next === state) return;
    state = next;
    listeners.notify();
  }

  async function request(retries: boolean) {
    if (isRequesting || !isWanted || lock || isPageHidden()) return;
    isRequesting = true;
    try {
      const granted = await requestWakeLock();
      lock = granted;
      // Browsers drop the lock when the page is hidden or the battery is low.
      granted.addEventListener('release', () => {
        lock = null;
        if (isWanted) setState('off');
        void request(true);
      });
      setState('on');
    } catch {
      setState('refused');
      if (retries) setTimeout(() => void request(false), RETRY_MS);
    } finally {
      isRequesting = false;
    }
    if (!isWanted) void lock?.release();
  }

  function requestAgain() {
    void request(true);
  }

  return {
    hold() {
      if (isWanted) {
        void request(false);
        return;
      }
      isWanted = true;
      document.addEventListener('visibilitychange', requestAgain);
      void request(true);
    },
    release() {
      isWanted = false;
      document.removeEventListener('visibilitychange', requestAgain);
      void lock?.release();
      lock = null;
      setState('off');
    },
    state: () => state,
    onChange: listeners.add,
  };
}

function isPageHidden(): boolean {
  return document.visibilityState !== 'visible';
}

function requestWakeLock(): Promise<WakeLockSentinel> {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return wakeLock
    ? wakeLock.request('screen')
    : Promise.reject(new Error('This browser has no wake lock.'));
}
