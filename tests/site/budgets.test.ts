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

// In bytes as sent, compressed with brotli 11. docs/decisions.md gives the reason for each budget.

// A connection carries 13.8 kB in its first round trip.
const READING_PAGE = 13_800;
// The home page also keeps a place for the log.
const HOME_PAGE = 14_000;
// The page of a ready-made session also has its strip and the still figure of every exercise.
const SESSION_PAGE = 14_050;
// An exercise page also has the island that lets readers try a set: its inline script takes 1.9 kB, its markup 0.6.
const EXERCISE_PAGE = 16_000;
// A gallery page has up to every still figure.
const GALLERY_PAGE = 20_000;
const READING_SCRIPT = 2000;
// With the scripts that look for a log, and fetch what shows it only where there is one.
const HOME_SCRIPT = 2400;
const EXERCISE_SCRIPT = 3500;
// What the session page needs to show a session and start it: link, preview, safety questions and the rules of the day.
const SESSION_SCRIPT = 35_400;
// With everything that the session page may fetch later: timer, sound, voice, ratings, ending screens and log.
const SESSION_AND_LATER = 83_000;
// What the builder needs to suggest a circuit, with the safety questions.
const BUILDER_SCRIPT = 54_500;
// With everything that the builder may fetch later: reasons, notices, editing by hand and the log.
const BUILDER_AND_LATER = 80_000;
// What the sheet needs to read a link and lay the circuit out; later it fetches the figures.
const SHEET_SCRIPT = 29_900;
// What the log needs to be read and to say when the next circuit is due; the list, what comes then, the questions and the
// charts are fetched at once beside it.
const LOG_SCRIPT = 35_200;
// With everything that the log page may fetch later: forms, files, copies brought in and deleting.
const LOG_AND_LATER = 84_000;
// What the season needs to plan from what is on record and to be moved by hand; it fetches nothing later. A quarter is
// the reading of the log.
const SEASON_SCRIPT = 44_100;
const FONT = 30_000;

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliBytes(textOf(file)), 0);
}

/** The bytes of the scripts that a page loads at once, without islands that load when they become visible. */
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

function isSession(page: string): boolean {
  return /^sessions\/(?!index)/.test(page);
}

describe.each(PAGES.filter((page) => !TOOLS.includes(page)))(
  'reading %s',
  (page) => {
    test('is no heavier than its kind of page may be, and has little script', () => {
      const isGallery = /^exercises\/(by\/|index)/.test(page);
      const [bytes, script] = isGallery
        ? [GALLERY_PAGE, READING_SCRIPT]
        : isGuide(page)
          ? [EXERCISE_PAGE, EXERCISE_SCRIPT]
          : isSession(page)
            ? [SESSION_PAGE, READING_SCRIPT]
            : page === 'index.html'
              ? [HOME_PAGE, HOME_SCRIPT]
              : [READING_PAGE, READING_SCRIPT];
      expect(brotliBytes(textOf(page))).toBeLessThanOrEqual(bytes);
      expect(scriptBytes(textOf(page))).toBeLessThanOrEqual(script);
    });

    test('needs no other file before it can be read', () => {
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
  ['log/index.html', LOG_SCRIPT, LOG_AND_LATER],
])('the tool %s', (page, atOnce, withLater) => {
  test('loads no more script before it can be used than its budget allows', () => {
    expect(scriptsOf(textOf(page)).files).not.toEqual([]);
    expect(scriptBytes(textOf(page))).toBeLessThanOrEqual(atOnce);
  });

  test('fetches no more script later than its budget allows', () => {
    // The search is on every page and is fetched only when it is opened, so it does not count.
    const search = scriptsOf(textOf('index.html')).later;
    const { inline, files, later } = scriptsOf(textOf(page));
    const toolFiles = later.filter((file) => !search.includes(file));
    expect(toolFiles).not.toEqual([]);
    expect(
      brotliBytes(inline) + bytesOf([...files, ...toolFiles]),
    ).toBeLessThanOrEqual(withLater);
  });
});

test('the sheet loads no more script than its budget allows', () => {
  expect(scriptsOf(textOf('sheet/index.html')).files).not.toEqual([]);
  expect(scriptBytes(textOf('sheet/index.html'))).toBeLessThanOrEqual(
    SHEET_SCRIPT,
  );
});

test('the season loads no more script than its budget allows', () => {
  expect(scriptsOf(textOf('log/season/index.html')).files).not.toEqual([]);
  expect(scriptBytes(textOf('log/season/index.html'))).toBeLessThanOrEqual(
    SEASON_SCRIPT,
  );
});

test('the font is one small file', () => {
  const fonts = [
    ...textOf('index.html').matchAll(/href="([^"]+\.woff2)"/g),
  ].map(([, path = '']) => path);
  expect(fonts).toHaveLength(1);
  expect(statSync(join(DIST, fonts[0] ?? '')).size).toBeLessThanOrEqual(FONT);
});
