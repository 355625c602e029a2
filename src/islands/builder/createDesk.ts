import { createSignal } from 'solid-js';
import { changed, historyOf, redone, undone } from '#core/history.ts';
import { EMPTY_DESK, type Desk } from '#islands/builder/desk.ts';

/** What the reader has decided, with every earlier version of it to go back to. */
export function createDesk() {
  const [history, setHistory] = createSignal(historyOf<Desk>(EMPTY_DESK));

  return {
    desk: () => history().present,
    /** Begins anew from a desk, with nothing to undo. */
    begin(desk: Desk) {
      setHistory(historyOf(desk));
    },
    /** Another desk that is no step to undo, as when the device knows better. */
    replace(desk: Desk) {
      setHistory((before) => ({ ...before, present: desk }));
    },
    /** One more step to undo. Changes to one thing in a row are one step. */
    change(desk: Desk, thing?: string) {
      setHistory((before) => changed(before, desk, thing ?? null));
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
