import type { Address } from '#platform/address.ts';

/** An address bar. */
export function fakeAddress(fragment = '') {
  let text = fragment;
  const changing = new Set<() => void>();
  const address: Address = {
    fragment: () => text,
    replace(next) {
      text = next;
    },
    onChange(call) {
      changing.add(call);
      return () => changing.delete(call);
    },
  };
  return {
    ...address,
    /** Somebody types another fragment. */
    type(next: string) {
      text = next;
      for (const call of changing) call();
    },
    listeners: () => changing.size,
  };
}
