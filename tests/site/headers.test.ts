import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachingOf, HEADERS } from '#integrations/hostHeaders.ts';
import { DIST, PAGES, textOf } from './builtSite.ts';

/** The rules of a `_headers` file: a path with a star, and the headers set or taken off beneath it. */
function rulesIn(text: string) {
  const rules: { start: string; lines: string[] }[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith(' ')) rules.at(-1)?.lines.push(line.trim());
    else rules.push({ start: line.replace(/\*$/, ''), lines: [] });
  }
  return rules;
}

/** The headers of a path, by the rules of the file, as a host applies them one after the other. */
function headersOf(path: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { start, lines } of rulesIn(textOf('_headers')))
    if (path.startsWith(start))
      for (const line of lines) {
        const [name = '', value] = line.split(/: (.*)/s);
        if (value === undefined) headers.delete(name.replace('! ', ''));
        else
          headers.set(
            name,
            [headers.get(name), value].filter(Boolean).join(', '),
          );
      }
  return headers;
}

let host: Server;
let address = '';

beforeAll(async () => {
  // A small static host that honours the file.
  host = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.example');
    for (const [name, value] of headersOf(pathname))
      response.setHeader(name, value);
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    response.end(readFileSync(join(DIST, file)));
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
  address = `http://localhost:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

describe('a host that reads the header file', () => {
  test.each(['/', '/guide/', '/session/', '/sw.js'])(
    'sends with %s what a page cannot say of itself, and keeps it only until asked again',
    async (path) => {
      const { headers } = await fetch(address + path);
      for (const [name, value] of HEADERS)
        expect(headers.get(name)).toBe(value);
      expect(headers.get('content-security-policy')).toContain(
        "frame-ancestors 'none'",
      );
      expect(headers.get('cache-control')).toBe(
        'public, max-age=0, must-revalidate',
      );
    },
  );

  test('lets files with a hash in their name be kept for ever', async () => {
    const script =
      /\/_astro\/[\w.-]+\.js/.exec(textOf('index.html'))?.[0] ?? '';
    const { headers } = await fetch(address + script);
    expect(headers.get('cache-control')).toBe(cachingOf('_astro/'));
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

test('no page needs what the headers forbid', () => {
  for (const page of PAGES) {
    const html = textOf(page);
    expect(html).not.toMatch(/<(base|object|embed|iframe)\b/);
    expect(html).not.toMatch(/<form[^>]+action=/);
  }
});

test('Apache is told the same', () => {
  const text = textOf('.htaccess');
  for (const [name, value] of HEADERS)
    expect(text).toContain(`Header always set ${name} "${value}"`);
  expect(text).toContain('ErrorDocument 404 /404.html');
  expect(text).toContain(cachingOf('_astro/'));
});
