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
  expect(asked.filter((url) => /pagefind|figures\//.test(url))).toEqual([]);
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
test('what people call an exercise finds it', async ({ page }) => {
  await page.goto('.');
  await page.keyboard.press('/');
  for (const [typed, title] of WORDS) {
    await page.getByRole('searchbox').fill(typed);
    await expect(
      page
        .getByRole('dialog')
        .getByRole('link')
        .filter({ hasText: title })
        .first(),
      typed,
    ).toBeVisible();
  }
});

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

test('where nothing matches there are ways on, by keyboard too', async ({
  page,
}) => {
  await page.goto('.');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const field = page.getByRole('searchbox');
  await field.fill('xylophone');
  await expect(dialog).toContainText('Check the spelling');
  const ways = dialog.getByRole('link');
  await expect(ways).toHaveText([
    /All exercises/,
    /The ready-made sessions/,
    /Questions runners ask/,
    /Words we use/,
    /The guide/,
  ]);
  await field.press('ArrowDown');
  await expect(ways.first()).toBeFocused();
  // Limited to a kind that has none, the search offers every kind.
  await field.fill('magazine');
  await dialog.getByRole('radio', { name: 'Exercises' }).check();
  await expect(page.getByRole('status')).toHaveText(
    'No exercise matches “magazine”.',
  );
  await dialog.getByRole('button', { name: 'every kind' }).press('Enter');
  await expect(dialog.getByRole('radio', { name: 'All' })).toBeChecked();
  await expect(dialog.locator('mark').first()).toBeVisible();
  await field.fill('xylophone');
  await ways.filter({ hasText: 'Questions runners ask' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Questions runners ask',
  );
});

test('a result leads to the part of the page that matches, and more are shown when asked', async ({
  page,
}) => {
  await page.goto('.');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const results = dialog.getByRole('link');
  await page.getByRole('searchbox').fill('session');
  await expect(dialog.locator('.hit-strip').first()).toBeVisible();
  await expect(results).toHaveCount(8);
  const more = dialog.getByRole('button', { name: 'Show more' });
  // The results scroll inside the dialog, down to the last.
  await more.focus();
  await expect(more).toBeInViewport();
  await more.press('Enter');
  await expect(results).toHaveCount(16);
  await expect(more).toBeFocused();
  await page.getByRole('searchbox').fill('weights before or after');
  await results.filter({ hasText: 'Weights before or after a run?' }).click();
  await expect(page).toHaveURL(/guide\/questions\/#weights-before-or-after/);
});

test('the first results of one word cost at most 170 kB, of several 230', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  // The script that keeps the site on the device may arrive while the search is counted.
  await page.route('**/keepOffline.*.js', (route) => route.abort());
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  for (const [words, most] of [
    ['calf', 170_000],
    ['weights before or after', 230_000],
    ['plank', 170_000],
  ] as const) {
    await page.goto('.', { waitUntil: 'networkidle' });
    bytes = 0;
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(words);
    const figure = page.getByRole('dialog').locator('.hit svg.fx');
    await expect(figure.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // What stands in columns on a page does not run together in a result.
    await expect(page.getByRole('dialog')).not.toContainText(/\d srest/);
    expect(bytes, words).toBeLessThanOrEqual(most);
  }
});

test('the words people type lead to the page they look for', async ({
  page,
}) => {
  await page.goto('.');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  for (const [words, path] of [
    ['calf', 'exercises/single-leg-calf-raise/'],
    ['heel raise', 'exercises/single-leg-calf-raise/'],
    ['monster walk', 'exercises/lateral-band-walk/'],
    ['RDL', 'exercises/single-leg-rdl/'],
    ['plank', 'exercises/plank/'],
    ['exercises without kit', 'exercises/by/no-kit/'],
    ['weights before or after', 'guide/questions/'],
    ['how often', 'guide/how-often-and-when-not/'],
    ['RPE', 'guide/words/'],
    ['glossary', 'guide/words/'],
    ['physio', 'guide/for-physios/'],
    ['marathon', 'log/season/'],
    ['print', 'sheet/'],
    ['diary', 'log/'],
    ['no band', 'sessions/no-band/'],
    ['first session', 'sessions/first/'],
  ] as const) {
    await page.getByRole('searchbox').fill(words);
    await expect(
      dialog.locator(`.hit[href*="${path}"]`).first(),
      words,
    ).toBeVisible();
  }
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
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('squat');
  await expect(page.getByRole('status')).toHaveText(
    /^The search could not be loaded/,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});
