import type { Store } from '#platform/store.ts';

/** A device's storage that can be filled or forbidden. */
export function fakeStore(stored: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(stored));
  let forbidden = false;
  const refused = new Set<string>();
  const store: Store = {
    read: (name) => (forbidden ? null : (texts.get(name) ?? null)),
    write(name, text) {
      if (forbidden || refused.has(name)) return false;
      texts.set(name, text);
      return true;
    },
    remove(name) {
      texts.delete(name);
    },
  };
  return {
    ...store,
    forbid() {
      forbidden = true;
    },
    /** It is too full for one text: it takes no new one of that name until there is room again. */
    refuse(name: string) {
      refused.add(name);
    },
    makeRoom() {
      refused.clear();
    },
  };
}
