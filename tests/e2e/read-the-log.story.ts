// The log: empty at first, then nine months of it; what is due and what comes then; one entry opened, edited, deleted
// and brought back, with the keyboard alone.
import { writeLog } from '#core/log/log.ts';
import { daysLater } from '#core/calendar.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { aSession, logOf } from '#builders/aLog.ts';
import { nineMonths } from '#builders/aLongLog.ts';
import {
  accessibilityFaults,
  expect,
  layoutShift,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const NOW = new Date('2026-11-07T10:00:00');

/** Opens the log with nine months in it, on the day after the last circuit. */
async function openNineMonths(page: Page, entries = nineMonths().entries) {
  await page.clock.setFixedTime(NOW);
  await page.goto('log/');
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [LOG_KEY, writeLog(logOf(entries))] as const,
  );
  await page.reload();
  await expect(
    page.getByRole('heading', { name: '13 days until the next one' }),
  ).toBeVisible();
  await expect(row(page, '23 Fri')).toBeVisible();
}

function row(page: Page, day: string) {
  return page.getByRole('button', { name: new RegExp(`^${day} `) });
}

function detail(page: Page, day: string) {
  return page.getByRole('article', { name: day });
}

/** The entries in the device’s own storage. */
async function storedEntries(page: Page) {
  const text = await page.evaluate((key) => localStorage.getItem(key), LOG_KEY);
  return (JSON.parse(text ?? '{}') as { entries: { id: string }[] }).entries;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the log says what it is and that it needs JavaScript', async ({
    page,
  }) => {
    await page.goto('log/');
    const main = page.getByRole('main');
    await expect(main).toContainText('It needs JavaScript');
    await expect(main).toContainText('Nothing is sent');
    await expect(page.getByRole('button')).toHaveCount(0);
    await main.getByRole('link', { name: 'what to write down' }).click();
    await expect(page).toHaveURL(/guide\/keeping-track\/$/);
  });
});

test(
  'an empty log offers the first session, and the first run is added and taken back',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.clock.setFixedTime(NOW);
    await page.goto('.');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Log' })
      .click();
    await expect(
      page.getByRole('heading', { name: 'Nothing here yet.' }),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect(
      page.getByRole('link', { name: 'First time: one round' }),
    ).toHaveAttribute('href', /\/sessions\/first\/$/);

    await page.getByRole('button', { name: 'Add a run' }).click();
    await expect(page.getByLabel('Day')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Add a run' })).toBeFocused();

    await page.getByRole('button', { name: 'Add a run' }).click();
    await page.getByLabel('Day').fill('2026-11-08');
    await page.getByLabel('Minutes').fill('35');
    await page.getByLabel('How hard, 1 to 10').fill('11');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('That day is still to come.')).toBeVisible();
    await expect(
      page.getByText('How hard is a number from 1 to 10'),
    ).toBeVisible();
    await expect(page.getByLabel('Day')).toBeFocused();
    await expect(page.getByLabel('Minutes')).toHaveValue('35');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByLabel('Day').fill('2026-11-06');
    await page.getByLabel('How hard, 1 to 10').fill('3');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(detail(page, 'Friday 6 November')).toContainText(
      'Easy 35 min, effort 3',
    );
    expect(await storedEntries(page)).toHaveLength(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: 'Nothing here yet.' }),
    ).toBeVisible();
    expect(await storedEntries(page)).toEqual([]);
  },
);

test('until the page’s script arrives, a kept log is never shown as empty, and a tap on an empty one is not lost', async ({
  page,
}) => {
  let isHeldBack = true;
  const heldBack: (() => Promise<void>)[] = [];
  await page.route('**/_astro/*.js', async (route) => {
    if (isHeldBack) heldBack.push(() => route.continue());
    else await route.continue();
  });
  const add = page.getByRole('button', { name: 'Add a run' });
  const reading = page.getByText('Reading what is kept on this device');
  await page.goto('log/', { waitUntil: 'commit' });
  await expect(reading).toBeHidden();
  await add.click();
  await expect(page.getByLabel('Day')).toBeHidden();
  isHeldBack = false;
  await Promise.all(heldBack.splice(0).map((goOn) => goOn()));
  await expect(page.getByLabel('Day')).toBeFocused();

  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [LOG_KEY, writeLog(nineMonths())] as const,
  );
  isHeldBack = true;
  await page.reload({ waitUntil: 'commit' });
  await expect(reading).toBeVisible();
  await expect(add).toBeHidden();
});

test('nine months: what is due, what comes then, and every month with what was stopped in it', async ({
  page,
}) => {
  await openNineMonths(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('Friday 20 November. Run easy until then.');
  await expect(main).toContainText('Article: once a fortnight');
  await expect(main).toContainText('The same again: three rounds, 15 minutes.');
  await expect(
    main.getByRole('link', { name: 'Open it in the builder' }),
  ).toHaveAttribute('href', /\/build\/#1c3-/);
  await expect(main).toContainText('Stopped after two. Walked home.');
  // Folded months are drawn only once they are opened.
  await expect(page.getByRole('button', { name: /^31 Fri / })).toHaveCount(0);
  await page.getByText('July').click();
  await expect(row(page, '31 Fri')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('an entry is opened, edited, deleted and brought back with the keyboard alone', async ({
  page,
}) => {
  await openNineMonths(page);
  await row(page, '23 Fri').focus();
  await page.keyboard.press('Enter');
  const open = detail(page, 'Friday 23 October');
  await expect(open).toContainText('15:09, all three rounds');
  await expect(open).toContainText('Cold, first kilometre heavy.');
  await expect(
    open.getByRole('button', { name: 'Close this entry' }),
  ).toBeFocused();
  await open.getByText('Set by set, as a table').click();
  await expect(open.getByRole('row', { name: /Forearm plank/ })).toContainText(
    '30 s',
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  const edit = open.getByRole('button', { name: 'Edit' });
  await edit.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Whole rounds done').fill('2');
  await expect(page.getByLabel('Round 3')).toHaveValue('4½');
  await page.getByLabel('Round 1').selectOption('2½');
  await page.getByLabel('A note, for yourself').fill('Warm after all.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(edit).toBeFocused();
  await expect(open).toContainText('15:09, two of three rounds');
  await expect(open).toContainText('Warm after all.');
  await expect(open.getByRole('img', { name: /rated 2½ and 4/ })).toBeVisible();
  await open.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(open).toContainText('15:09, all three rounds');
  await expect(open).toContainText('Cold, first kilometre heavy.');

  await open.getByRole('button', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  await expect(open).toHaveCount(0);
  expect((await storedEntries(page)).map(({ id }) => id)).not.toContain('c16');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(open).toContainText('Cold, first kilometre heavy.');
  expect((await storedEntries(page)).map(({ id }) => id)).toContain('c16');
  await page.keyboard.press('Escape');
  await expect(row(page, '23 Fri')).toBeFocused();
});

test('a circuit done elsewhere is added, and its strip is one block', async ({
  page,
}) => {
  await openNineMonths(page);
  await page
    .getByRole('button', { name: 'Add a circuit done elsewhere' })
    .click();
  await expect(page.getByLabel('Which circuit')).toBeFocused();
  await page.getByLabel('Minutes it took').fill('20');
  await page.getByLabel('How hard at the end').selectOption('4½');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const added = detail(page, 'Saturday 7 November');
  await expect(added).toContainText('20:00, done elsewhere');
  await expect(
    added.getByRole('img', { name: 'As it was done: a circuit, rated 4½' }),
  ).toBeVisible();
});

test('ten years are drawn a year at a time, and nothing is out of reach', async ({
  page,
}) => {
  const days = Array.from({ length: 260 }, (_, index) =>
    daysLater('2026-10-31', -14 * index),
  );
  await openNineMonths(page, [
    ...nineMonths().entries,
    ...days.map((date, index) => aSession({ id: `old${index}`, date })),
  ]);
  const months = page.locator('.log-month');
  await expect(months).toHaveCount(12);
  await page
    .getByRole('button', { name: 'Show twelve earlier months' })
    .click();
  await expect(months).toHaveCount(24);
  await expect(months.nth(12).locator('summary')).toBeFocused();
  // An entry added long ago is shown, with every month up to it.
  await page.getByRole('button', { name: 'Add a run' }).click();
  await page.getByLabel('Day', { exact: true }).fill('2019-05-04');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(detail(page, 'Saturday 4 May 2019')).toBeVisible();
});

test('nothing jumps while nine months of a log arrive', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await openNineMonths(page);
    await expect(
      page.getByRole('heading', { name: 'Keep it safe' }),
    ).toBeVisible();
    expect(await layoutShift(page), `at ${width}`).toBeLessThan(0.02);
  }
});

test('no state of the log scrolls sideways at any width', async ({ page }) => {
  async function expectToFit(state: string) {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysScroll(page), `${state} at ${width}`).toBe(0);
    }
  }
  await page.goto('log/');
  await expect(
    page.getByRole('heading', { name: 'Nothing here yet.' }),
  ).toBeVisible();
  await expectToFit('empty');
  await openNineMonths(page);
  await row(page, '23 Fri').click();
  await page.getByText('Set by set, as a table').click();
  await expectToFit('an entry');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByLabel('Whole rounds done')).toBeVisible();
  await expectToFit('its form');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectToFit('its form in text twice as large');
});
