import { cacheName, cachePrefix, type SiteFiles } from '#worker/siteFiles.ts';

/** What the worker needs of the browser. */
export interface WorkerPorts {
  readonly caches: CacheStorage;
  fetch(address: string, options: RequestInit): Promise<Response>;
  /** The hash of a file's content, as the list of the site has it. */
  hashOf(content: ArrayBuffer): Promise<string>;
}

/** The header under which a kept file carries the hash of its content. */
const HASH_HEADER = 'x-content-hash';
// Enough to use the line, and few enough to leave some of it to the page that is being read.
const AT_ONCE = 4;

/**
 * Keeps files of a version, or none of them: those that an older version had as well are copied, only the others are
 * fetched, and each must be what the list says. Throws an Error where one cannot be had; a version of which nothing was
 * kept before is let go of again.
 */
export async function keepFiles(
  paths: readonly string[],
  site: SiteFiles,
  ports: WorkerPorts,
): Promise<void> {
  const isNew = !(await ports.caches.has(cacheName(site)));
  const cache = await ports.caches.open(cacheName(site));
  const next = paths.values();
  let fault: unknown;
  async function keepOneAfterTheOther() {
    try {
      for (const path of next) {
        if (fault !== undefined) return;
        await keepFile(path, site, cache, ports);
      }
    } catch (reason) {
      fault ??= reason;
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepOneAfterTheOther));
  if (fault === undefined) return;
  if (isNew) await ports.caches.delete(cacheName(site));
  throw fault;
}

/** Keeps one file, unless it is kept already. Throws an Error where it cannot be had as the list says. */
async function keepFile(
  path: string,
  site: SiteFiles,
  cache: Cache,
  ports: WorkerPorts,
): Promise<void> {
  const address = site.base + path;
  if (await cache.match(address)) return;
  const hash = site.files[path] ?? '';
  const older = await keptBefore(address, hash, site, ports);
  const response = older ?? (await fetchFile(address, hash, ports));
  await cache.put(address, response);
}

/** The file as an older version of the site kept it; null where that had another content. */
async function keptBefore(
  address: string,
  hash: string,
  site: SiteFiles,
  { caches }: WorkerPorts,
): Promise<Response | null> {
  const others = (await cachesOf(site, caches)).filter(
    (name) => name !== cacheName(site),
  );
  for (const name of others) {
    const kept = await (await caches.open(name)).match(address);
    if (kept?.headers.get(HASH_HEADER) === hash) return kept;
  }
  return null;
}

/** A file from the host, past the browser's own cache. Throws an Error where its content is not that of the list. */
async function fetchFile(
  address: string,
  hash: string,
  ports: WorkerPorts,
): Promise<Response> {
  const response = await ports.fetch(address, { cache: 'reload' });
  const content = await response.arrayBuffer();
  if ((await ports.hashOf(content)) !== hash)
    throw new Error(`${address} is not the file of this version`);
  // A new answer: a browser opens no page from one that was redirected, and a page of no address has status 404.
  return new Response(content, {
    headers: {
      'content-type': response.headers.get('content-type') ?? '',
      [HASH_HEADER]: hash,
    },
  });
}

/** Keeps a file that was just read, where the whole site is not kept; a fault leaves it for another time. */
export async function keepWhileReading(
  path: string,
  site: SiteFiles,
  ports: WorkerPorts,
): Promise<Response> {
  const cache = await ports.caches.open(cacheName(site));
  await keepFile(path, site, cache, ports);
  const kept = await cache.match(site.base + path);
  if (kept === undefined) throw new Error(`${path} was not kept`);
  return kept;
}

/** How many files of a version are kept, and how many there are. */
export async function countKept(
  site: SiteFiles,
  caches: CacheStorage,
): Promise<{ readonly kept: number; readonly all: number }> {
  const cache = await caches.open(cacheName(site));
  return {
    kept: (await cache.keys()).length,
    all: Object.keys(site.files).length,
  };
}

/**
 * Lets go of versions older than the one before this: pages of that one may still be open, and need its files until
 * they are closed or read anew.
 */
export async function dropOldVersions(
  site: SiteFiles,
  before: string | null,
  caches: CacheStorage,
): Promise<void> {
  for (const name of await cachesOf(site, caches))
    if (name !== cacheName(site) && name !== before) await caches.delete(name);
}

/** The caches of this site, the newest last. */
export async function cachesOf(
  { base }: SiteFiles,
  caches: CacheStorage,
): Promise<readonly string[]> {
  const prefix = cachePrefix(base);
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
