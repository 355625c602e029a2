import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const ROOT = new URL('../..', import.meta.url).pathname;

/** The built site the tests look at. */
export const DIST = resolve(ROOT, process.env['DIST'] ?? 'dist');

/** Every built page, by its path inside the site. */
export const PAGES = existsSync(DIST)
  ? readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort()
  : [];

/** The pages that hold a tool; all others are for reading. */
export const TOOLS: readonly string[] = [
  'build/index.html',
  'session/index.html',
];

export function textOf(path: string): string {
  return readFileSync(join(DIST, path), 'utf8');
}

/** Bytes on the wire, as a host that compresses well would send them. */
export function brotliBytes(text: string | Buffer): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).byteLength;
}

/** Whether an address of the site leads to a file of it. */
export function leadsSomewhere(address: string): boolean {
  const path = join(DIST, decodeURI(address));
  return (
    existsSync(path) &&
    (statSync(path).isFile() || existsSync(join(path, 'index.html')))
  );
}

/** The scripts of a page: those it carries, and every file those and it bring in. */
export function scriptsOf(html: string): {
  readonly inline: string;
  readonly files: readonly string[];
} {
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/application\//.test(attributes))
    .map(([, , text = '']) => text)
    .join('\n');
  const files = new Set<string>();
  const waiting = [
    ...html.matchAll(/(?:src|href|component-url|renderer-url)="([^"]+\.js)"/g),
  ].map(([, path = '']) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const [, next = ''] of textOf(path).matchAll(
      /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
    )) {
      waiting.push(join(path, '..', next));
    }
  }
  return { inline, files: [...files] };
}
