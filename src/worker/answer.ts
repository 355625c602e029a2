import {
  cachesOf,
  keepWhileReading,
  type WorkerPorts,
} from '#worker/keepSite.ts';
import {
  askedAt,
  cacheName,
  NOT_FOUND,
  NOT_KEPT,
  type SiteFiles,
} from '#worker/siteFiles.ts';

/** What the worker looks at of a request. */
export interface AskedFor {
  readonly method: string;
  readonly url: string;
  /** "navigate" where a page is opened. */
  readonly mode: string;
}

/**
 * The answer to a request: from what is kept, or from the host where it is not kept yet; null for everything that is not
 * the site's, which the browser does by itself. A page that can be had from neither is one that says so.
 */
export function answerTo(
  request: AskedFor,
  site: SiteFiles,
  origin: string,
  ports: WorkerPorts,
): Promise<Response> | null {
  if (request.method !== 'GET') return null;
  const asked = askedAt(request.url, site, origin);
  switch (asked.kind) {
    case 'foreign':
      return null;
    case 'file':
      return fileAnswer(asked.path, request, site, ports);
    case 'without-slash':
      return Promise.resolve(
        Response.redirect(new URL(site.base + asked.path, origin).href, 302),
      );
    case 'unknown':
      return unknownAnswer(request, site, ports);
  }
}

async function fileAnswer(
  path: string,
  { mode }: AskedFor,
  site: SiteFiles,
  ports: WorkerPorts,
): Promise<Response> {
  const kept = await keptFile(site.base + path, cacheName(site), ports);
  if (kept !== undefined) return kept;
  try {
    return await keepWhileReading(path, site, ports);
  } catch {
    // Another version is on the host by now, or there is no room: as if there were no worker.
    return fetchOrPage(site.base + path, mode, [NOT_KEPT, 503], site, ports);
  }
}

/** A file of another version, as a page needs that was opened before; or an address that leads nowhere. */
async function unknownAnswer(
  { url, mode }: AskedFor,
  site: SiteFiles,
  ports: WorkerPorts,
): Promise<Response> {
  const { pathname } = new URL(url);
  for (const name of await cachesOf(site, ports.caches)) {
    const kept = await keptFile(pathname, name, ports);
    if (kept !== undefined) return kept;
  }
  return fetchOrPage(url, mode, [NOT_FOUND, 404], site, ports);
}

/** What the host has; without a network a page of our own under its status, where a page was asked for. */
async function fetchOrPage(
  address: string,
  mode: string,
  [path, status]: readonly [path: string, status: number],
  site: SiteFiles,
  ports: WorkerPorts,
): Promise<Response> {
  try {
    return await ports.fetch(address, {});
  } catch (fault) {
    const page = await keptFile(site.base + path, cacheName(site), ports);
    if (mode !== 'navigate' || page === undefined) throw fault;
    return new Response(page.body, { status, headers: page.headers });
  }
}

async function keptFile(
  address: string,
  name: string,
  { caches }: WorkerPorts,
): Promise<Response | undefined> {
  const cache = await caches.open(name);
  return cache.match(address);
}
