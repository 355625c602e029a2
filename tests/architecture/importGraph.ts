import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One file of the source: its path from the root of the project, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import: the path of the file it is in, that of the file it brings in, and whether only on demand. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isLate: boolean;
}

/** Every file of src/ that can import another. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|astro|mjs)$/.test(path))
    .sort()
    .map((path) => ({
      path: `src/${path}`,
      text: readFileSync(join(ROOT, 'src', path), 'utf8'),
    }));
}

/** The imports of some files from one another, types included. Packages, styles and virtual modules are no part of it. */
export function importsAmong(files: readonly SourceFile[]): readonly Import[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(IMPORT)].flatMap(([, , still, late]) => {
      const to = fileOf(still ?? late ?? '', path);
      return to !== null && paths.has(to)
        ? [{ from: path, to, isLate: late !== undefined }]
        : [];
    }),
  );
}

/** The shortest way round from a file back to itself; nothing where there is none. */
export function circleIn(imports: readonly Import[]): readonly string[] | null {
  const next = new Map<string, readonly string[]>();
  for (const { from, to } of imports)
    next.set(from, [...(next.get(from) ?? []), to]);
  const circles = [...next.keys()].flatMap((start) => {
    const way = wayBack(start, next);
    return way === null ? [] : [way];
  });
  return circles.sort((one, other) => one.length - other.length)[0] ?? null;
}

// `import … from 'x'`, `export … from 'x'`, `import 'x'`; and `import('x')`, in code or as a type.
const IMPORT =
  /(^|[\n;>])\s*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

function fileOf(source: string, importer: string): string | null {
  if (source.startsWith('.'))
    return relative(ROOT, join(ROOT, dirname(importer), source));
  if (!source.startsWith('#')) return null;
  const path = `src/${source.slice(1)}`;
  return existsSync(join(ROOT, path)) && /\.\w+$/.test(path)
    ? path
    : `${path}.ts`;
}

function wayBack(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const to of next.get(way.at(-1) ?? '') ?? []) {
      if (to === start) return [...way, to];
      if (seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return null;
}
