import {
  readProgress,
  type SavedProgress,
} from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/store.ts';

/**
 * A session left half-way goes into the log for what was done of it; the code for that comes when it is needed. Its
 * place is let go of only when that is safe, and only if it has not become another session's by then.
 */
export async function recordAbandoned(store: Store, saved: SavedProgress) {
  const { recordLeftover } =
    await import('#islands/timer/state/recordEntry.ts');
  if (!recordLeftover(store, saved)) return;
  const now = readProgress(store.read(PROGRESS_KEY));
  if (now.ok && now.value.startedAt === saved.startedAt)
    store.remove(PROGRESS_KEY);
}
