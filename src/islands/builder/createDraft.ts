import { createSignal } from 'solid-js';
import { changed, historyOf, redone, undone } from '#core/history.ts';
import { EMPTY_DRAFT, type Draft } from '#islands/builder/draft.ts';

/** What the reader has decided, with every earlier version of it to go back to. */
export function createDraft() {
  const [history, setHistory] = createSignal(historyOf<Draft>(EMPTY_DRAFT));

  return {
    draft: () => history().present,
    /** Begins anew from a desk, with nothing to undo. */
    begin(draft: Draft) {
      setHistory(historyOf(draft));
    },
    /** Another desk that is no step to undo, as when the device knows better. */
    replace(draft: Draft) {
      setHistory((before) => ({ ...before, present: draft }));
    },
    /** One more step to undo. Changes to one thing in a row are one step. */
    change(draft: Draft, mergeKey?: string) {
      setHistory((before) => changed(before, draft, mergeKey ?? null));
    },
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    undo() {
      setHistory(undone);
    },
    redo() {
      setHistory(redone);
    },
  };
}
