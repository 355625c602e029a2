import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliBytes, DIST, PAGES, scriptsOf, textOf } from './builtSite.ts';

// In bytes as sent, compressed with brotli 11. docs/decisions.md gives the reason for each budget.

// The panel's own code: its rows, its words, the code of the link, the text, the data and the calendar.
const PANEL = 17_000;
// What a page for reading fetches at the tap: the framework and the reading of links and of the log as well.
const PANEL_ON_A_READING_PAGE = 52_850;

/** A piece of text that only the code of this exporter has. */
const EXPORTERS = {
  'the code of a link': 'Data too long',
  'the calendar file': 'BEGIN:VCALENDAR',
  'the web calendar': 'calendar.google.com',
  'the steps as text': 'Prescribed: do it as it stands.',
  'the session as data': 'tired-on-purpose-session',
  'the watch file': '.FIT',
  'the picture': 'Hatched: above',
} as const;

const SCRIPTS = readdirSync(join(DIST, '_astro')).filter((name) =>
  name.endsWith('.js'),
);

function holding(text: string): readonly string[] {
  return SCRIPTS.filter((name) => textOf(`_astro/${name}`).includes(text));
}

describe.each(Object.entries(EXPORTERS))('%s', (_name, mark) => {
  test('is in no page’s first load', () => {
    const holders = holding(mark);
    expect(holders).not.toEqual([]);
    for (const page of PAGES) {
      const { inline, files } = scriptsOf(textOf(page));
      expect(inline).not.toContain(mark);
      for (const file of files)
        expect(
          holders.some((name) => file.endsWith(name)),
          page,
        ).toBe(false);
    }
  });
});

test('the panel’s own code is no heavier than its budget', () => {
  const [panel, ...others] = SCRIPTS.filter((name) =>
    /^openShare\./.test(name),
  );
  expect(others).toEqual([]);
  expect(brotliBytes(textOf(`_astro/${panel ?? ''}`))).toBeLessThanOrEqual(
    PANEL,
  );
});

test('opening it on a page for reading fetches no more than its budget', () => {
  const html = textOf('sessions/reference/index.html');
  const { files } = scriptsOf(html);
  const loader = SCRIPTS.find((name) => /^loadPanels\./.test(name)) ?? '';
  const panel = SCRIPTS.find((name) => /^openShare\./.test(name)) ?? '';
  const opened = scriptsOf(
    `<i src="/_astro/${loader}"></i><i src="/_astro/${panel}"></i>`,
  ).files.filter((file) => !files.includes(file));
  const bytes = opened.reduce(
    (sum, file) => sum + brotliBytes(textOf(file)),
    0,
  );
  expect(bytes).toBeLessThanOrEqual(PANEL_ON_A_READING_PAGE);
});
