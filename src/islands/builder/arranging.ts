import { counted } from '#core/clockface.ts';
import { withMoved, withRemoved } from '#core/circuit/edits.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import { capital } from '#copy/circuits.ts';

/** The exercises as they stand in the page, one row each. */
export interface Rows {
  readonly builder: Builder;
  readonly all: () => readonly HTMLElement[];
  readonly nameAt: (at: number) => string;
  /** The button that opens the row at a place, or the last row. */
  readonly opener: (at: number) => HTMLElement | null | undefined;
  readonly say: (words: string) => void;
}

/** Moves a row, and the focus with it. */
export function moveRow(rows: Rows, from: number, to: number) {
  const control = document.activeElement?.getAttribute('data-do') ?? 'open';
  const name = rows.nameAt(from);
  if (!rows.builder.edit((now) => withMoved(now, from, to))) return;
  const row = rows.all()[to];
  row?.querySelector<HTMLElement>(`[data-do=${control}]`)?.focus();
  rows.say(`${name} is now ${to + 1} of ${rows.all().length}.`);
}

/** Moves the row that has the focus. */
export function moveFocusedRow(rows: Rows, by: number) {
  const at = rows
    .all()
    .findIndex((row) => row.contains(document.activeElement));
  if (at >= 0) moveRow(rows, at, at + by);
}

/** Takes a row out; the focus goes to the one that takes its place. */
export function removeRow(rows: Rows, at: number) {
  const name = rows.nameAt(at);
  if (!rows.builder.edit((now) => withRemoved(now, at))) return;
  rows.opener(at)?.focus();
  rows.say(
    `${name} is out. ${capital(counted(rows.all().length, 'exercise'))} left. Undo brings it back.`,
  );
}
