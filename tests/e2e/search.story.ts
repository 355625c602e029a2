import {
  accessibilityFaults,
  expect,
  blockEscapeDefault,
  test,
} from './story.ts';

test('no part of the search is fetched before it is opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('exercises/plank/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|figures\/|mount/.test(url))).toEqual(
    [],
  );
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('plank');
  await expect(
    page.getByRole('dialog').getByRole('link').first(),
  ).toBeVisible();
  expect(asked.some((url) => url.includes('pagefind'))).toBe(true);
});

test(
  'a page can be found by keyboard alone: slash, words, arrow down, Enter',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.goto('guide/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('calf raise');
    const results = page.getByRole('dialog').getByRole('link');
    await expect(
      results.filter({ hasText: 'Single-leg calf raise' }).first(),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(results.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('calf');
  },
);

test('Escape empties the field, then closes the search and gives the focus back', async ({
  page,
}) => {
  await page.goto('.');
  await blockEscapeDefault(page);
  const opener = page.getByRole('button', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('squat');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  // A suggestion disappears once it is chosen.
  await page.getByRole('button', { name: 'how hard' }).press('Enter');
  await expect(field).toHaveValue('how hard');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('slash opens one search, and none where single-key shortcuts are off', async ({
  page,
}) => {
  await page.goto('about/');
  const opener = page.getByRole('button', { name: 'Search' });
  await expect(opener).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  // The second slash may have been typed into the field.
  await field.fill('');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  const keys = page.getByRole('checkbox', { name: /^Single-key shortcuts/ });
  await keys.uncheck();
  await page.keyboard.press('Escape');
  for (const load of ['now', 'after a reload']) {
    await expect(opener, load).not.toHaveAttribute('aria-keyshortcuts');
    await page.keyboard.press('/');
    await opener.click();
    await expect(page.getByRole('dialog'), load).toHaveCount(1);
    await expect(keys, load).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), load).toHaveCount(0);
    if (load === 'now') await page.reload();
  }
});

test('where the device stores nothing, single-key shortcuts stay off until the page is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  await page.goto('about/');
  await page.keyboard.press('/');
  const keys = page.getByRole('checkbox', { name: /^Single-key shortcuts/ });
  await keys.uncheck();
  await page.keyboard.press('Escape');
  const opener = page.getByRole('button', { name: 'Search' });
  await expect(opener).not.toHaveAttribute('aria-keyshortcuts');
  await page.keyboard.press('/');
  await opener.click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(keys).not.toBeChecked();
  await keys.check();
  await page.keyboard.press('Escape');
  await expect(opener).toHaveAttribute('aria-keyshortcuts', '/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

const WORDS: readonly (readonly [typed: string, page: string])[] = [
  ['heel raise', 'Single-leg calf raise'],
  ['glute raise', 'Glute bridge hold'],
  ['RDL', 'Single-leg RDL'],
  ['monster walk', 'Lateral band walk'],
  ['effort scale', 'How hard it should feel'],
  ['air squat', 'Bodyweight squat'],
];
for (const [typed, title] of WORDS) {
  test(`“${typed}” finds ${title}`, async ({ page }) => {
    await page.goto('.');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(typed);
    await expect(
      page
        .getByRole('dialog')
        .getByRole('link')
        .filter({ hasText: title })
        .first(),
    ).toBeVisible();
  });
}

test('results show the matching line and a figure, and can be filtered by kind', async ({
  page,
}) => {
  await page.goto('.');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('calf');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('mark').first()).toBeVisible();
  await expect(dialog.locator('.hit svg.fx').first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Chapters' }).check();
  await expect(dialog.locator('.hit svg.fx')).toHaveCount(0);
  await expect(dialog.getByRole('link').first()).toBeVisible();
});

test('the search says when nothing matches, and when its index cannot be loaded', async ({
  page,
}) => {
  await page.goto('.');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.getByRole('status')).toHaveText(
    /^Nothing matches “xylophone”/,
  );
  await page.reload();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('squat');
  await expect(page.getByRole('status')).toHaveText(
    /^The search could not be loaded/,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});
