import { createHash } from 'node:crypto';
import type { WorkerPorts } from '#worker/keepSite.ts';
import type { SiteFiles } from '#worker/siteFiles.ts';
import { fakeCaches } from './fakeCaches.ts';

/** A host with files that can change, fail and be out of reach, and the ports of a worker that asks it. */
export function fakeHost(base = '/') {
  let contents = new Map<string, string>();
  let isReachable = true;
  const failing = new Set<string>();
  const asked: string[] = [];
  const caches = fakeCaches();

  const ports: WorkerPorts = {
    caches,
    fetch(address) {
      asked.push(address);
      if (!isReachable) return Promise.reject(new TypeError('no network'));
      const { pathname } = new URL(address, 'https://host.example');
      const path = pathname.slice(base.length);
      const content = contents.get(path);
      const isThere = content !== undefined && !failing.has(path);
      return Promise.resolve(
        new Response(isThere ? content : 'not here', {
          status: isThere ? 200 : 404,
          headers: { 'content-type': 'text/html' },
        }),
      );
    },
    hashOf: (content) => Promise.resolve(hashOf(Buffer.from(content))),
  };

  return {
    ports,
    caches,
    /** The addresses asked for since the last call. */
    asked: () => asked.splice(0),
    /** Puts a version on the host; returns what its worker knows of it. */
    deploy(files: Readonly<Record<string, string>>): SiteFiles {
      contents = new Map(Object.entries(files));
      const hashes = Object.fromEntries(
        [...contents].map(([path, text]) => [path, hashOf(Buffer.from(text))]),
      );
      const version = hashOf(Buffer.from(JSON.stringify(hashes)));
      return { base, version, files: hashes };
    },
    setReachable(is: boolean) {
      isReachable = is;
    },
    fail: (path: string) => failing.add(path),
    mend: () => failing.clear(),
  };
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
