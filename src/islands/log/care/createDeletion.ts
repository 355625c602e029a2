import { createSignal, type Accessor } from 'solid-js';
import { DELETE_WORDS, type StoredPart } from '#copy/log/deleting.ts';
import { EMPTY_LOG } from '#core/log/log.ts';
import { mergeLogs } from '#core/log/merging/mergeLogs.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import { PART_KEYS, PARTS_WITH_LOG } from '#islands/log/care/storedParts.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import type { Store } from '#platform/storage/store.ts';

/** How far deleting everything has come. */
export type DeletionState = 'idle' | 'asked' | 'done' | 'failed';

/** Deleting everything, and having it back. */
export interface Deletion {
  readonly state: Accessor<DeletionState>;
  /** What there is to delete besides settings, in the order it is named. */
  readonly parts: Accessor<readonly StoredPart[]>;
  ask(): void;
  keep(): void;
  /** Deletes what was named; the settings too where the reader says so. */
  deleteAll(withSettings: boolean): void;
  undo(): void;
}

interface Page {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
}

/** Deletes everything the site has stored, and keeps it in the page for as long as that is open. */
export function createDeletion(
  { deviceLog, announce }: Page,
  { store, tab }: Pick<CarePorts, 'store' | 'tab'>,
): Deletion {
  const [state, setState] = createSignal<DeletionState>('idle');
  const [parts, setParts] = createSignal<readonly StoredPart[]>([]);
  /** Brings back everything that was deleted on this page; null where nothing was. */
  let bringBack: (() => boolean) | null = null;

  /** What is stored now; the log is named even where it is empty. */
  function partsStored(): readonly StoredPart[] {
    return PARTS_WITH_LOG.filter(
      (part) =>
        part === 'log' ||
        PART_KEYS[part].some(
          (key) => store.read(key) !== null || tab.read(key) !== null,
        ),
    );
  }

  function deleteAll(withSettings: boolean) {
    // What is damaged is put aside first, so that it comes back with the rest.
    if (deviceLog.state() === 'damaged') deviceLog.startAnew();
    const named: readonly StoredPart[] = withSettings
      ? [...PARTS_WITH_LOG, 'settings']
      : PARTS_WITH_LOG;
    const keys = named
      .flatMap((part) => PART_KEYS[part])
      .filter((key) => key !== LOG_KEY);
    const log = deviceLog.log();
    const restoreTexts = [store, tab].map((one) => removeFrom(one, keys));
    const isDeleted = deviceLog.change(() => EMPTY_LOG);
    const deletedBefore = bringBack;
    const restore = () => {
      const areBack = restoreTexts.map((restoreText) => restoreText());
      const isBack = deviceLog.change((now) => mergeLogs(now, log));
      return isBack && !areBack.includes(false);
    };
    if (isDeleted) {
      bringBack = () => [restore(), deletedBefore?.() ?? true].every(Boolean);
      setState('done');
      announce(`${DELETE_WORDS.done}. ${DELETE_WORDS.undoFor}`);
    } else {
      restore();
      setState('failed');
      announce(DELETE_WORDS.failed);
    }
  }

  return {
    state,
    parts,
    ask() {
      setParts(partsStored());
      setState('asked');
    },
    keep: () => setState(bringBack === null ? 'idle' : 'done'),
    deleteAll,
    undo() {
      const isBack = bringBack?.() ?? true;
      bringBack = null;
      setState('idle');
      announce(isBack ? DELETE_WORDS.undone : DELETE_WORDS.undoneNotStored);
    },
  };
}

/** Removes texts from a store; returns what puts them back, which returns whether all were stored. */
function removeFrom(store: Store, keys: readonly string[]): () => boolean {
  const texts = keys.flatMap((key) => {
    const text = store.read(key);
    return text === null ? [] : [[key, text] as const];
  });
  for (const key of keys) store.remove(key);
  return () =>
    // What was stored anew since then stays.
    texts
      .filter(([key]) => store.read(key) === null)
      .map(([key, text]) => store.write(key, text))
      .every(Boolean);
}
