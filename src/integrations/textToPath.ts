import { create, type PathCommand } from 'fontkitten';

/** A font whose letters can be drawn as paths, so that pictures look alike on machines without it. */
export interface OutlineFont {
  /** How wide a line is in pixels, at a size in pixels. */
  widthOf(line: string, size: number): number;
  /** A line as an SVG path; x and y are where its baseline starts, in pixels. */
  pathOf(line: string, size: number, x: number, y: number): string;
}

/** The letters of SVG path data by the font's commands. */
const PATH_LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Opens a font file in its default weight, the only one a compressed variable font gives. Throws an Error for a file with several fonts. */
export function readFont(file: Buffer): OutlineFont {
  const font = create(file);
  if (!('glyphForCodePoint' in font))
    throw new Error('The font file holds several fonts.');
  const glyphsOf = (line: string) =>
    [...line].map((letter) =>
      font.glyphForCodePoint(letter.codePointAt(0) ?? 32),
    );
  return {
    widthOf(line, size) {
      const units = glyphsOf(line).reduce(
        (total, glyph) => total + glyph.advanceWidth,
        0,
      );
      return (units * size) / font.unitsPerEm;
    },
    pathOf(line, size, x, y) {
      const scale = size / font.unitsPerEm;
      let left = x;
      const outlines = glyphsOf(line).map(({ advanceWidth, path }) => {
        const outline = glyphOutline(path.commands, scale, left, y);
        left += advanceWidth * scale;
        return outline;
      });
      return `<path d="${outlines.join('')}"/>`;
    },
  };
}

/** Breaks a title into lines no wider than `width`, in pixels; a single word may be wider. */
export function wrappedLines(
  title: string,
  font: OutlineFont,
  size: number,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && font.widthOf(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The path data of a letter whose baseline starts at x and y. */
function glyphOutline(
  commands: readonly PathCommand[],
  scale: number,
  x: number,
  y: number,
): string {
  return commands
    .map(({ command, args }) => {
      const coordinates = args.map((value, index) =>
        (index % 2 === 0 ? x + value * scale : y - value * scale).toFixed(1),
      );
      return PATH_LETTERS[command] + coordinates.join(' ');
    })
    .join('');
}
