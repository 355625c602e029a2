// The site as built for a folder of its host, which `npm test` builds beside the one for the root.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PAGES } from './builtSite.ts';

const BASE = '/some/base/';
const FOLDER = new URL('../../reports/site-in-a-folder', import.meta.url)
  .pathname;
const pages = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )
  : [];

/** Whether an address leads to a file of the site in the folder. */
function leadsIntoFolder(address: string): boolean {
  if (!address.startsWith(BASE)) return false;
  const path = join(
    FOLDER,
    decodeURI(address.slice(BASE.length).replace(/[#?].*$/, '')),
  );
  return (
    existsSync(path) &&
    (statSync(path).isFile() || existsSync(join(path, 'index.html')))
  );
}

describe.runIf(existsSync(FOLDER))('in a folder', () => {
  test('there are the same pages', () => {
    expect([...pages].sort()).toEqual([...PAGES]);
  });

  test('every address that a page names lies in that folder and leads to a file', () => {
    let count = 0;
    const dead = pages.flatMap((page) => {
      const html = readFileSync(join(FOLDER, page), 'utf8');
      const addresses = [
        ...html.matchAll(
          /\s(?:href|src|action|poster|component-url|renderer-url|data-base|data-path)="(\/[^"]*)"/g,
        ),
      ].map(([, address = '']) => address.replaceAll('&amp;', '&'));
      count += addresses.length;
      return addresses
        .filter((address) => !leadsIntoFolder(address))
        .map((address) => `${page}: ${address}`);
    });
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(3000);
  });
});
