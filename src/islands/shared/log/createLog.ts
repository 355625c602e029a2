import {
  batch,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from 'solid-js';
import { dayAt } from '#core/calendar.ts';
import {
  changesAsOne,
  changesBetween,
  hasChanges,
  NO_CHANGES,
  withChangesKept,
  type LogChanges,
} from '#core/log/merging/keptChanges.ts';
import { EMPTY_LOG, readLog, writeLog, type Log } from '#core/log/log.ts';
import { err, ok } from '#core/result.ts';
import { DAMAGED_LOG_KEY, LOG_KEY } from '#core/storageKeys.ts';
import {
  damagedTextIn,
  storeLog,
  withPageText,
  type StoredLog,
} from '#islands/shared/log/storedLog.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Lifecycle } from '#platform/page/lifecycle.ts';
import type { Store } from '#platform/storage/store.ts';
import type { StoredChanges } from '#platform/storage/storedChanges.ts';
import type { WriteLock } from '#platform/storage/writeLock.ts';

/** What the log needs of the browser. */
export interface LogPorts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
  readonly locks: WriteLock;
  readonly otherTabs: StoredChanges;
}

/**
 * How the log stands on the device: all of it is stored; something is not, or the device may not be read; what is stored
 * is damaged, or of a newer version of this site.
 */
export type LogState = 'saved' | 'unsaved' | 'damaged' | 'newer';

/** The log on this device as signals. */
export interface DeviceLog {
  /** Reads what is stored. Called once, in the browser. */
  open(): void;
  /** Whether it has been read. */
  readonly isReady: Accessor<boolean>;
  /** The log, with what could not be stored; empty where it cannot be read. */
  readonly log: Accessor<Log>;
  readonly state: Accessor<LogState>;
  /**
   * Changes the log and writes it at once; returns whether it is stored. A damaged log is put aside first, and a new one
   * begun.
   */
  change(update: (log: Log) => Log): boolean;
  readonly today: Accessor<string>;
  /** What could not be read, as it was stored; null where there is nothing. */
  readonly damagedText: Accessor<string | null>;
  /** Begins a new log; what could not be read is put aside. */
  startAnew(): void;
  /** Forgets what was put aside. */
  forgetDamaged(): void;
}

/**
 * How long a change is watched, in ms. A tab that has not heard of a change can overwrite it for a moment after; what is
 * missing later was taken away on purpose.
 */
const WATCHED_MS = 3000;

/** The log on this device: written at once, and seen by every open tab. */
export function createLog(ports: LogPorts): DeviceLog {
  const { store, clock, lifecycle, locks, otherTabs } = ports;
  const [isReady, setReady] = createSignal(false);
  const [log, setLog] = createSignal(EMPTY_LOG);
  const [state, setState] = createSignal<LogState>('saved');
  const [today, setToday] = createSignal(dayAt(clock.date()));
  const [damagedText, setDamagedText] = createSignal<string | null>(null);
  /** What could not be stored. */
  let unsaved = NO_CHANGES;
  /** What was stored a moment ago, oldest first. */
  let watched: readonly { readonly at: number; readonly did: LogChanges }[] =
    [];
  let lastRead:
    { readonly text: string | null; readonly stored: StoredLog } | undefined;

  function open() {
    const stored = readStored();
    unsaved = changesBetween(logIn(stored), withPageText(store, stored));
    batch(() => {
      show(stored);
      setReady(true);
    });
    onCleanup(lifecycle.onReturn(refresh));
    onCleanup(otherTabs.onChange(LOG_KEY, refresh));
  }

  /** What is stored; the same entries as last time where nothing has changed, so that what is on screen stays. */
  function readStored(): StoredLog {
    const found = store.readStored(LOG_KEY);
    if (found === null) return err('blocked');
    if (lastRead?.text !== found.text) {
      const stored = withKnownEntries(readLog(found.text), untrack(log));
      lastRead = { text: found.text, stored };
    }
    return lastRead.stored;
  }

  /** The log as it was stored when it could be read last. */
  function logIn(stored: StoredLog): Log {
    if (stored.ok) return stored.value;
    const isBlocked = stored.reason === 'blocked';
    return isBlocked && lastRead?.stored.ok ? lastRead.stored.value : EMPTY_LOG;
  }

  /** Shows what is stored, with what could not be. */
  function show(stored: StoredLog) {
    batch(() => {
      setToday(dayAt(clock.date()));
      setLog(withChangesKept(logIn(stored), unsaved));
      setState(stateOf(stored, hasChanges(unsaved)));
      setDamagedText(damagedTextIn(store, stored));
    });
  }

  function change(update: (log: Log) => Log): boolean {
    const stored = readStored();
    const before = logIn(stored);
    const after = update(withChangesKept(before, unsaved));
    return write(stored, changesBetween(before, after), after);
  }

  function write(stored: StoredLog, did: LogChanges, after: Log): boolean {
    const isStored = storeLog(store, stored, after);
    if (isStored) {
      // The entries on screen are the ones just written.
      lastRead = { text: writeLog(after), stored: ok(after) };
      watched = [...stillWatched(), { at: clock.date(), did }];
      void locks.hold(keepChanges);
    }
    unsaved = isStored ? NO_CHANGES : did;
    show(isStored ? ok(after) : stored);
    return isStored;
  }

  /** Another tab may have changed the log, or the day may have: what this tab has changed must still be there. */
  function refresh() {
    show(readStored());
    if (hasChanges(unsaved) || stillWatched().length > 0)
      void locks.hold(keepChanges);
  }

  /** Writes what another tab has overwritten, or what could not be stored before. */
  function keepChanges() {
    const stored = readStored();
    if (!stored.ok) return;
    const did = changesAsOne([
      ...stillWatched().map((one) => one.did),
      unsaved,
    ]);
    const kept = withChangesKept(stored.value, did);
    if (kept === stored.value && !hasChanges(unsaved)) return;
    const isStored = storeLog(store, stored, kept);
    unsaved = isStored ? NO_CHANGES : changesBetween(stored.value, kept);
    show(isStored ? readStored() : stored);
  }

  function stillWatched() {
    const now = clock.date();
    watched = watched.filter(({ at }) => Math.abs(now - at) < WATCHED_MS);
    return watched;
  }

  return {
    open,
    isReady,
    log,
    state,
    change,
    today,
    damagedText,
    startAnew() {
      if (state() === 'damaged') change((known) => known);
    },
    forgetDamaged() {
      store.remove(DAMAGED_LOG_KEY);
      setDamagedText(damagedTextIn(store, readStored()));
    },
  };
}

/** A log read anew, in which the entries that have not changed are the ones known already. */
function withKnownEntries(stored: StoredLog, known: Log): StoredLog {
  if (!stored.ok) return stored;
  const before = new Map(known.entries.map((entry) => [entry.id, entry]));
  const entries = stored.value.entries.map((entry) => {
    const same = before.get(entry.id);
    return JSON.stringify(same) === JSON.stringify(entry)
      ? (same ?? entry)
      : entry;
  });
  return ok({ ...stored.value, entries });
}

function stateOf(stored: StoredLog, isUnsaved: boolean): LogState {
  if (!stored.ok && stored.reason !== 'blocked') return stored.reason;
  return isUnsaved || !stored.ok ? 'unsaved' : 'saved';
}
