import { readSaved, type Saved } from '#core/session/savedProgress.ts';
import { PLACE } from '#core/storageKeys.ts';
import type { Store } from '#platform/store.ts';

/**
 * A session left half-way goes into the log for what was done of it; the code for that comes when it is needed. Its
 * place is let go of only when that is safe, and only if it has not become another session's by then.
 */
export async function putAway(store: Store, saved: Saved) {
  const { keepLeftover } = await import('#islands/timer/state/recordEntry.ts');
  if (!keepLeftover(store, saved)) return;
  const now = readSaved(store.read(PLACE));
  if (now.ok && now.value.startedAt === saved.startedAt) store.remove(PLACE);
}
