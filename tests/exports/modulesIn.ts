import type { QrCode } from '#exports/qrCode.ts';

const RUN = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;

/** The dark modules of a code, read back from its path; throws where the path has anything else in it. */
export function modulesIn({ size, path }: QrCode): readonly boolean[][] {
  const modules = Array.from({ length: size }, () =>
    Array.from({ length: size }, () => false),
  );
  const rest = path.replaceAll(
    RUN,
    (_, x: string, y: string, length: string, back: string) => {
      if (length !== back) throw new Error('A run does not close.');
      const row = modules[Number(y)];
      for (let at = 0; at < Number(length); at++) {
        if (row?.[Number(x) + at] !== false)
          throw new Error('A module lies outside the code, or is drawn twice.');
        row[Number(x) + at] = true;
      }
      return '';
    },
  );
  if (rest !== '') throw new Error(`Not a run: ${rest.slice(0, 40)}`);
  return modules;
}

/** The modules as a photograph of so many pixels a module, as image readers take it: red, green, blue, opacity. */
export function pixelsOf(
  modules: readonly (readonly boolean[])[],
  scale: number,
): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = modules.length * scale;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const isDark = modules[Math.floor(y / scale)]?.[Math.floor(x / scale)];
      const grey = isDark === true ? 0 : 255;
      data.set([grey, grey, grey, 255], (y * side + x) * 4);
    }
  return { data, side };
}
