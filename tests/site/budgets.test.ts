import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  brotliBytes,
  DIST,
  PAGES,
  scriptsOf,
  textOf,
  TOOLS,
} from './builtSite.ts';

// Bytes as sent, brotli 11. One first flight of a connection carries 13.8 kB.
const READING_PAGE = 13_800;
// All figures at once have their own allowance.
const GALLERY_PAGE = 30_000;
const READING_SCRIPT = 2000;
// Until a session is shown and can be started: its link and preview, the safety questions and whether today allows it.
const TIMER_SCRIPT = 24_000;
// With the timer, its sound, voice, lock, ratings and record: fetched while the session is read, before it is started.
const RUNNING_SCRIPT = 40_000;
// Five of these are the safety questions, which come first.
const BUILDER_SCRIPT = 28_500;
const FONT = 30_000;

function scriptBytes(page: string): number {
  const { inline, files } = scriptsOf(textOf(page));
  return (
    brotliBytes(inline) +
    files.reduce((sum, file) => sum + brotliBytes(textOf(file)), 0)
  );
}

describe.each(PAGES.filter((page) => !TOOLS.includes(page)))(
  'reading %s',
  (page) => {
    test('takes one first flight, and little script', () => {
      const allowed = /^exercises\/(by\/|index)/.test(page)
        ? GALLERY_PAGE
        : READING_PAGE;
      expect(brotliBytes(textOf(page))).toBeLessThanOrEqual(allowed);
      expect(scriptBytes(page)).toBeLessThanOrEqual(READING_SCRIPT);
    });

    test('waits for nothing but itself', () => {
      const html = textOf(page);
      expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
      for (const [tag] of html.matchAll(/<script[^>]+src=[^>]*>/g))
        expect(tag).toContain('type="module"');
    });
  },
);

test.each([
  ['session/index.html', TIMER_SCRIPT],
  ['build/index.html', BUILDER_SCRIPT],
])('%s stays within its script budget', (page, budget) => {
  const { files } = scriptsOf(textOf(page));
  expect(files).not.toEqual([]);
  expect(scriptBytes(page)).toBeLessThanOrEqual(budget);
});

test('a session under way has needed no more than its own budget', () => {
  const timer = readdirSync(join(DIST, '_astro')).filter((name) =>
    name.startsWith('Timer.'),
  );
  expect(timer).toHaveLength(1);
  const html = `${textOf('session/index.html')}<script src="/_astro/${timer[0] ?? ''}"></script>`;
  const { inline, files } = scriptsOf(html);
  const bytes = files.reduce(
    (sum, file) => sum + brotliBytes(textOf(file)),
    brotliBytes(inline),
  );
  expect(bytes).toBeLessThanOrEqual(RUNNING_SCRIPT);
});

test('the font is one small file', () => {
  const fonts = [
    ...textOf('index.html').matchAll(/href="([^"]+\.woff2)"/g),
  ].map(([, path = '']) => path);
  expect(fonts).toHaveLength(1);
  expect(statSync(join(DIST, fonts[0] ?? '')).size).toBeLessThanOrEqual(FONT);
});
