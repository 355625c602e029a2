import type { Address } from '#platform/page/address.ts';

/** An address that can be changed as if the reader had typed it. */
export function fakeAddress(fragment = '') {
  let current = fragment;
  const subscribers = new Set<() => void>();
  const address: Address = {
    fragment: () => current,
    replace(next) {
      current = next;
    },
    onChange(call) {
      subscribers.add(call);
      return () => subscribers.delete(call);
    },
  };
  return {
    ...address,
    /** Changes the fragment as a reader would, and calls the listeners. */
    type(next: string) {
      current = next;
      for (const call of subscribers) call();
    },
    listeners: () => subscribers.size,
  };
}
