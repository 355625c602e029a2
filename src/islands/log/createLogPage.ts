import { batch, createMemo, createSignal } from 'solid-js';
import { entryId, type Entry } from '#core/log/entry/entry.ts';
import {
  entryIn,
  laterThan,
  withChange,
  withEntry,
  withoutEntry,
  type EntryChange,
  type Log,
} from '#core/log/log.ts';
import { ENTRY_WORDS, notStored } from '#copy/log/entryActions.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';
import type { Clock } from '#platform/page/clock.ts';

/** What the reader is writing: a new entry, or changes to one. */
export type Writing = 'run' | 'circuit' | { readonly id: string } | null;

/** The last change by hand, which can be taken back. */
export interface LastChange {
  readonly kind: 'added' | 'changed' | 'deleted';
  readonly id: string;
  /** The entry before; null where it was added. */
  readonly before: Entry | null;
}

/** The log page as signals: which entry is open, what is being written, and the last change, which can be undone. */
export function createLogPage(
  deviceLog: DeviceLog,
  clock: Pick<Clock, 'date'>,
  announce: (words: string) => void,
) {
  const [openId, setOpenId] = createSignal<string | null>(null);
  const [writing, setWriting] = createSignal<Writing>(null);
  const [lastChange, setLastChange] = createSignal<LastChange | null>(null);

  /** The log with the entry that was just deleted, which stands in its place until it is gone for good. */
  const shown = createMemo((): Log => {
    const change = lastChange();
    const log = deviceLog.log();
    return change?.kind === 'deleted' &&
      change.before !== null &&
      entryIn(log, change.id) === null
      ? withEntry(log, change.before)
      : log;
  });

  /** Writes the log, and says what came of it. */
  function write(update: (log: Log) => Log, words: string) {
    const isStored = deviceLog.change(update);
    announce(isStored ? words : notStored(words));
  }

  function remember(
    kind: LastChange['kind'],
    id: string,
    before: Entry | null,
  ) {
    setLastChange({ kind, id, before });
  }

  /** A name that no entry has. */
  function newId(): string {
    let at = clock.date();
    while (entryIn(deviceLog.log(), entryId(at)) !== null) at += 1;
    return entryId(at);
  }

  function add(date: string, change: EntryChange) {
    const id = newId();
    const at = clock.date();
    batch(() => {
      write(
        (log) =>
          withChange(
            withEntry(log, { id, date, changedAt: at }),
            id,
            change,
            at,
          ),
        ENTRY_WORDS.added,
      );
      remember('added', id, null);
      setWriting(null);
      setOpenId(id);
    });
  }

  function change(id: string, changes: EntryChange) {
    const before = entryIn(deviceLog.log(), id);
    batch(() => {
      write(
        (log) => withChange(log, id, changes, clock.date()),
        ENTRY_WORDS.changed,
      );
      remember('changed', id, before);
      setWriting(null);
    });
  }

  function remove(id: string) {
    const before = entryIn(deviceLog.log(), id);
    if (before === null) return;
    batch(() => {
      write((log) => withoutEntry(log, id), ENTRY_WORDS.deleted);
      remember('deleted', id, before);
      setOpenId(null);
      setWriting(null);
    });
  }

  /** Takes the last change back. */
  function undo() {
    const last = lastChange();
    if (last === null) return;
    const { id, before } = last;
    batch(() => {
      write(
        (log) =>
          before === null ? withoutEntry(log, id) : restored(log, before),
        ENTRY_WORDS.undone,
      );
      setLastChange(null);
      setOpenId(before === null ? null : id);
    });
  }

  /** The log with an entry as it was, written later than whatever took its place. */
  function restored(log: Log, before: Entry): Log {
    const current = entryIn(log, before.id) ?? before;
    return withEntry(log, {
      ...before,
      changedAt: laterThan(current, clock.date()),
    });
  }

  return {
    shown,
    openId,
    writing,
    lastChange,
    /** Opens an entry, or closes it with null. */
    show: (id: string | null) => {
      batch(() => {
        setOpenId(id);
        setWriting(null);
      });
    },
    write: setWriting,
    cancel: () => setWriting(null),
    add,
    change,
    remove,
    undo,
  };
}

export type LogPageState = ReturnType<typeof createLogPage>;
