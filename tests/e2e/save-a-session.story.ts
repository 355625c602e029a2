// Sessions saved on the device: listed, renamed, deleted and had back, whatever state the device is in.
import { readFile } from 'node:fs/promises';
import { writeLink } from '#core/circuit/link/link.ts';
import { writeLog } from '#core/log/log.ts';
import { readSaved, writeSaved } from '#core/saved/readSaved.ts';
import {
  NOTHING_SAVED,
  renamed,
  withSaved,
  type SavedList,
} from '#core/saved/savedSessions.ts';
import { LOG_KEY, SAVED_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { aRun, logOf } from '#builders/aLog.ts';
import {
  accessibilityFaults,
  contrastFaults,
  expect,
  layoutShift,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const LEGS = aCircuit({ title: 'Tuesday legs', prescribed: true });
const PLANK = aCircuit({
  title: 'Plank',
  rounds: 1,
  stations: [aHold('pl', 20)],
});
const MOMENT = Date.parse('2026-10-09T10:00:00');
const LIST = withSaved(
  withSaved(NOTHING_SAVED, PLANK, MOMENT),
  LEGS,
  MOMENT + 60_000,
);
const LONG = 'Hüftschwungvorbereitungsübungsfolge'.repeat(2);

/** A browser in which these sessions are saved. */
async function openWith(
  page: Page,
  list: SavedList | string,
  address = 'sessions/',
) {
  const text = typeof list === 'string' ? list : writeSaved(list);
  await page.goto('.');
  await page.evaluate(([key, stored]) => localStorage.setItem(key, stored), [
    SAVED_KEY,
    text,
  ] as const);
  await page.goto(address);
}

const stored = (page: Page) =>
  page.evaluate((key) => localStorage.getItem(key), SAVED_KEY);

/** The names saved on the device, latest first. */
async function namesStored(page: Page) {
  const read = readSaved(await stored(page));
  return read.ok ? read.value.sessions.map(({ name }) => name) : read.reason;
}

const region = (page: Page) =>
  page.getByRole('region', { name: 'Saved on this device' });
const rows = (page: Page) => region(page).getByRole('listitem');

/** Makes the device refuse every further text. */
const fillUp = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

test('saved sessions are listed, renamed, deleted and had back by keyboard', async ({
  page,
}) => {
  await openWith(page, LIST);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText(
    'Tuesday legs15:09 min · 3 rounds of 5 · effort up to 5 · saved 9 October 2026',
  );
  await expect(rows(page).first().getByRole('img')).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.02);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFaults(page)).toEqual([]);

  const rename = page.getByRole('button', { name: 'Rename: Tuesday legs' });
  await rename.press('Enter');
  const field = page.getByLabel('New name');
  await expect(field).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.type('Not this');
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  expect(await namesStored(page)).toEqual(['Tuesday legs', 'Plank']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fridge <b>door</b>');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Rename: Fridge <b>door</b>' }),
  ).toBeFocused();
  const status = region(page).getByRole('status');
  await expect(status).toHaveText('Renamed to “Fridge <b>door</b>”.');
  expect(await namesStored(page)).toEqual(['Fridge <b>door</b>', 'Plank']);

  await page
    .getByRole('button', { name: 'Delete: Fridge <b>door</b>' })
    .press('Enter');
  const undo = region(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(status).toHaveText('“Fridge <b>door</b>” is deleted.');
  expect(await namesStored(page)).toEqual(['Plank']);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const link = rows(page).first().getByRole('link');
  await expect(link).toBeFocused();
  expect(await namesStored(page)).toEqual(['Fridge <b>door</b>', 'Plank']);
  // The session itself is as it was saved: prescribed, under its own title.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/session/#${writeLink(LEGS)}$`));
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tuesday legs' }),
  ).toBeVisible();
});

test('the home page names the three saved last, and other tabs are heard', async ({
  page,
  context,
}) => {
  const names = ['One', 'Two', 'Three', 'Four'];
  const four = names.reduce<SavedList>(
    (list, title, at) =>
      withSaved(list, { ...PLANK, title }, MOMENT + at * 1000),
    NOTHING_SAVED,
  );
  await openWith(page, four, '.');
  const list = page.getByRole('list', { name: 'Saved on this device' });
  await expect(list.getByRole('link')).toHaveText(['Four', 'Three', 'Two']);
  expect(await layoutShift(page)).toBeLessThan(0.02);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFaults(page)).toEqual([]);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('link', { name: 'All saved sessions' }).click();
  await expect(rows(other)).toHaveCount(4);
  await other.getByRole('button', { name: 'Delete: Four' }).click();
  await expect(list.getByRole('link')).toHaveText(['Three', 'Two', 'One']);
  // A row that is being renamed in one tab stays while another one changes the list.
  await other.getByRole('button', { name: 'Rename: Two' }).click();
  await other.getByLabel('New name').fill('Half typed');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    SAVED_KEY,
    writeSaved(renamed(four, four.sessions[3]?.link ?? '', 'Anew', MOMENT * 2)),
  ] as const);
  await expect(rows(other)).toContainText(['Four', 'Three', '', 'Anew']);
  await expect(other.getByLabel('New name')).toHaveValue('Half typed');
  await expect(other.getByLabel('New name')).toBeFocused();
});

test('where nothing is saved nothing is shown or fetched, and opening a link saves nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['.', 'sessions/']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('Saved on this device')).toHaveCount(0);
  }
  expect(asked.filter((url) => /aved|exercises\.json/.test(url))).toEqual([]);
  await page.goto(`session/#${writeLink(LEGS)}`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Tuesday legs' }),
  ).toBeVisible();
  await page.goto(`build/#${writeLink(PLANK)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await stored(page)).toBeNull();
});

test('long names wrap at 320 pixels and twice the text, and a link that cannot be read says why', async ({
  page,
}) => {
  const link = `${writeLink(PLANK).slice(0, -3)}zzz`;
  const list = renamed(LIST, writeLink(LEGS), LONG, MOMENT * 2);
  const broken = { link, name: 'From the club', savedAt: 5, changedAt: 5 };
  await page.setViewportSize({ width: 320, height: 700 });
  await openWith(page, { ...list, sessions: [...list.sessions, broken] });
  await expect(rows(page)).toHaveCount(3);
  const last = rows(page).last();
  await expect(last).toContainText('It can no longer be opened. This link');
  await expect(last.getByRole('link')).toHaveCount(0);
  for (const address of ['sessions/', '.']) {
    await page.goto(address);
    await expect(page.getByText(LONG)).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysScroll(page)).toBe(0);
  }
  await page.goto('sessions/');
  await page.getByRole('button', { name: `Rename: ${LONG}` }).click();
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole('button', { name: 'Delete: From the club' }).click();
  expect(await namesStored(page)).toEqual([LONG, 'Plank']);
});

test('a full device is said once and loses nothing; a damaged list is kept aside', async ({
  page,
}) => {
  await openWith(page, LIST);
  await expect(rows(page)).toHaveCount(2);
  await fillUp(page);
  await page.getByRole('button', { name: 'Delete: Plank' }).click();
  await page.getByRole('button', { name: 'Rename: Tuesday legs' }).click();
  await page.getByLabel('New name').fill('Only here');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not everything here is stored.')).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Only here');
  await expect(region(page).getByRole('status')).toContainText(
    'This browser could not store that.',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await stored(page)).toBe(writeSaved(LIST));

  const damaged = writeSaved(LIST).slice(0, -20);
  await openWith(page, damaged);
  await expect(
    page.getByText('The saved sessions here are damaged.'),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save its text' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toBe(damaged);
  expect(await stored(page)).toBe(damaged);
  await page.getByRole('button', { name: 'Start a new list' }).click();
  await expect(
    page.getByRole('button', { name: 'Save as a file' }),
  ).toBeFocused();
  expect(readSaved(await stored(page))).toEqual({
    ok: true,
    value: { sessions: [], aside: [damaged] },
  });
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await stored(page)).toBeNull();

  const newer = '{"version":2,"sessions":[]}';
  await openWith(page, newer);
  await expect(
    page.getByRole('link', { name: 'Reload the page' }),
  ).toBeVisible();
  expect(await stored(page)).toBe(newer);
});

test('saved sessions go along in a copy of the log, and everything can be deleted and had back', async ({
  page,
}) => {
  await openWith(page, LIST);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    LOG_KEY,
    writeLog(logOf([aRun()])),
  ] as const);
  await page.goto('log/');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).first().click();
  const path = await (await saving).path();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(
    page.getByText('Saved sessions: those you saved on this device'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Delete it all now' }).click();
  expect(await stored(page)).toBeNull();
  await page.reload();
  await page.getByLabel('Bring a copy in').first().setInputFiles(path);
  await expect(
    page.getByText('Saved sessions: 2 new.', { exact: true }),
  ).toBeVisible();
  expect(await stored(page)).toBeNull();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(() => stored(page)).toBe(writeSaved(LIST));
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => stored(page)).toBeNull();
});
