import { writeLink } from '#core/circuit/link/link.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  readSavedDraft,
  writeSavedDraft,
  type SavedDraft,
} from '#core/planning/savedDraft.ts';
import { DRAFT_KEY } from '#core/storageKeys.ts';
import {
  linkOf,
  withBrought,
  withLinked,
  type ComposeFor,
  type Draft,
} from '#islands/builder/state/draft.ts';
import type { Store } from '#platform/storage/store.ts';

/** The drafts on the device: this tab's, and the one last edited by hand in any tab. */
export interface Kept {
  readonly tab: SavedDraft | null;
  readonly last: SavedDraft | null;
}

/** Reads and writes the drafts on the device: each tab has its own, and a new tab opens the last one edited by hand. */
export function keptDrafts(tab: Store, store: Store) {
  let tabText = '';
  let tabOrigin: SavedDraft['origin'] | null = null;
  /** The edited draft on screen, as text; null while none is. */
  let editedText: string | null = null;

  return {
    none: { tab: null, last: null } as Kept,
    read(): Kept {
      tabText = tab.read(DRAFT_KEY) ?? '';
      const inTab = draftIn(tabText);
      tabOrigin = inTab?.origin ?? null;
      return { tab: inTab, last: draftIn(store.read(DRAFT_KEY)) };
    },
    /**
     * Keeps the circuit on screen. One that was not edited never takes the place of an edited one, unless a suggestion
     * was asked for in place of that.
     */
    keep(draft: SavedDraft) {
      const text = writeSavedDraft(draft);
      const isEdited = draft.origin === 'edited';
      const isInstead = draft.origin === 'suggested' && editedText !== null;
      if (text !== tabText) {
        if (tabOrigin === 'edited' && !isEdited && !isInstead) {
          editedText = null;
          return;
        }
        if (isEdited) store.write(DRAFT_KEY, text);
        else if (isInstead && store.read(DRAFT_KEY) === editedText)
          store.remove(DRAFT_KEY);
        tab.write(DRAFT_KEY, text);
        tabText = text;
        tabOrigin = draft.origin;
      }
      editedText = isEdited ? text : null;
    },
  };
}

function draftIn(text: string | null): SavedDraft | null {
  const read = readSavedDraft(text);
  return read.ok ? read.value : null;
}

/**
 * The draft a page opens with, made from the stored answers. `circuit` is that of the address: one that the device keeps
 * goes on as it was, any other one is of a link. Without one the draft on the device is opened.
 */
export function openedDraft(
  answered: Draft,
  circuit: Circuit | null,
  { tab, last }: Kept,
  compose: ComposeFor,
): Draft {
  const fresh = { ...withBrought(answered, null), own: null };
  const link = circuit === null ? null : writeLink(circuit);
  const kept = [tab, last].find(
    (one) =>
      one !== null &&
      (link ?? writeLink(one.circuit)) === writeLink(one.circuit),
  );
  if (kept) return withKept(fresh, kept, link === null, compose);
  return circuit === null ? fresh : withLinked(fresh, circuit, compose);
}

function withKept(
  fresh: Draft,
  { circuit, origin, brought }: SavedDraft,
  isRecomposed: boolean,
  compose: ComposeFor,
): Draft {
  const suggested = withBrought(fresh, brought);
  if (origin === 'suggested' && isRecomposed) return suggested;
  return linkOf(suggested, compose) === writeLink(circuit)
    ? suggested
    : {
        ...suggested,
        own: { circuit, origin: origin === 'suggested' ? 'earlier' : origin },
      };
}
