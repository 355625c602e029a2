/** The frame of a drawing, in its own units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const VIEW_BOX = /viewBox="([^"]+)"/;

/** The frame that the markup of a figure names. */
export function viewBoxOf(markup: string): ViewBox {
  const [x = 0, y = 0, width = 0, height = 0] =
    VIEW_BOX.exec(markup)?.[1]?.split(' ').map(Number) ?? [];
  return { x, y, width, height };
}

/** The markup of a figure with another frame. */
export function withViewBox(
  markup: string,
  { x, y, width, height }: ViewBox,
): string {
  return markup.replace(VIEW_BOX, `viewBox="${x} ${y} ${width} ${height}"`);
}
