import { createSignal } from 'solid-js';
import { changed, historyOf, redone, undone } from '#core/history.ts';
import { EMPTY_DRAFT, type Draft } from '#islands/builder/state/draft.ts';

/** The reader's draft as a signal, with undo and redo. */
export function createDraft() {
  const [history, setHistory] = createSignal(historyOf<Draft>(EMPTY_DRAFT));

  return {
    draft: () => history().present,
    /** Starts over from this draft, with nothing to undo. */
    begin(draft: Draft) {
      setHistory(historyOf(draft));
    },
    /** Replaces the draft without a step to undo, as when the log is read. */
    replace(draft: Draft) {
      setHistory((before) => ({ ...before, present: draft }));
    },
    /** Changes the draft, as a step to undo. Changes in a row with the same key are one step. */
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
