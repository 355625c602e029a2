/** Functions to call when something has changed. */
export interface Listeners {
  /** Adds one; returns a function that removes it. */
  add(call: () => void): () => void;
  /** Calls all of them. */
  notify(): void;
}

export function createListeners(): Listeners {
  const calls = new Set<() => void>();
  return {
    add(call) {
      calls.add(call);
      return () => calls.delete(call);
    },
    notify() {
      for (const call of calls) call();
    },
  };
}
