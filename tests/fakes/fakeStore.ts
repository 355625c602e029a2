import type { Store } from '#platform/store.ts';

/** A device's storage that can be filled or forbidden. */
export function fakeStore(kept: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(kept));
  let forbidden = false;
  const store: Store = {
    read: (name) => (forbidden ? null : (texts.get(name) ?? null)),
    write(name, text) {
      if (!forbidden) texts.set(name, text);
      return !forbidden;
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
  };
}
