// The service worker: keeps the whole site on the device, so that it works without a network, and hands out one version
// until the reader asks for the next. The build writes the list of the site's files into it.
import { answerTo } from '#worker/answer.ts';
import {
  cachesOf,
  countKept,
  dropOldVersions,
  keepFiles,
  type WorkerPorts,
} from '#worker/keepSite.ts';
import { cacheName, leastFiles, type SiteFiles } from '#worker/siteFiles.ts';

/** The finished site; the build puts it in place of this name. */
declare const SITE: SiteFiles;
// Named once, because the build writes the whole list wherever the name stands.
const site = SITE;

/** An event that lasts until a promise is settled. */
interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface MessageToWorker extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: MessageToWorker;
}
/** As much of a service worker's own scope as is used here. */
interface WorkerScope {
  readonly location: Location;
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    call: (event: WorkerEvents[Name]) => void,
  ): void;
}

const worker = globalThis as unknown as WorkerScope;
const ports: WorkerPorts = {
  caches,
  fetch: (address, options) => fetch(address, options),
  async hashOf(content) {
    const digest = await crypto.subtle.digest('SHA-256', content);
    return [...new Uint8Array(digest).subarray(0, HASH_BYTES)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  },
};
// As many as the build writes of each hash.
const HASH_BYTES = 8;

worker.addEventListener('install', (event) => {
  // Where the reader saves data, pages are kept as they are read, until the whole site is asked for.
  const isSaving = worker.navigator.connection?.saveData === true;
  const paths = isSaving ? leastFiles(site) : Object.keys(site.files);
  event.waitUntil(keepFiles(paths, site, ports));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(tidyUp());
});

worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, site, worker.location.origin, ports);
  if (answer !== null) event.respondWith(answer);
});

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const answer = (words: unknown) => port?.postMessage(words);
  if (event.data === 'use-new-version') event.waitUntil(worker.skipWaiting());
  if (event.data === 'count-kept')
    event.waitUntil(countKept(site, caches).then(answer));
  if (event.data === 'keep-everything')
    event.waitUntil(
      keepFiles(Object.keys(site.files), site, ports).then(
        () => answer(true),
        () => answer(false),
      ),
    );
});

/** Keeps this version and the one before it, whose pages may still be open. */
async function tidyUp(): Promise<void> {
  const names = await cachesOf(site, caches);
  const before = names.filter((name) => name !== cacheName(site)).at(-1);
  await dropOldVersions(site, before ?? null, caches);
}
