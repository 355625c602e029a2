import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeHost } from '#fakes/fakeHost.ts';
import { answerTo } from '#worker/answer.ts';
import {
  cachesOf,
  countKept,
  dropOldVersions,
  keepFiles,
  type WorkerPorts,
} from '#worker/keepSite.ts';
import { cacheName, leastFiles, type SiteFiles } from '#worker/siteFiles.ts';

const ORIGIN = 'https://host.example';
const FIRST = {
  '': 'home 1',
  '404.html': 'lost 1',
  'offline/': 'not kept 1',
  'guide/': 'guide 1',
  '_astro/old.js': 'script 1',
  'pagefind/entry.json': 'index 1',
  'font.woff2': 'letters',
};
const SECOND = {
  ...FIRST,
  'guide/': 'guide 2',
  '_astro/new.js': 'script 2',
};
Reflect.deleteProperty(SECOND, '_astro/old.js');

function keepAll(site: SiteFiles, ports: WorkerPorts): Promise<void> {
  return keepFiles(Object.keys(site.files), site, ports);
}

/** What a page gets for an address: status and text; "browser" where the worker leaves it to the browser. */
async function read(
  path: string,
  site: SiteFiles,
  ports: WorkerPorts,
  mode = 'navigate',
): Promise<string> {
  const url = new URL(path, ORIGIN).href;
  const answer = answerTo({ method: 'GET', url, mode }, site, ORIGIN, ports);
  if (answer === null) return 'browser';
  try {
    const response = await answer;
    return `${response.status} ${response.headers.get('location') ?? (await response.text())}`;
  } catch {
    return 'no network';
  }
}

describe.each(['/', '/some/base/'])('in the folder %s', (base) => {
  test('after one visit every file is had without a network, whatever stands after its ?', async () => {
    const host = fakeHost(base);
    const site = host.deploy(FIRST);
    await keepAll(site, host.ports);
    host.setReachable(false);
    for (const [path, text] of Object.entries(FIRST))
      for (const ending of ['', '?ts=1'])
        expect(await read(base + path + ending, site, host.ports)).toBe(
          `200 ${text}`,
        );
    expect(await read(`${base}guide/index.html`, site, host.ports)).toBe(
      '200 guide 1',
    );
    expect(await read(`${base}guide`, site, host.ports)).toBe(
      `302 ${ORIGIN}${base}guide/`,
    );
  });

  test('an address that leads nowhere asks the host, and is the page for such addresses without a network', async () => {
    const host = fakeHost(base);
    const site = host.deploy(FIRST);
    await keepAll(site, host.ports);
    expect(await read(`${base}nowhere/`, site, host.ports)).toBe(
      '404 not here',
    );
    host.setReachable(false);
    expect(await read(`${base}nowhere/`, site, host.ports)).toBe('404 lost 1');
    expect(await read(`${base}nowhere.js`, site, host.ports, 'cors')).toBe(
      'no network',
    );
    expect(await read(`${base}%E0%A4%A/`, site, host.ports)).toBe('404 lost 1');
  });

  test('what is not the site’s is left to the browser', async () => {
    const host = fakeHost(base);
    const site = host.deploy(FIRST);
    for (const address of ['https://elsewhere.example/', `${ORIGIN}/other/`])
      if (base !== '/' || !address.startsWith(ORIGIN))
        expect(await read(address, site, host.ports)).toBe('browser');
    const request = { method: 'POST', url: ORIGIN + base, mode: 'navigate' };
    expect(answerTo(request, site, ORIGIN, host.ports)).toBeNull();
  });
});

describe('a new version', () => {
  test('fetches only what changed, and the old one stays whole until it is let go of', async () => {
    const host = fakeHost();
    const first = host.deploy(FIRST);
    await keepAll(first, host.ports);
    host.asked();
    const second = host.deploy(SECOND);
    await keepAll(second, host.ports);
    expect(host.asked().sort()).toEqual(['/_astro/new.js', '/guide/']);
    host.setReachable(false);
    expect(await read('/guide/', first, host.ports)).toBe('200 guide 1');
    expect(await read('/guide/', second, host.ports)).toBe('200 guide 2');
  });

  test('still hands an open page of the version before it the files that were deleted', async () => {
    const host = fakeHost();
    const first = host.deploy(FIRST);
    await keepAll(first, host.ports);
    const second = host.deploy(SECOND);
    await keepAll(second, host.ports);
    await dropOldVersions(second, cacheName(first), host.caches);
    expect(await read('/_astro/old.js', second, host.ports, 'cors')).toBe(
      '200 script 1',
    );
    const third = host.deploy({ ...SECOND, '': 'home 3' });
    await keepAll(third, host.ports);
    await dropOldVersions(third, cacheName(second), host.caches);
    expect(await cachesOf(third, host.caches)).toEqual([
      cacheName(second),
      cacheName(third),
    ]);
  });

  test('is kept as a whole or not at all: one file that fails, or is of another version, leaves nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FIRST)),
        fc.boolean(),
        async (path, isStale) => {
          const host = fakeHost();
          const site = host.deploy(FIRST);
          if (isStale) host.deploy({ ...FIRST, [path]: 'something else' });
          else host.fail(path);
          await expect(keepAll(site, host.ports)).rejects.toThrow(path);
          expect(await host.caches.keys()).toEqual([]);
          host.mend();
          host.deploy(FIRST);
          await keepAll(site, host.ports);
          const { kept, all } = await countKept(site, host.caches);
          expect(kept).toBe(all);
        },
      ),
    );
  });
});

describe('where the reader saves data', () => {
  test('pages are kept as they are read, and one that was not says so', async () => {
    const host = fakeHost();
    const site = host.deploy(FIRST);
    await keepFiles(leastFiles(site), site, host.ports);
    expect(host.asked().sort()).toEqual([
      '/404.html',
      '/font.woff2',
      '/offline/',
    ]);
    expect(await read('/guide/', site, host.ports)).toBe('200 guide 1');
    host.setReachable(false);
    expect(await read('/guide/', site, host.ports)).toBe('200 guide 1');
    expect(await read('/', site, host.ports)).toBe('503 not kept 1');
    expect(await read('/_astro/old.js', site, host.ports, 'cors')).toBe(
      'no network',
    );
  });

  test('the whole site is kept on request, without fetching again what is there', async () => {
    const host = fakeHost();
    const site = host.deploy(FIRST);
    await keepFiles(leastFiles(site), site, host.ports);
    host.asked();
    await keepAll(site, host.ports);
    expect(host.asked()).toHaveLength(Object.keys(FIRST).length - 3);
    expect(await countKept(site, host.caches)).toEqual({ kept: 7, all: 7 });
  });

  test('a page of a newer version is shown, and not kept under the older', async () => {
    const host = fakeHost();
    const site = host.deploy(FIRST);
    await keepFiles(leastFiles(site), site, host.ports);
    host.deploy(SECOND);
    expect(await read('/guide/', site, host.ports)).toBe('200 guide 2');
    expect((await countKept(site, host.caches)).kept).toBe(3);
  });
});
