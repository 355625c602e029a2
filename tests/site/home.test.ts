import { describe, expect, test } from 'vitest';
import { textOf } from './builtSite.ts';

// The home page is one session in five bands; its numbers are those of the sessions' own pages.
const html = textOf('index.html');
const headings = [...html.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(
  ([, words = '']) =>
    words
      .replace(/<span aria-hidden[\s\S]*/, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
);

/** A session that the home page offers, as its row shows it. */
interface Row {
  readonly page: string;
  /** Where the outline of its strip ends, in seconds. */
  readonly end: number;
  readonly minutes: number;
  /** The seconds that the width of its strip stands for. */
  readonly width: number;
}

const [, list = ''] = /<ol class="which">([\s\S]*?)<\/ol>/.exec(html) ?? [];
const rows = list
  .split('<li>')
  .slice(1)
  .map((row): Row => {
    const numberIn = (pattern: RegExp) => Number(pattern.exec(row)?.[1]);
    return {
      page: /href="\/([^"]+)"/.exec(row)?.[1] ?? '',
      end: numberIn(/H(\d+)V\d+z"/),
      minutes: numberIn(/<b class="numerals">(\d+)<\/b> min/),
      width: numberIn(/viewBox="0 0 (\d+) /),
    };
  });

/** The seconds that a session's own page gives for it. */
function secondsOn(page: string): number {
  const text = textOf(`${page}index.html`).replace(/<[^>]+>/g, '');
  const [, minutes, seconds] = /(\d+):(\d\d)\s*minutes/.exec(text) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

test('has its five bands in the order of a session', () => {
  expect(headings).toEqual([
    'How hard? Four to five.',
    'Which one are you?',
    'Coaches use it. We found no trial of it.',
    'Then run easy',
  ]);
});

describe('each session to choose from', () => {
  test.each(rows)('is as long as on its own page: $page', (row) => {
    const seconds = secondsOn(row.page);
    expect(row.end).toBe(seconds);
    // A first time counts the seconds to get ready, and is never longer than it says.
    const minutes =
      row.page === 'sessions/first/'
        ? Math.ceil((seconds + 10) / 60)
        : Math.round(seconds / 60);
    expect(row.minutes).toBe(minutes);
  });

  test('is drawn to the same scale, the shortest first', () => {
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(new Set(rows.map(({ width }) => width)).size).toBe(1);
    const ends = rows.map(({ end }) => end);
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    expect(Math.max(...ends)).toBeLessThan(rows[0]?.width ?? 0);
  });
});
