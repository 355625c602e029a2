import { figureBoxes } from '#exports/picture/figurePlaces.ts';
import {
  PICTURE_COLOURS,
  type BlockMark,
  type FigureMark,
  type Picture,
  type TextMark,
} from '#exports/picture/picture.ts';
import type { LoadedPicture, PictureTools } from '#platform/page/canvas.ts';

// Pixels.
const HATCH_STEP = 13;
const HATCH_LINE = 3;
const OUTLINE = 3;
// Scripts that run to the left, where the first letter is of one of them.
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff]/u;

/**
 * Draws a picture and makes a PNG of it; null where the browser cannot. `base` is the folder the site is served from. A
 * figure that cannot be fetched is left out.
 */
export async function drawPicture(
  picture: Picture,
  base: string,
  tools: PictureTools,
): Promise<Blob | null> {
  const canvas = tools.canvas(picture.width, picture.height);
  if (canvas === null) return null;
  const { context } = canvas;
  const texts = picture.marks.filter((mark) => mark.kind === 'text');
  const figures = picture.marks.filter((mark) => mark.kind === 'figure');
  const [loaded] = await Promise.all([
    loadedFigures(figures, base, tools),
    Promise.all(
      texts.map((mark) => tools.fontReady(fontOf(mark, tools.fontFamily))),
    ),
  ]);

  context.fillStyle = PICTURE_COLOURS.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const mark of picture.marks)
    if (mark.kind === 'block') drawBlock(context, mark);
  for (const { id, x, y, width, height } of figureBoxes(figures, (one) =>
    loaded.get(one),
  )) {
    const figure = loaded.get(id);
    if (figure) context.drawImage(figure.source, x, y, width, height);
  }
  for (const mark of texts) drawText(context, mark, tools.fontFamily);
  return canvas.toPng();
}

/** The pictures of these figures by their names, each fetched once; without those that cannot be had. */
async function loadedFigures(
  figures: readonly FigureMark[],
  base: string,
  tools: PictureTools,
): Promise<ReadonlyMap<string, LoadedPicture>> {
  const ids = [...new Set(figures.map(({ id }) => id))];
  const loaded = await Promise.all(
    ids.map(async (id) => {
      const picture = await tools.picture(`${base}figures/${id}.svg`);
      return picture === null ? [] : [[id, picture] as const];
    }),
  );
  return new Map(loaded.flat());
}

function drawBlock(context: CanvasRenderingContext2D, mark: BlockMark) {
  const { look, x, y, width, height } = mark;
  const colour = PICTURE_COLOURS[mark.colour];
  if (look === 'filled') {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
    return;
  }
  context.strokeStyle = colour;
  if (look === 'hatched') hatch(context, mark);
  if (look === 'outline' || mark.colour === 'hot') {
    context.lineWidth = OUTLINE;
    const inset = OUTLINE / 2;
    context.strokeRect(
      x + inset,
      y + inset,
      Math.max(0, width - OUTLINE),
      Math.max(0, height - OUTLINE),
    );
  }
}

/** Lines that rise to the right, cut off at the edges of the block. */
function hatch(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: BlockMark,
) {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.lineWidth = HATCH_LINE;
  context.beginPath();
  for (let at = x - height; at < x + width; at += HATCH_STEP) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
}

function drawText(
  context: CanvasRenderingContext2D,
  mark: TextMark,
  family: string,
) {
  context.font = fontOf(mark, family);
  context.fillStyle = PICTURE_COLOURS[mark.colour];
  context.textAlign = mark.align;
  context.direction = RIGHT_TO_LEFT.test(mark.text) ? 'rtl' : 'ltr';
  context.textBaseline = 'alphabetic';
  // Set narrower where the font is wider than was estimated.
  context.fillText(mark.text, mark.x, mark.y, mark.room);
}

function fontOf({ weight, size }: TextMark, family: string): string {
  return `${weight} ${size}px ${family}`;
}
