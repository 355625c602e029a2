/** Whether the screen stays on: it does, nobody asked for it, or the device refuses. */
export type AwakeState = 'on' | 'off' | 'refused';

/** Keeps the screen on. */
export interface Awake {
  hold(): void;
  release(): void;
  state(): AwakeState;
  /** Calls when its state may be another; the answer takes it back. */
  onChange(call: () => void): () => void;
}

const RETRY_MS = 500;

export function browserWakeLock(): Awake {
  let wanted = false;
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let state: AwakeState = 'off';
  const listening = new Set<() => void>();

  function become(next: AwakeState) {
    if (next === state) return;
    state = next;
    for (const call of listening) call();
  }

  async function ask(again: boolean) {
    if (asking || !wanted || lock || document.visibilityState !== 'visible')
      return;
    asking = true;
    try {
      // Old browsers have none.
      const got = await (
        navigator as { wakeLock?: WakeLock }
      ).wakeLock?.request('screen');
      if (!got) throw new Error('no wake lock');
      lock = got;
      got.addEventListener('release', () => {
        lock = null;
        if (wanted) become('off');
        void ask(true);
      });
      become('on');
    } catch {
      become('refused');
      if (again) setTimeout(() => void ask(false), RETRY_MS);
    } finally {
      asking = false;
    }
    if (!wanted) void lock?.release();
  }

  const seen = () => void ask(true);
  return {
    hold() {
      if (wanted) {
        void ask(false);
        return;
      }
      wanted = true;
      document.addEventListener('visibilitychange', seen);
      void ask(true);
    },
    release() {
      wanted = false;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
      lock = null;
      become('off');
    },
    state: () => state,
    onChange(call) {
      listening.add(call);
      return () => listening.delete(call);
    },
  };
}
