import type { SavedPorts } from '#islands/shared/saved/createSaved.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserStore } from '#platform/storage/store.ts';
import { browserStoredChanges } from '#platform/storage/storedChanges.ts';

/** What the saved sessions need of the browser, as the browser has it. */
export function browserSavedPorts(): SavedPorts {
  return {
    store: browserStore(),
    clock: browserClock(),
    otherTabs: browserStoredChanges(),
  };
}
