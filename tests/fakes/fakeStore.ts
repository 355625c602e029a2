import type { Store } from '#platform/storage/store.ts';

/** A store that can be full or forbidden. */
export function fakeStore(stored: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(stored));
  let isForbidden = false;
  const refused = new Set<string>();
  const store: Store = {
    read: (name) => (isForbidden ? null : (texts.get(name) ?? null)),
    readStored: (name) =>
      isForbidden ? null : { text: texts.get(name) ?? null },
    write(name, text) {
      if (isForbidden || refused.has(name)) return false;
      texts.set(name, text);
      return true;
    },
    remember: () => undefined,
    remove(name) {
      texts.delete(name);
    },
  };
  return {
    ...store,
    /** Refuses to read or write anything. */
    forbid() {
      isForbidden = true;
    },
    /** Refuses to write texts of this name, as if full, until `makeRoom`. */
    refuse(name: string) {
      refused.add(name);
    },
    makeRoom() {
      refused.clear();
    },
  };
}
