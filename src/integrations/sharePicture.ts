import type { Movement } from '#figures/movement/movement.ts';
import { standingPicture } from '#figures/output/picture.ts';
import type { Tokens } from '#figures/output/tokens.ts';
import { wrappedLines, type OutlineFont } from './textToPath.ts';

/** What the picture shows that stands for a page when somebody shares its address. */
export interface SharePicture {
  readonly title: string;
  /** What kind of page it is, written above the title. */
  readonly kind: string;
  readonly movement: Movement;
}

const WIDTH = 1200;
const HEIGHT = 630;
/** The block the figure stands on, in pixels. */
const BLOCK = { x: 600, width: 560, height: 96 };

/** The picture of a page, 1200 by 630 pixels, as SVG: its title, and its figure on a block. */
export function sharePicture(
  { title, kind, movement }: SharePicture,
  tokens: Tokens,
  font: OutlineFont,
): string {
  const colour = (name: string): string => tokens.get(`--${name}`) ?? '#000';
  const size = title.length > 22 ? 76 : 92;
  const lines = wrappedLines(title, font, size, 500);
  const firstBaseline = 150 + size;
  const titlePaths = lines.map((line, index) =>
    font.pathOf(line, size, 64, firstBaseline + index * size * 1.04),
  );
  const floor = HEIGHT - BLOCK.height;
  const figure = standingPicture(movement, tokens, {
    x: BLOCK.x,
    y: 40,
    width: BLOCK.width,
    height: floor - 40,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${colour('paper')}"/>`,
    `<rect x="${String(BLOCK.x)}" y="${String(floor)}" width="${String(WIDTH - BLOCK.x)}" height="${String(BLOCK.height)}" fill="${colour('go')}"/>`,
    `<rect x="64" y="64" width="472" height="10" fill="${colour('ink')}"/>`,
    `<g fill="${colour('ink-2')}">${font.pathOf(kind, 34, 64, 128)}</g>`,
    `<g fill="${colour('ink')}">${titlePaths.join('')}${font.pathOf('Tired on Purpose', 40, 64, 566)}</g>`,
    figure,
    '</svg>',
  ].join('');
}
