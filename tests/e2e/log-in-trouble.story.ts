// A log that is damaged, newer, out of room, blocked, changed in two tabs or hostile: each is said plainly, and nothing
// is lost.
import { readFile } from 'node:fs/promises';
import { readLogFile } from '#core/log/merging/logFile.ts';
import { readLog, writeLog } from '#core/log/log.ts';
import { DAMAGED_LOG_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { aRun, aSession, logOf } from '#builders/aLog.ts';
import { accessibilityFaults, expect, test, type Page } from './story.ts';

const NOW = new Date('2026-11-07T10:00:00');
const MARKUP = '<img src=x onerror="reportError(new Error(1))"><b>bold</b>';
const TWO = logOf([
  aSession({ id: 'a', date: '2026-11-05', note: MARKUP }),
  aRun({ minutes: 30 }, { id: 'r', date: '2026-11-06' }),
]);

/** Opens the log with a text in storage, on a fixed day. */
async function openLogWith(page: Page, text: string) {
  await page.clock.setFixedTime(NOW);
  await page.goto('.');
  await page.evaluate(([key, stored]) => localStorage.setItem(key, stored), [
    LOG_KEY,
    text,
  ] as const);
  await page.goto('log/');
}

function stored(page: Page, key = LOG_KEY) {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

/** Saves a file with a button; returns its text. */
async function savedBy(page: Page, button: string) {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await saving).path(), 'utf8');
}

/** The row of a day in the list. */
const row = (page: Page, day: string) =>
  page.getByRole('button', { name: new RegExp(`^${day} `) });

test('a damaged log is saved as it is, put aside, and a new one begun', async ({
  page,
}) => {
  const damaged = writeLog(TWO).slice(0, -20);
  await openLogWith(page, damaged);
  await expect(
    page.getByRole('heading', { name: 'The log here is damaged' }),
  ).toBeVisible();
  // There is nothing to copy but the text.
  await expect(page.getByRole('button', { name: 'Save a copy' })).toHaveCount(
    0,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await savedBy(page, 'Save its text')).toBe(damaged);
  expect(await stored(page)).toBe(damaged);
  await page.getByRole('button', { name: 'Start a new log' }).click();
  await expect(
    page.getByRole('heading', { name: 'Nothing here yet.' }),
  ).toBeFocused();
  expect(await stored(page, DAMAGED_LOG_KEY)).toBe(damaged);
  expect(readLog(await stored(page)).ok).toBe(true);
  // What was put aside can still be had, here and after a reload.
  await page.reload();
  expect(await savedBy(page, 'Save its text')).toBe(damaged);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a log of a newer version is left alone', async ({ page }) => {
  const newer = JSON.stringify({ version: 99, entries: [] });
  await openLogWith(page, newer);
  await expect(
    page.getByRole('heading', { name: 'The log here is newer than this page' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /Delete|Save/ })).toHaveCount(
    0,
  );
  await page.getByRole('link', { name: 'Reload the page' }).click();
  await expect(
    page.getByRole('heading', { name: 'The log here is newer than this page' }),
  ).toBeVisible();
  expect(await stored(page)).toBe(newer);
});

test('what a full device does not take stays on the page, is said once, and can be saved', async ({
  page,
}) => {
  await openLogWith(page, writeLog(TWO));
  await expect(row(page, '5 Thu')).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Heavier', exact: true }).click();
  const notice = page.getByText('Not everything here is stored.');
  await expect(notice).toHaveCount(1);
  await expect(page.getByText('Not all of it is stored')).toBeVisible();
  await expect(row(page, '5 Thu')).toContainText('felt heavier');
  expect(await accessibilityFaults(page)).toEqual([]);
  const file = readLogFile(await savedBy(page, 'Save it as a file now'));
  expect(file).toMatchObject({
    ok: true,
    value: { log: { entries: [{ run: { feel: 'heavier' } }, { id: 'r' }] } },
  });
  expect(await stored(page)).toBe(writeLog(TWO));
});

test('where nothing may be stored, that is said before anything is written', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('log/');
  await expect(
    page.getByText('This browser keeps nothing here.'),
  ).toBeVisible();
  await expect(page.getByLabel('Bring a copy in')).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add a run' }).click();
  await page.getByLabel('Minutes').fill('40');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Easy 40 min');
  const file = readLogFile(await savedBy(page, 'Save it as a file now'));
  expect(file).toMatchObject({
    ok: true,
    value: { log: { entries: [{ run: { minutes: 40 } }] } },
  });
});

test('two tabs: what one changes is seen in the other, and both changes are kept', async ({
  page,
  context,
}) => {
  await openLogWith(page, writeLog(TWO));
  await expect(row(page, '5 Thu')).toBeVisible();
  const other = await context.newPage();
  await other.clock.setFixedTime(NOW);
  await other.goto(page.url());
  await row(other, '6 Fri').click();
  await other.getByRole('button', { name: 'Edit' }).click();
  // The other tab changes another entry meanwhile.
  await page.getByRole('button', { name: 'Lighter', exact: true }).click();
  await other.getByLabel('Minutes').fill('55');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(row(page, '6 Fri')).toContainText('Easy 55 min');
  await expect(row(other, '5 Thu')).toContainText('felt lighter');
  for (const tab of [page, other])
    await expect
      .poll(() => stored(tab))
      .toMatch(/"feel":"lighter".*"minutes":55/);
});

test('markup in a note stays text, and a hostile file brings what can be read of it', async ({
  page,
}) => {
  await openLogWith(page, writeLog(TWO));
  await row(page, '5 Thu').click();
  const open = page.getByRole('article', { name: 'Thursday 5 November' });
  await expect(open.getByText(MARKUP)).toBeVisible();
  await expect(open.locator('b', { hasText: 'bold' })).toHaveCount(0);
  await page.getByLabel('Bring a copy in').setInputFiles({
    name: `${MARKUP}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      `{"version":3,"entries":[
        ${JSON.stringify(aRun({}, { id: 'new', note: MARKUP }))},
        ${JSON.stringify(aRun({ effort: 11 }, { id: 'eleven' }))},
        {"id":"never","date":"2026-02-31","changedAt":1,"run":{"kind":"easy"}},
        {"__proto__":{"isAdmin":true},"id":["x"]}]}`,
    ),
  });
  await expect(
    page.getByText('1 new, 3 could not be read', { exact: true }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(() => stored(page)).toContain('"new"');
  const log = readLog(await stored(page));
  expect(log).toMatchObject({
    ok: true,
    value: { entries: { length: 3 }, aside: { length: 3 } },
  });
  await expect(
    page.getByRole('button', { name: 'Save the 3 records set aside' }),
  ).toBeVisible();
});
