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

// In bytes as sent, compressed with brotli 11. docs/decisions.md gives the reason for each budget.

// A connection carries 13.8 kB in its first round trip; nearly every page of reading keeps to that.
const READING_PAGE = 13_800;
// A chapter also has its contents twice, as a rail and to be unfolded, its key points, and its notes in the margin. The
// contents stay at the head of a phone: 0.35 kB of styles and of the script that folds them.
const CHAPTER_PAGE = 14_900;
// These three are the longest: the chapter on research has a note in the margin for each of its 25 studies, the page for
// physios three tables, and the about page everything that is kept on the device.
const LONG_PAGE = 16_050;
const LONG_PAGES = [
  'guide/what-the-research-says/index.html',
  'guide/for-physios/index.html',
  'about/index.html',
];
// The list of sources grows with the sources.
const SOURCES_PAGE = 15_200;
// The home page also keeps places for the log and for saved sessions, has the site's name in two sizes, and is drawn: stage,
// scale, six strips and the runner.
const HOME_PAGE = 19_650;
// The page of sessions also has the figures of the 15-minute session, which are 6 kB of it.
const SESSIONS_PAGE = 16_400;
// The page of a ready-made session also has its strip, its round drawn to its time and the still figure of every exercise
// and of the run; and the way to it, for readers and search engines. After all that is read on screen comes the card that
// it is on paper, whose styles are a file of their own. The activation session has the lunge with a twist, whose head is
// drawn in five turns.
const SESSION_PAGE = 17_950;
const SESSION_PAGE_WITH_CARD = 19_800;
// An exercise page also has the island that lets readers try a set: its inline script takes 1.9 kB, its markup 1.1
// with the set of each level drawn to time; its figure is there in motion and in poses, and two or three neighbours
// stand on their blocks. The start page has an island that says what is kept.
const EXERCISE_PAGE = 19_450;
// The chapters that answer have an island each, its markup and its styles, which only they carry; the scale is the largest.
const ANSWERING_PAGE = 18_250;
const ANSWERING_CHAPTERS = [
  'guide/how-hard/index.html',
  'guide/how-often-and-when-not/index.html',
  'guide/putting-a-circuit-together/index.html',
];
// What their islands fetch when they come into view, with the framework: the scale, the date, and the one with the
// composer, without the exercises.
const SCALE_SCRIPT = 14_300;
const DATE_SCRIPT = 18_800;
const COMPOSING_SCRIPT = 37_500;
// A gallery page has up to every still figure.
const GALLERY_PAGE = 20_000;
const READING_SCRIPT = 2000;
// With what folds the contents at the head of the window.
const CHAPTER_SCRIPT = 2150;
// With the button that shares a session, and what fetches the level switch, which is weighed by itself. The hashes in the
// names of files make it a few bytes more or less at every change.
const READY_MADE_SCRIPT = 2400;
// What makes the links to a session's levels a switch.
const LEVEL_SWITCH = 1050;
// With the scripts that look for a log and saved sessions, and fetch what shows them only where there are any.
const HOME_SCRIPT = 2900;
// With those that look for saved sessions.
const SESSIONS_SCRIPT = 2650;
const EXERCISE_SCRIPT = 3900;
const ANSWERING_SCRIPT = 3900;
// What the session page needs to show a session and start it: link, preview, safety questions and the rules of the day.
const SESSION_SCRIPT = 41_300;
// With everything that the session page may fetch later: timer, sound, voice, ratings, ending screens and log.
const SESSION_AND_LATER = 90_100;
// The hint that the site can be added to the device, at the end of a session. It is given once on a device and fetched
// only until then, so it is weighed by itself.
const INSTALL_HINT = 900;
// What the builder needs to suggest a circuit, with the safety questions.
const BUILDER_SCRIPT = 59_700;
// With everything that the builder may fetch later: reasons, notices, editing by hand and the log.
const BUILDER_AND_LATER = 82_600;
// What the sheet needs to read a link and lay the circuit out; later it fetches the figures, the strip and the code.
const SHEET_SCRIPT = 35_400;
// What the log needs to be read and to say when the next circuit is due; the list, what comes then, the questions and the
// charts are fetched at once beside it. Before the first paint a script looks whether there is a log at all; taps made until the page hears them are repeated.
const LOG_SCRIPT = 39_200;
// With everything that the log page may fetch later: forms, files, copies brought in and deleting.
const LOG_AND_LATER = 84_000;
// What the season needs to plan from what is on record and to be moved by hand; it fetches nothing later. A quarter is
// the reading of the log.
const SEASON_SCRIPT = 48_350;
// Both fonts that every page needs, and each that only some pages have words for.
const FONTS = 38_000;
const OTHER_FONT = 16_000;

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
        : ANSWERING_CHAPTERS.includes(page)
          ? [ANSWERING_PAGE, ANSWERING_SCRIPT]
          : isGuide(page) || page === 'start/index.html'
            ? [EXERCISE_PAGE, EXERCISE_SCRIPT]
            : isSession(page)
              ? [SESSION_PAGE, READY_MADE_SCRIPT]
              : page === 'index.html'
                ? [HOME_PAGE, HOME_SCRIPT]
                : page === 'sessions/index.html'
                  ? [SESSIONS_PAGE, SESSIONS_SCRIPT]
                  : page === 'about/sources/index.html'
                    ? [SOURCES_PAGE, CHAPTER_SCRIPT]
                    : LONG_PAGES.includes(page)
                      ? [LONG_PAGE, CHAPTER_SCRIPT]
                      : /^guide\/(?!index)/.test(page)
                        ? [CHAPTER_PAGE, CHAPTER_SCRIPT]
                        : [READING_PAGE, READING_SCRIPT];
      const [read = '', card] = textOf(page).split('<article class="card ');
      expect(brotliBytes(read)).toBeLessThanOrEqual(bytes);
      expect(card !== undefined).toBe(isSession(page));
      expect(brotliBytes(textOf(page))).toBeLessThanOrEqual(
        isSession(page) ? SESSION_PAGE_WITH_CARD : bytes,
      );
      expect(scriptBytes(textOf(page))).toBeLessThanOrEqual(script);
    });

    test('needs no other file before it can be read', () => {
      const html = textOf(page);
      // Styles for paper alone hold nothing up.
      for (const [tag] of html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g))
        expect(tag).toContain('media="print"');
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
    // The search is on every page and is fetched only when it is opened, so it does not count; neither does the panel to
    // share a session, which tests/site/sharePanel.test.ts weighs, nor the hint that is given once.
    const apart = /\/(loadPanels|InstallHint)\./;
    const search = scriptsOf(textOf('index.html'), apart).later;
    const { inline, files, later } = scriptsOf(textOf(page), apart);
    const toolFiles = later.filter((file) => !search.includes(file));
    expect(toolFiles).not.toEqual([]);
    expect(
      brotliBytes(inline) + bytesOf([...files, ...toolFiles]),
    ).toBeLessThanOrEqual(withLater);
  });
});

test.each([
  ['guide/how-hard/index.html', SCALE_SCRIPT],
  ['guide/how-often-and-when-not/index.html', DATE_SCRIPT],
  ['guide/putting-a-circuit-together/index.html', COMPOSING_SCRIPT],
])('the island of %s fetches no more once it is seen', (page, budget) => {
  const html = textOf(page);
  const before = scriptsOf(html.replace(/<astro-island\b[^>]*>/g, ''));
  // The date's island fetches what reads a log only where there is one; the search is fetched when it is opened.
  const { files, later } = scriptsOf(html, /\/lastInLog\./);
  const fetched = [
    ...files.filter((file) => !before.files.includes(file)),
    ...later.filter((file) => !before.later.includes(file)),
  ];
  expect(fetched).not.toEqual([]);
  expect(bytesOf(fetched)).toBeLessThanOrEqual(budget);
});

test('the hint that the site can be added to the device is one small file, fetched by the timer alone', () => {
  const hintsOf = (page: string) =>
    scriptsOf(textOf(page)).later.filter((file) =>
      /\/InstallHint\./.test(file),
    );
  const [hint = '', ...others] = hintsOf('session/index.html');
  expect(others).toEqual([]);
  expect(brotliBytes(textOf(hint))).toBeLessThanOrEqual(INSTALL_HINT);
  for (const page of PAGES.filter((name) => name !== 'session/index.html'))
    expect(hintsOf(page), page).toEqual([]);
});

test('the level switch is one small file, fetched by the pages of sessions with several levels alone', () => {
  const switchesOf = (page: string) =>
    scriptsOf(textOf(page)).later.filter((file) =>
      /\/levelSwitch\./.test(file),
    );
  const [file = '', ...others] = switchesOf('sessions/reference/index.html');
  expect(others).toEqual([]);
  expect(brotliBytes(textOf(file))).toBeLessThanOrEqual(LEVEL_SWITCH);
  for (const page of ['sessions/short/index.html', 'session/index.html'])
    expect(switchesOf(page), page).toEqual([]);
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

test('two small fonts are fetched with a page, and bold and italic only where they are used', () => {
  const sizeOf = (path: string) => statSync(join(DIST, path)).size;
  const fetched = [
    ...textOf('index.html').matchAll(/rel="preload" href="([^"]+\.woff2)"/g),
  ].map(([, path = '']) => path);
  expect(fetched).toHaveLength(2);
  const total = fetched.reduce((sum, path) => sum + sizeOf(path), 0);
  expect(total).toBeLessThanOrEqual(FONTS);
  const others = readdirSync(join(DIST, '_astro'))
    .map((name) => `/_astro/${name}`)
    .filter((path) => path.endsWith('.woff2') && !fetched.includes(path));
  expect(others).toHaveLength(2);
  for (const path of others)
    expect(sizeOf(path), path).toBeLessThanOrEqual(OTHER_FONT);
});
