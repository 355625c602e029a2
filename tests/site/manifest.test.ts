import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readLink } from '#core/circuit/link/link.ts';
import { tokensIn } from '#figures/output/tokens.ts';
import { DIST, leadsSomewhere, PAGES, textOf } from './builtSite.ts';

interface ManifestIcon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly ManifestIcon[];
  readonly shortcuts: readonly {
    readonly name: string;
    readonly url: string;
    readonly icons: readonly ManifestIcon[];
  }[];
}

const ADDRESS = '/manifest.webmanifest';
const manifest = JSON.parse(textOf(ADDRESS)) as Manifest;
const icons = [
  ...manifest.icons,
  ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons),
];
const stylesheet = readFileSync(
  new URL('../../src/styles/foundation/tokens.css', import.meta.url),
  'utf8',
);
const paper = (theme: 'light' | 'dark') =>
  tokensIn(stylesheet, theme).get('--paper');

test('every page names the manifest', () => {
  for (const page of PAGES)
    expect(textOf(page), page).toContain(
      `<link rel="manifest" href="${ADDRESS}">`,
    );
});

describe('the site as an app', () => {
  test('is the site as a whole, and starts on a page of its own', () => {
    expect(manifest).toMatchObject({
      id: '/',
      scope: '/',
      start_url: '/start/',
      display: 'standalone',
    });
    expect(leadsSomewhere(manifest.start_url)).toBe(true);
    expect(manifest.name).not.toBe('');
    expect(manifest.short_name).not.toBe('');
  });

  test('turns with the phone', () => {
    expect(manifest).not.toHaveProperty('orientation');
  });

  test('has the colours of the pages, and so do the bars of the browser', () => {
    expect(manifest.theme_color).toBe(paper('light'));
    expect(manifest.background_color).toBe(paper('light'));
    const colours = [
      ...textOf('index.html').matchAll(
        /<meta name="theme-color" content="([^"]+)" media="\(prefers-color-scheme: (\w+)\)"/g,
      ),
    ].map(([, colour, theme]) => [theme, colour]);
    expect(colours).toEqual([
      ['light', paper('light')],
      ['dark', paper('dark')],
    ]);
  });
});

// `npm test` builds the site a second time, in this folder.
const IN_A_FOLDER = new URL(
  '../../reports/site-in-a-folder/manifest.webmanifest',
  import.meta.url,
);

test.runIf(existsSync(IN_A_FOLDER))(
  'in a folder, everything it names lies in that folder',
  () => {
    const text = readFileSync(IN_A_FOLDER, 'utf8');
    const addresses = [
      ...text.matchAll(/"(?:id|start_url|scope|src|url)":"([^"]+)"/g),
    ].map(([, address = '']) => address);
    expect(addresses).toHaveLength(
      3 + icons.length + manifest.shortcuts.length,
    );
    for (const address of addresses) expect(address).toMatch(/^\/some\/base\//);
  },
);

describe('its icons', () => {
  test.each(icons)('are there, as large as they say: $src', async (icon) => {
    expect(icon.type).toBe('image/png');
    const { format, width, height } = await sharp(
      join(DIST, icon.src),
    ).metadata();
    expect(format).toBe('png');
    expect(`${width}x${height}`).toBe(icon.sizes);
  });

  test('have the sizes that launchers ask for, and one that may be cut to any shape', () => {
    const sizesFor = (purpose: string) =>
      manifest.icons
        .filter((icon) => icon.purpose === purpose)
        .map(({ sizes }) => sizes);
    expect(sizesFor('any')).toEqual(['192x192', '512x512']);
    expect(sizesFor('maskable')).toEqual(['512x512']);
  });

  test('lose nothing of the figure where one is cut to a circle', async () => {
    const src = manifest.icons.find((one) => one.purpose === 'maskable')?.src;
    const { data, info } = await sharp(join(DIST, src ?? ''))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) =>
      data.readUIntBE((y * info.width + x) * info.channels, 3);
    const ground = colourAt(0, 0);
    // What a launcher keeps at least: a circle of 80 % of the width.
    const kept = info.width * 0.4;
    const middle = info.width / 2;
    let drawn = 0;
    for (let y = 0; y < info.height; y += 1)
      for (let x = 0; x < info.width; x += 1) {
        if (colourAt(x, y) === ground) continue;
        drawn += 1;
        const away = Math.hypot(x + 0.5 - middle, y + 0.5 - middle);
        expect(away).toBeLessThanOrEqual(kept);
      }
    expect(drawn).toBeGreaterThan(1000);
  });
});

describe('its shortcuts', () => {
  test('lead to a first session, the reference session, the builder and the log', () => {
    expect(manifest.shortcuts.map(({ url }) => url.replace(/#.*/, ''))).toEqual(
      ['/session/', '/session/', '/build/', '/log/'],
    );
  });

  test.each(manifest.shortcuts)(
    'lead to a page that is there, with a circuit that can be read: $name',
    ({ url }) => {
      const [page = '', link] = url.split('#');
      expect(page.startsWith(manifest.scope)).toBe(true);
      expect(leadsSomewhere(page)).toBe(true);
      if (link !== undefined) expect(readLink(link).ok).toBe(true);
    },
  );
});
