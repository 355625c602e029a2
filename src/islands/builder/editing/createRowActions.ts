import type { RowList } from '#islands/builder/editing/arranging.ts';
import { loadEditing } from '#islands/builder/editing/lazyEditing.ts';

interface RowActionPorts extends Omit<RowList, 'opener'> {
  readonly isOpen: (at: number) => boolean;
  /** Closes the open panel. */
  readonly onClose: () => void;
}

/** The actions on the rows of the circuit; their code is fetched when the first one is used. */
export function createRowActions(ports: RowActionPorts) {
  /** The button that opens the row at a position, or the last row where there are fewer. */
  function opener(at: number): HTMLElement | null | undefined {
    const rows = ports.rows();
    return rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>(
      '[data-do=open]',
    );
  }
  const list: RowList = { ...ports, opener };

  async function move(from: number, to: number) {
    const { moveRow } = await loadEditing();
    moveRow(list, from, to);
  }

  return {
    opener,
    move,
    async remove(at: number) {
      const { removeRow } = await loadEditing();
      const wasOpen = ports.isOpen(at);
      removeRow(list, at);
      if (wasOpen) ports.onClose();
    },
    async drag(event: PointerEvent, at: number) {
      event.preventDefault();
      const { dragRow } = await loadEditing();
      dragRow(event, list.rows(), at, (from, to) => void move(from, to));
    },
    /** Moves the focused row with Alt and an arrow key. */
    async keyDown(event: KeyboardEvent) {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (by === undefined || !event.altKey) return;
      event.preventDefault();
      const { moveFocusedRow } = await loadEditing();
      moveFocusedRow(list, by);
    },
  };
}
