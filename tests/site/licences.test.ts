import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageOf } from '#integrations/licences.ts';
import { DIST, textOf } from './builtSite.ts';

const file = textOf('licences/packages.txt');
const listed = [...file.matchAll(/^ {2}(\S+) (\d\S*) \(([^)]+)\)$/gm)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);
const names = listed.map(({ name }) => name);

/** A text that only a script with something of that package in it has. */
const MARKS: Readonly<Record<string, RegExp>> = {
  'solid-js': /Symbol\(["'`]solid-proxy["'`]\)/,
  '@astrojs/solid-js': /astro-island|astro-slot/,
  uqr: /Data too long/,
  vite: /vite:preloadError/,
};

describe('the licences of what the site is built from', () => {
  test('are there for every package of which something is in it', () => {
    const scripts = readdirSync(join(DIST, '_astro'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => textOf(`_astro/${name}`))
      .join('\n');
    for (const [name, mark] of Object.entries(MARKS)) {
      expect(scripts, name).toMatch(mark);
      expect(names).toContain(name);
    }
    expect(names).toEqual(expect.arrayContaining(['astro', 'pagefind']));
  });

  test('are free ones, each with its text', () => {
    for (const { name, version, licence } of listed) {
      expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/);
      const [, text = ''] = file.split(`\n${name} ${version} (${licence})\n`);
      expect(text, name).toMatch(
        /Copyright[\s\S]+Permission is hereby granted/,
      );
    }
  });

  test('are told of on the page about this site, each package by its name', () => {
    const [, part = ''] = textOf('about/index.html').split(
      'id="what-it-is-built-from"',
    );
    const told = [...(part.split('<h2')[0] ?? '').matchAll(/<code>([^<]+)/g)];
    expect(told.map(([, name]) => name).sort()).toEqual(names);
    expect(part).toContain('href="/licences/packages.txt"');
  });
});

test.each([
  ['/site/node_modules/solid-js/web/dist/web.js', 'solid-js'],
  ['/site/node_modules/@astrojs/solid-js/dist/client.js', '@astrojs/solid-js'],
  ['/site/node_modules/one/node_modules/other/index.js', 'other'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/site/src/islands/share/openShare.tsx', null],
])('a module belongs to its package: %j', (module, name) => {
  expect(packageOf(module)).toBe(name);
});
