import { counted } from '#core/clockface.ts';
import { withMoved, withRemoved } from '#core/circuit/edits.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import { capital } from '#copy/circuits.ts';

/** The exercises as they stand in the page, one row each. */
export interface RowList {
  readonly builder: Builder;
  readonly rows: () => readonly HTMLElement[];
  readonly nameAt: (at: number) => string;
  /** The button that opens the row at a place, or the last row. */
  readonly opener: (at: number) => HTMLElement | null | undefined;
  readonly announce: (words: string) => void;
}

/** Moves a row, and the focus with it. */
export function moveRow(list: RowList, from: number, to: number) {
  const control = document.activeElement?.getAttribute('data-do') ?? 'open';
  const name = list.nameAt(from);
  if (!list.builder.edit((now) => withMoved(now, from, to))) return;
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

/** Takes a row out; the focus goes to the one that takes its place. */
export function removeRow(list: RowList, at: number) {
  const name = list.nameAt(at);
  if (!list.builder.edit((now) => withRemoved(now, at))) return;
  list.opener(at)?.focus();
  list.announce(
    `${name} is out. ${capital(counted(list.rows().length, 'exercise'))} left. Undo brings it back.`,
  );
}
