import { files, type Files } from '#platform/storage/files.ts';
import { forgetsAfterDays } from '#platform/storage/installed.ts';
import {
  persistence,
  type Persistence,
} from '#platform/storage/persistence.ts';
import { browserStore, tabStore, type Store } from '#platform/storage/store.ts';

/** What the care of the log needs of the browser. */
export interface CarePorts {
  readonly store: Store;
  /** The texts of this tab alone, among them its draft of a circuit. */
  readonly tab: Store;
  readonly files: Pick<Files, 'save' | 'read'>;
  readonly persistence: Pick<Persistence, 'isGranted'>;
  readonly forgetsAfterDays: () => number | null;
}

/** The browser's own. */
export function browserCarePorts(): CarePorts {
  return {
    store: browserStore(),
    tab: tabStore(),
    files: files(),
    persistence: persistence(),
    forgetsAfterDays,
  };
}
