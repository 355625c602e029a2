/** Where a dragged row would be dropped. */
interface Drag {
  readonly from: number;
  to: number;
}

/**
 * Lets a row of a list be dragged by its grip: the row follows the finger, the others make room, and on letting go it
 * is told where the row went. Escape, or a call or notification that takes the pointer away, puts it back.
 */
export function dragRow(
  event: PointerEvent,
  rows: readonly HTMLElement[],
  from: number,
  onDrop: (from: number, to: number) => void,
) {
  const row = rows[from];
  if (event.button !== 0 || row === undefined || rows.length < 2) return;
  const boxes = rows.map((one) => one.getBoundingClientRect());
  const height = boxes[from]?.height ?? 0;
  const startY = event.clientY + scrollY;
  const drag: Drag = { from, to: from };
  const watching = new AbortController();
  row.classList.add('held');

  function move({ clientY }: PointerEvent) {
    const by = clientY + scrollY - startY;
    const middle = (boxes[from]?.top ?? 0) + height / 2 + by;
    const passed = boxes.filter(
      ({ top, height: tall }, index) =>
        index !== from && top + tall / 2 < middle,
    );
    drag.to = passed.length;
    for (const [index, one] of rows.entries()) {
      const makesRoom =
        index > from && index <= drag.to
          ? -height
          : index < from && index >= drag.to
            ? height
            : 0;
      one.style.translate = `0 ${index === from ? by : makesRoom}px`;
    }
  }

  function end(dropped: boolean) {
    watching.abort();
    row?.classList.remove('held');
    for (const one of rows) one.style.removeProperty('translate');
    if (dropped && drag.to !== from) onDrop(from, drag.to);
  }

  const { signal } = watching;
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
