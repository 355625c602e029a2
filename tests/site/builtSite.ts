import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The folder of the built site under test. */
export const DIST = resolve(ROOT, process.env['DIST'] ?? 'dist');

/** Every built page, by its path inside the site. */
export const PAGES = existsSync(DIST)
  ? readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort()
  : [];

/** The pages that hold the builder, the timer, a circuit's sheet, the log or the season; all others are for reading. */
export const TOOLS: readonly string[] = [
  'build/index.html',
  'session/index.html',
  'sheet/index.html',
  'log/index.html',
  'log/season/index.html',
];

export function textOf(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** The bytes that a host would send, compressed with brotli 11. */
export function brotliBytes(text: string | Buffer): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).byteLength;
}

/** Whether an address of the site leads to a built file. */
export function leadsSomewhere(address: string): boolean {
  const path = join(DIST, decodeURI(address));
  return (
    existsSync(path) &&
    (statSync(path).isFile() || existsSync(join(path, 'index.html')))
  );
}

/** The scripts of a page. */
export interface Scripts {
  /** The inline scripts of the page, as one text. */
  readonly inline: string;
  /** The files that are fetched at once: those the page names, and all that they import. */
  readonly files: readonly string[];
  /** The files that may be fetched later by dynamic imports. */
  readonly later: readonly string[];
}

/** The scripts of a page, with everything that they import, other than through files of that name. */
export function scriptsOf(html: string, leftOut?: RegExp): Scripts {
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/application\//.test(attributes))
    .map(([, , text = '']) => text)
    .join('\n');
  const named = [
    ...html.matchAll(/(?:src|href|component-url|renderer-url)="([^"]+\.js)"/g),
  ].map(([, path = '']) => path);
  const files = withImports(named, IMPORTS);
  const later = withImports([...files], ALL_IMPORTS, leftOut);
  return {
    inline,
    files: [...files],
    later: [...later].filter((path) => !files.has(path)),
  };
}

const IMPORTS = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const ALL_IMPORTS = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The files, with all that they import, directly or through others. */
function withImports(
  paths: readonly string[],
  imports: RegExp,
  leftOut?: RegExp,
): ReadonlySet<string> {
  const all = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (all.has(path) || leftOut?.test(path)) continue;
    all.add(path);
    for (const [, next = ''] of textOf(path).matchAll(imports))
      waiting.push(join(path, '..', next));
  }
  return all;
}
