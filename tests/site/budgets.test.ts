import { statSync } from 'node:fs';
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

// Bytes as sent, brotli 11. docs/decisions.md says what each budget is for.

// One first flight of a connection carries 13.8 kB.
const READING_PAGE = 13_800;
// An exercise has a set to try on its page: the framework's inline script for islands takes 1.9 kB, its place 0.6.
const EXERCISE_PAGE = 16_000;
// Every still figure at once.
const GALLERY_PAGE = 20_000;
const READING_SCRIPT = 2000;
const EXERCISE_SCRIPT = 3500;
// Until a session is shown and can be started: its link and preview, the safety questions and whether today allows it.
const SESSION_SCRIPT = 32_500;
// With everything that a session may fetch later: timer, sound, voice, ratings, ends and record.
const SESSION_AND_LATER = 73_000;
// Until the builder can answer, the safety questions and composing included.
const BUILDER_SCRIPT = 41_500;
// With everything that it may fetch later: reasons, notices, editing by hand and the log.
const BUILDER_AND_LATER = 58_000;
const FONT = 30_000;

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliBytes(textOf(file)), 0);
}

/** The scripts that a page fetches at once, without those of an island that waits until it is seen. */
function scriptBytes(html: string): number {
  const atOnce = html.replace(
    /<astro-island\b[^>]*client="visible"[^>]*>/g,
    '',
  );
  const { inline, files } = scriptsOf(atOnce);
  return brotliBytes(inline) + bytesOf(files);
}

function isGuide(page: string): boolean {
  return /^exercises\/(?!by\/|index)/.test(page);
}

describe.each(PAGES.filter((page) => !TOOLS.includes(page)))(
  'reading %s',
  (page) => {
    test('takes one first flight, and little script', () => {
      const isGallery = /^exercises\/(by\/|index)/.test(page);
      const [bytes, script] = isGallery
        ? [GALLERY_PAGE, READING_SCRIPT]
        : isGuide(page)
          ? [EXERCISE_PAGE, EXERCISE_SCRIPT]
          : [READING_PAGE, READING_SCRIPT];
      expect(brotliBytes(textOf(page))).toBeLessThanOrEqual(bytes);
      expect(scriptBytes(textOf(page))).toBeLessThanOrEqual(script);
    });

    test('waits for nothing but itself', () => {
      const html = textOf(page);
      expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
      for (const [tag] of html.matchAll(/<script[^>]+src=[^>]*>/g))
        expect(tag).toContain('type="module"');
    });
  },
);

describe.each([
  ['session/index.html', SESSION_SCRIPT, SESSION_AND_LATER],
  ['build/index.html', BUILDER_SCRIPT, BUILDER_AND_LATER],
])('the tool %s', (page, atOnce, withLater) => {
  test('can be used after no more script than its budget', () => {
    expect(scriptsOf(textOf(page)).files).not.toEqual([]);
    expect(scriptBytes(textOf(page))).toBeLessThanOrEqual(atOnce);
  });

  test('fetches no more later than its budget', () => {
    // Search is on every page, and fetched only by those who open it.
    const search = scriptsOf(textOf('index.html')).later;
    const { inline, files, later } = scriptsOf(textOf(page));
    const own = later.filter((file) => !search.includes(file));
    expect(own).not.toEqual([]);
    expect(
      brotliBytes(inline) + bytesOf([...files, ...own]),
    ).toBeLessThanOrEqual(withLater);
  });
});

test('the font is one small file', () => {
  const fonts = [
    ...textOf('index.html').matchAll(/href="([^"]+\.woff2)"/g),
  ].map(([, path = '']) => path);
  expect(fonts).toHaveLength(1);
  expect(statSync(join(DIST, fonts[0] ?? '')).size).toBeLessThanOrEqual(FONT);
});
