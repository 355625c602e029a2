import { create } from 'fontkitten';

/** A font whose letters can be drawn as paths, so that pictures look alike on machines without it. */
export interface OutlineFont {
  /** How wide a line is at a size in pixels. */
  widthOf(line: string, size: number): number;
  /** A line as an SVG path, its baseline starting at a place. */
  pathOf(line: string, size: number, x: number, y: number): string;
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** Opens a font file. Its default weight is used: compressed variable fonts give no other. */
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
        (sum, glyph) => sum + glyph.advanceWidth,
        0,
      );
      return (units * size) / font.unitsPerEm;
    },
    pathOf(line, size, x, y) {
      const scale = size / font.unitsPerEm;
      let along = x;
      const data = glyphsOf(line).map((glyph) => {
        const start = along;
        along += glyph.advanceWidth * scale;
        return glyph.path.commands
          .map(({ command, args }) => {
            const places = args.map((value, index) =>
              (index % 2 === 0
                ? start + value * scale
                : y - value * scale
              ).toFixed(1),
            );
            return LETTERS[command] + places.join(' ');
          })
          .join('');
      });
      return `<path d="${data.join('')}"/>`;
    },
  };
}

/** Breaks a title into lines no wider than a width in pixels. */
export function wrappedLines(
  title: string,
  lettering: OutlineFont,
  size: number,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lettering.widthOf(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
