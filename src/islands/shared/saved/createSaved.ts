import { batch, createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { ok } from '#core/result.ts';
import { mergeSaved } from '#core/saved/mergeSaved.ts';
import { readSaved } from '#core/saved/readSaved.ts';
import {
  isFull,
  isSaved,
  NOTHING_SAVED,
  renamed,
  withoutSaved,
  withSaved,
  withSession,
  type SavedList,
  type SavedSession,
} from '#core/saved/savedSessions.ts';
import { SAVED_KEY } from '#core/storageKeys.ts';
import {
  listIn,
  readStoredSaved,
  storeSaved,
  type StoredSaved,
} from '#islands/shared/saved/storedSaved.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Store } from '#platform/storage/store.ts';
import type { StoredChanges } from '#platform/storage/storedChanges.ts';

/** What the saved sessions need of the browser. */
export interface SavedPorts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  readonly otherTabs: StoredChanges;
}

/**
 * How the list stands on the device: all of it is stored; something is not, or the device may not be read; what is
 * stored is damaged, or of a newer version of this site.
 */
export type SavedState = 'saved' | 'unsaved' | 'damaged' | 'newer';

/** The sessions saved on this device, as signals. */
export interface SavedDevice {
  /** Latest saved first, with what could not be stored. */
  readonly sessions: Accessor<readonly SavedSession[]>;
  readonly state: Accessor<SavedState>;
  /** Records that could not be read and are kept as they are; the text of a damaged list is one. */
  readonly aside: Accessor<readonly unknown[]>;
  /**
   * Saves a circuit under its title: `saved`, `already` there, `full`, or `failed` where the device did not take it. The
   * text of a damaged list is kept aside, and a list of a newer version is left alone.
   */
  save(circuit: Circuit): 'saved' | 'already' | 'failed' | 'full';
  isSaved(link: string): boolean;
  /** Gives the session of that link another name; an empty one gives back its own title. */
  rename(link: string, name: string): void;
  /** Takes the session of that link out; it can be brought back while the page is open. */
  remove(link: string): void;
  /** The sessions taken out on this page, first one first. */
  readonly removed: Accessor<readonly SavedSession[]>;
  /** Brings the session of that link back, or the one taken out last. */
  undo(link?: string): void;
  /** Changes the list in any other way, as by putting another to it; returns whether it is stored. */
  change(update: (list: SavedList) => SavedList): boolean;
}

/** The sessions saved on this device: read anew before every change, written at once, and seen by every open tab. */
export function createSaved(ports: SavedPorts): SavedDevice {
  const { store, clock, otherTabs } = ports;
  /** What could not be stored, oldest first; doing it again changes nothing. */
  let pending: readonly ((list: SavedList) => SavedList)[] = [];
  const [list, setList] = createSignal(NOTHING_SAVED);
  const [state, setState] = createSignal<SavedState>('saved');
  const [removed, setRemoved] = createSignal<readonly SavedSession[]>([]);

  function show(stored: StoredSaved) {
    batch(() => {
      setList(
        pending.reduce((known, update) => update(known), listIn(store, stored)),
      );
      setState(stateOf(stored, pending.length > 0));
    });
  }

  function change(update: (list: SavedList) => SavedList): boolean {
    const stored = readStoredSaved(store);
    if (!stored.ok && stored.reason === 'newer') {
      show(stored);
      return false;
    }
    const all = [...pending, update];
    const before = listIn(store, stored);
    const after = all.reduce((known, one) => one(known), before);
    const isSame = stored.ok && after === before;
    const isStored = isSame || storeSaved(store, stored, after);
    pending = isStored ? [] : all;
    show(isStored ? ok(after) : stored);
    return isStored;
  }

  /** Another tab has changed the list; perhaps there is room now for what could not be stored. */
  function refresh() {
    const stored = readStoredSaved(store);
    if (pending.length > 0 && stored.ok) change((known) => known);
    else show(stored);
  }

  function open() {
    const stored = readStoredSaved(store);
    const text = store.read(SAVED_KEY);
    // Another part of this page may hold what could not be stored.
    const isOnlyHere =
      text !== null && text !== store.readStored(SAVED_KEY)?.text;
    const inPage = readSaved(isOnlyHere ? text : null);
    if (isOnlyHere && inPage.ok)
      pending = [(known) => mergeSaved(known, inPage.value)];
    show(stored);
    onCleanup(otherTabs.onChange(SAVED_KEY, refresh));
  }

  open();

  return {
    sessions: () => list().sessions,
    state,
    aside: () => list().aside,
    save(circuit) {
      const at = clock.date();
      const link = writeLink(circuit);
      let before = NOTHING_SAVED;
      const isStored = change((known) => {
        before = known;
        return withSaved(known, circuit, at);
      });
      if (isSaved(before, link)) return isStored ? 'already' : 'failed';
      if (isFull(before)) return 'full';
      return isStored ? 'saved' : 'failed';
    },
    isSaved: (link) => isSaved(list(), link),
    rename(link, name) {
      const at = clock.date();
      change((known) => renamed(known, link, name, at));
    },
    remove(link) {
      const session = list().sessions.find((one) => one.link === link);
      if (session === undefined) return;
      batch(() => {
        setRemoved([...withoutLink(removed(), link), session]);
        change((known) => withoutSaved(known, link));
      });
    },
    removed,
    undo(link = removed().at(-1)?.link ?? '') {
      const session = removed().find((one) => one.link === link);
      if (session === undefined) return;
      batch(() => {
        setRemoved(withoutLink(removed(), link));
        change((known) => withSession(known, session));
      });
    },
    change,
  };
}

function withoutLink(sessions: readonly SavedSession[], link: string) {
  return sessions.filter((session) => session.link !== link);
}

function stateOf(stored: StoredSaved, isPending: boolean): SavedState {
  if (!stored.ok && stored.reason !== 'blocked') return stored.reason;
  return isPending || !stored.ok ? 'unsaved' : 'saved';
}
