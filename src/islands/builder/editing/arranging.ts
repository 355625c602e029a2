import { withMoved, withRemoved } from '#core/circuit/edits.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** The rows of the circuit's exercises on the page. */
export interface RowList {
  readonly builder: Builder;
  readonly rows: () => readonly HTMLElement[];
  readonly nameAt: (at: number) => string;
  /** The button that opens the row at a position, or the last row where there are fewer. */
  readonly opener: (at: number) => HTMLElement | null | undefined;
  readonly announce: (words: string) => void;
}

/** Moves a row; the focus moves with it. */
export function moveRow(list: RowList, from: number, to: number) {
  const control = document.activeElement?.getAttribute('data-do') ?? 'open';
  const name = list.nameAt(from);
  if (!list.builder.edit((circuit) => withMoved(circuit, from, to))) return;
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
