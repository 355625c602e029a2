import type { Store } from '#platform/storage/store.ts';
import type { StoredChanges } from '#platform/storage/storedChanges.ts';
import type { WriteLock } from '#platform/storage/writeLock.ts';

/** A call to the device's storage. */
export interface StorageCall {
  readonly does: 'read' | 'write' | 'remove';
  readonly name: string;
}

interface Message {
  readonly order: number;
  readonly from: number;
  readonly name: string;
}

/**
 * The tabs of a browser on one storage. As in real browsers, a tab sees what another one has written only once it was
 * told of it, and until then writes over it.
 */
export function fakeTabs(stored: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(stored));
  const tabs: ReturnType<typeof createTab>[] = [];
  let told: readonly Message[] = [];
  let waiting: readonly (() => void)[] = [];
  let order = 0;

  const locks: WriteLock = {
    hold: (call) =>
      new Promise((resolve) => {
        waiting = [...waiting, () => resolve(call())];
      }),
  };

  function createTab(me: number) {
    const seen = new Map(texts);
    const inPage = new Map<string, string>();
    const ownWrites = new Map<string, number>();
    const listeners = new Map<string, Set<() => void>>();
    let calls: readonly StorageCall[] = [];
    let fails: (call: StorageCall, index: number) => boolean = () => false;

    function ask(does: StorageCall['does'], name: string) {
      const call = { does, name };
      const index = calls.length;
      calls = [...calls, call];
      if (fails(call, index)) throw new DOMException('', 'SecurityError');
    }

    function put(name: string, text: string | null) {
      if (text === null) texts.delete(name);
      else texts.set(name, text);
      if (text === null) seen.delete(name);
      else seen.set(name, text);
      order += 1;
      ownWrites.set(name, order);
      told = [...told, { order, from: me, name }];
      contents.set(order, text);
    }

    function readStored(name: string) {
      try {
        ask('read', name);
        return { text: seen.get(name) ?? null };
      } catch {
        return null;
      }
    }

    const store: Store = {
      read: (name) => inPage.get(name) ?? readStored(name)?.text ?? null,
      readStored,
      write(name, text) {
        try {
          ask('write', name);
          put(name, text);
          inPage.delete(name);
          return true;
        } catch {
          inPage.set(name, text);
          return false;
        }
      },
      remember: (name, text) => void inPage.set(name, text),
      remove(name) {
        inPage.delete(name);
        try {
          ask('remove', name);
          put(name, null);
        } catch {
          // Forbidden.
        }
      },
    };
    const otherTabs: StoredChanges = {
      onChange(name, call) {
        const calls = listeners.get(name) ?? new Set();
        listeners.set(name, calls.add(call));
        return () => calls.delete(call);
      },
    };
    return {
      store,
      otherTabs,
      locks,
      /** Makes calls to the storage fail. */
      fail(which: typeof fails) {
        calls = [];
        fails = which;
      },
      /** The calls since `fail`. */
      calls: () => calls,
      hear({ order: at, from, name }: Message) {
        if (from === me || (ownWrites.get(name) ?? 0) > at) return;
        const text = contents.get(at) ?? null;
        if (text === null) seen.delete(name);
        else seen.set(name, text);
        for (const call of listeners.get(name) ?? []) call();
      },
    };
  }

  const contents = new Map<number, string | null>();

  /** Tells the tabs of the next write; returns whether there was one. */
  function deliver() {
    const [next, ...rest] = told;
    told = rest;
    if (next) for (const tab of tabs) tab.hear(next);
    return next !== undefined;
  }

  /** Gives the lock to the next tab that waits for it; returns whether there was one. */
  function unlock() {
    const [next, ...rest] = waiting;
    waiting = rest;
    next?.();
    return next !== undefined;
  }

  return {
    /** Opens another tab. */
    open() {
      const tab = createTab(tabs.length);
      tabs.push(tab);
      return tab;
    },
    deliver,
    unlock,
    /** Goes on until every tab has heard everything and nobody waits. */
    settle() {
      while (deliver() || unlock());
    },
    text: (name: string) => texts.get(name) ?? null,
  };
}
