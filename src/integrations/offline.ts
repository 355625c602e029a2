import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { SiteFiles } from '#worker/siteFiles.ts';

/** What nobody needs without a network: pictures for link previews, the search's own pages, and lists for crawlers. */
const LEFT_OUT = [
  /^pictures\//,
  /^pagefind\/pagefind(-[a-z-]*(ui|highlight)[a-z-]*)\.(js|css)$/,
  /^(robots\.txt|sitemap\.xml|sw\.js|offline\.json|_headers|\.htaccess)$/,
];
// Sixteen letters: enough to tell files apart, and short in a list of three hundred.
const HASH_BYTES = 8;

/**
 * After everything else of the build, writes the service worker with the list of the finished site's files, and beside it
 * how many bytes they are. With `OFFLINE=off` it writes a worker that deletes what older ones kept and takes itself away.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const isOff = process.env['OFFLINE'] === 'off';
        const { files, bytes } = await writeWorker(root, base, isOff);
        logger.info(
          isOff
            ? 'the worker is switched off'
            : `${String(files)} files work offline, ${String(Math.round(bytes / 1000))} kB as sent`,
        );
      },
    },
  };
}

/**
 * Writes the worker of a finished site, or the one that takes it away, and beside it how many bytes the site is. Returns
 * that, and how many files.
 */
export async function writeWorker(
  root: string,
  base: string,
  isOff: boolean,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const { site, bytes } = await siteIn(root, base);
  const name = isOff ? 'switchedOff.ts' : 'serviceWorker.ts';
  await writeFile(join(root, 'sw.js'), await workerScript(name, site));
  await writeFile(join(root, 'offline.json'), JSON.stringify({ bytes }));
  return { files: Object.keys(site.files).length, bytes };
}

/** The list of a built site, and the bytes its files take on the line. */
async function siteIn(
  root: string,
  base: string,
): Promise<{ readonly site: SiteFiles; readonly bytes: number }> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replaceAll('\\', '/')
        .replace(/^\//, ''),
    )
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort();
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const name of names) {
    const content = await readFile(join(root, name));
    files[name.replace(/(^|\/)index\.html$/, '$1')] = hashOf(content);
    bytes += gzipSync(content).byteLength;
  }
  const version = hashOf(Buffer.from(JSON.stringify(files)));
  return { site: { base, version, files }, bytes };
}

function hashOf(content: Buffer): string {
  return createHash('sha256')
    .update(content)
    .digest('hex')
    .slice(0, 2 * HASH_BYTES);
}

/** A script of src/worker/ as one file, with the list of the site in it. */
async function workerScript(name: string, site: SiteFiles): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { SITE: JSON.stringify(site) },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../worker/${name}`, import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: 'sw',
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (bundle === undefined || !('output' in bundle))
    throw new Error('The worker was not built.');
  return bundle.output[0].code;
}
