import type { Saved } from '#core/saved.ts';
import type { Store } from '#platform/store.ts';

/** A session left half-way goes into the log for what was done of it; the code for that comes when it is needed. */
export async function putAway(store: Store, saved: Saved) {
  const { keepLeftover } = await import('#islands/timer/keepEntry.ts');
  keepLeftover(store, saved);
}
