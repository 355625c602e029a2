/** Where a dragged row would be dropped. */
interface Drag {
  readonly from: number;
  to: number;
}

/**
 * Drags a row of a list by its grip: the row follows the pointer, the others make room, and `onDrop` is called when it is
 * released in another place. Escape, or the system taking the pointer away, puts the row back.
 */
export function dragRow(
  event: PointerEvent,
  rows: readonly HTMLElement[],
  from: number,
  onDrop: (from: number, to: number) => void,
) {
  const row = rows[from];
  if (event.button !== 0 || row === undefined || rows.length < 2) return;
  const boxes = rows.map((other) => other.getBoundingClientRect());
  const height = boxes[from]?.height ?? 0;
  const startY = event.clientY + scrollY;
  const drag: Drag = { from, to: from };
  const listening = new AbortController();
  row.classList.add('held');

  function move({ clientY }: PointerEvent) {
    const by = clientY + scrollY - startY;
    const middle = (boxes[from]?.top ?? 0) + height / 2 + by;
    const passed = boxes.filter(
      ({ top, height: tall }, index) =>
        index !== from && top + tall / 2 < middle,
    );
    drag.to = passed.length;
    for (const [index, other] of rows.entries()) {
      const shift =
        index > from && index <= drag.to
          ? -height
          : index < from && index >= drag.to
            ? height
            : 0;
      other.style.translate = `0 ${index === from ? by : shift}px`;
    }
  }

  function end(isDropped: boolean) {
    listening.abort();
    row?.classList.remove('held');
    for (const other of rows) other.style.removeProperty('translate');
    if (isDropped && drag.to !== from) onDrop(from, drag.to);
  }

  const { signal } = listening;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') end(false);
    },
    { signal },
  );
}
