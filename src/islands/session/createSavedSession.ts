import { readLink } from '#core/circuit/link/link.ts';
import type * as SavedProgressModule from '#core/session/savedProgress.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';
import type { Clock } from '#platform/page/clock.ts';
import type { Store } from '#platform/storage/store.ts';

/**
 * The session saved on the device. The code that reads it comes with the timer, and is waited for only where a session is
 * stored, so that the preview of any other circuit is shown without it.
 */
export function createSavedSession(
  store: Pick<Store, 'read'>,
  clock: Pick<Clock, 'date'>,
) {
  let code: typeof SavedProgressModule | null = null;

  return {
    /** Calls back once `saved` can be asked: at once, unless a session is stored and its code is still to come. */
    whenKnown(then: () => void) {
      if (code !== null || store.read(PROGRESS_KEY) === null) {
        then();
        return;
      }
      void untilLoaded(() => import('#core/session/savedProgress.ts')).then(
        (module) => {
          code = module;
          then();
        },
      );
    },
    /** The saved session; null where there is none, or none that can still be resumed. */
    saved(): SavedProgress | null {
      const read = code?.readProgress(store.read(PROGRESS_KEY));
      if (code === null || !read?.ok) return null;
      const age = clock.date() - read.value.savedAt;
      return age < code.RESUMABLE_MS && readLink(read.value.link).ok
        ? read.value
        : null;
    },
  };
}

/** The link of a saved session that can be resumed; null for one that is over and only waits to be recorded. */
export function resumableLink(saved: SavedProgress | null): string | null {
  return saved === null || saved.over === true ? null : saved.link;
}
