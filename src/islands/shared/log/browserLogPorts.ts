import { LOG_LOCK } from '#core/storageKeys.ts';
import type { LogPorts } from '#islands/shared/log/createLog.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserLifecycle } from '#platform/page/lifecycle.ts';
import { browserStore } from '#platform/storage/store.ts';
import { browserStoredChanges } from '#platform/storage/storedChanges.ts';
import { browserWriteLock } from '#platform/storage/writeLock.ts';

/** What the log needs of the browser, as the browser has it. */
export function browserLogPorts(): LogPorts & {
  readonly clock: ReturnType<typeof browserClock>;
} {
  return {
    store: browserStore(),
    clock: browserClock(),
    lifecycle: browserLifecycle(),
    locks: browserWriteLock(LOG_LOCK),
    otherTabs: browserStoredChanges(),
  };
}
