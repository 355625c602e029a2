import { withMoved, withRemoved } from '#core/circuit/editing/edits.ts';
import { refusedMoveWords } from '#copy/builder/corrections.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** The rows of the circuit's exercises on the page. */
export interface RowList {
  readonly builder: Builder;
  readonly rows: () => readonly HTMLElement[];
  readonly nameAt: (at: number) => string;
  /** The button that opens the row at a position, or the last row where there are fewer. */
  readonly opener: (at: number) => HTMLElement | null | undefined;
  readonly announce: (words: string) => void;
  /** Shows and says why a row stays where it is. */
  readonly refuse: (words: string) => void;
}

/** Moves a row; the focus moves with it. A row that may not move there stays, and why is said. */
export function moveRow(list: RowList, from: number, to: number) {
  if (to < 0 || to >= list.rows().length) return;
  const control = document.activeElement?.getAttribute('data-do') ?? 'open';
  const name = list.nameAt(from);
  if (!list.builder.edit((circuit) => withMoved(circuit, from, to))) {
    list.refuse(refusedMoveWords(name));
    return;
  }
  const row = list.rows()[to];
  row?.querySelector<HTMLElement>(`[data-do=${control}]`)?.focus();
  list.announce(`${name} is now ${to + 1} of ${list.rows().length}.`);
}

/** Moves the row that has the focus. */
export function moveFocusedRow(list: RowList, by: number) {
  const at = list
    .rows()
    .findIndex((row) => row.contains(document.activeElement));
  if (at >= 0) moveRow(list, at, at + by);
}

/** Removes a row; the focus moves to the row that takes its position. */
export function removeRow(list: RowList, at: number) {
  if (list.builder.edit((circuit) => withRemoved(circuit, at)))
    list.opener(at)?.focus();
}
