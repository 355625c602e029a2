import {
  readProgress,
  type SavedProgress,
} from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/**
 * Puts a session left half-way into the log, for what was done of it. Its saved progress is removed only once the log
 * is stored, and only if it still is that session's.
 */
export async function recordAbandoned(store: Store, saved: SavedProgress) {
  const { recordUnfinished } =
    await import('#islands/timer/record/recordEntry.ts');
  if (!recordUnfinished(store, saved)) return;
  const current = readProgress(store.read(PROGRESS_KEY));
  if (current.ok && current.value.startedAt === saved.startedAt)
    store.remove(PROGRESS_KEY);
}
