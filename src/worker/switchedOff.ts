// The worker that takes the place of the usual one where that does harm in the field: it deletes everything that was
// kept, takes itself away, and every page comes from the host again. docs/deploying.md tells how it is put there.
import { cachesOf } from '#worker/keepSite.ts';
import type { SiteFiles } from '#worker/siteFiles.ts';

declare const SITE: SiteFiles;
// Named once, because the build writes the whole list wherever the name stands.
const site = SITE;

interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
/** As much of a service worker's own scope as is used here. */
interface WorkerScope {
  readonly registration: { unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    call: (event: LastingEvent) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeAway());
});

async function takeAway(): Promise<void> {
  for (const name of await cachesOf(site, caches)) await caches.delete(name);
  await worker.registration.unregister();
}
