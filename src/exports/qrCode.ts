import { encode } from 'uqr';

/** A QR code as a picture: its side in modules, the quiet zone around it included, and its dark modules as one SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules left light on every side, without which a reader does not find the code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/**
 * The QR code of a text, in the smallest version that holds it. A seventh of it may be unreadable (level M). Dark
 * modules that touch in a row are one piece of the path.
 */
export function qrCode(text: string): QrCode {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const path = data
    .map((row, y) =>
      darkRuns(row)
        .map(
          ([x, length]) =>
            `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`,
        )
        .join(''),
    )
    .join('');
  return { size: data.length + 2 * QUIET_ZONE, path };
}

/** Where each run of dark modules in a row begins, from 0, and how long it is. */
function darkRuns(
  row: readonly boolean[],
): readonly (readonly [x: number, length: number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  while (from < row.length) {
    const length = row.slice(from).findIndex((isDark) => !isDark);
    const run = length === -1 ? row.length - from : length;
    if (run > 0) runs.push([from, run]);
    from += run + 1;
  }
  return runs;
}
