import { readFile } from 'node:fs/promises';
import { LOG_KEY, THEME_KEY } from '#core/storageKeys.ts';
import { writeLog } from '#core/log/log.ts';
import { aRun, aSession, logOf } from '#builders/aLog.ts';
import {
  accessibilityFaults,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const LOG = logOf([
  aSession({ note: 'Cold, first kilometre heavy' }),
  aSession({ id: 'b', date: '2026-03-15' }),
  aRun(),
]);

/** A browser in which somebody has used the site before. */
async function openLog(page: Page, stored: Readonly<Record<string, string>>) {
  await page.goto('.');
  await page.evaluate((texts) => {
    for (const [name, text] of Object.entries(texts))
      localStorage.setItem(name, text);
  }, stored);
  await page.goto('log/');
  await expect(
    page.getByRole('heading', { name: 'Keep it safe' }),
  ).toBeVisible();
}

const storedLog = (page: Page) =>
  page.evaluate((key) => localStorage.getItem(key), LOG_KEY);

/** Saves a copy as a file; returns its name and where it is. */
async function saveCopy(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).first().click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('a copy is saved, everything deleted, and had back', async ({ page }) => {
  await openLog(page, { [LOG_KEY]: writeLog(LOG), [THEME_KEY]: 'light' });
  const copy = await saveCopy(page);
  expect(copy.name).toMatch(/^tired-on-purpose-log-\d{4}-\d\d-\d\d\.json$/);
  expect(await readFile(copy.path, 'utf8')).toContain('first kilometre heavy');
  await expect(page.getByText('Nothing new since.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(
    page.getByRole('heading', { name: 'Delete everything?' }),
  ).toBeFocused();
  await expect(page.getByText('The log: 2 circuits and 1 run')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Delete it all now' }).click();
  await expect(
    page.getByRole('heading', { name: 'Everything named is deleted' }),
  ).toBeFocused();
  expect(await storedLog(page)).not.toContain('kilometre');
  expect(
    await page.evaluate((key) => localStorage.getItem(key), THEME_KEY),
  ).toBe('light');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(
    page.getByRole('button', { name: 'Delete everything' }),
  ).toBeFocused();
  expect(await storedLog(page)).toBe(writeLog(LOG));
});

test('the log moves to a fresh browser as a file', async ({
  page,
  browser,
  baseURL,
}) => {
  await openLog(page, { [LOG_KEY]: writeLog(LOG) });
  const { path } = await saveCopy(page);
  const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const there = await fresh.newPage();
  await there.goto('log/');
  await there.getByLabel('Bring a copy in').first().setInputFiles(path);
  await expect(there.getByText('3 new', { exact: true })).toBeVisible();
  await expect(
    there.getByText('Nothing has been changed yet.', { exact: true }),
  ).toBeVisible();
  expect(await storedLog(there)).toBeNull();
  await there.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(() => storedLog(there)).toBe(writeLog(LOG));
  await there.reload();
  await expect(there.getByText(/^2 circuits and 1 run, \d+ kB/)).toBeVisible();
  await fresh.close();
});

test('what is no log is told plainly, and the way on works by keyboard', async ({
  page,
}) => {
  await openLog(page, { [LOG_KEY]: writeLog(LOG) });
  await page.getByLabel('Bring a copy in').setInputFiles({
    name: 'steps.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"steps":9000}'),
  });
  await expect(
    page.getByRole('heading', { name: 'There is no log in this file' }),
  ).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Bring a copy in')).toBeFocused();
});

test('a chart is read as its table, fits 320 pixels, and is printed open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openLog(page, {
    [LOG_KEY]: writeLog(
      logOf([
        ...LOG.entries,
        aSession({ id: 'c', date: '2026-03-29', soreness: { nextMorning: 2 } }),
      ]),
    ),
  });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table', { name: 'How hard, against your aim' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row').nth(1)).toHaveText('29 Mar 202652');
  await page.getByText('The same as a table').click();
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
