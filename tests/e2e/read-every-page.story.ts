import { formerKey, THEME_KEY } from '#core/storageKeys.ts';
import { test as onSlowLine } from './slowLine.ts';
import { accessibilityFaults, contrastFaults, expect, test } from './story.ts';

const PAGES = [
  '.',
  'exercises/',
  'exercises/bodyweight-squat/',
  'exercises/plank/',
  'exercises/back-squat/',
  'sessions/',
  'sessions/reference/',
  'nowhere/',
] as const;

test('every text of every kind of page can be read in dark colours', async ({
  page,
}) => {
  test.slow();
  for (const path of PAGES) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    // In light colours, look-at-every-page.story.ts checks every page of the sitemap, which this one is not in.
    if (path === 'nowhere/')
      expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFaults(page), path).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('every kind of page can be read', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const text = await page.getByRole('main').innerText();
      expect(text.length, path).toBeGreaterThan(40);
      await expect(page.getByRole('button'), path).toHaveCount(0);
    }
  });
});

test('the first session is one tap from home, and each of its levels is a page that needs no script', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('.');
  await expect(page.getByRole('main')).toContainText(
    'Pre-fatigue running: a short, easy strength circuit right before an easy run.',
  );
  await page.getByRole('link', { name: /^First time: one round/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'The first session' }),
  ).toBeVisible();
  await expect(page.getByRole('main')).toContainText('1round of 5');

  const plain = await browser.newPage({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await plain.goto('sessions/first/');
  const levels = plain.getByRole('navigation', { name: 'Level' });
  await levels.getByRole('link', { name: 'Returning' }).click();
  await expect(
    plain.getByRole('heading', { level: 1, name: 'The first session back' }),
  ).toBeVisible();
  await expect(levels.getByRole('link', { name: 'Returning' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(
    plain.getByRole('list', { name: 'One round' }),
  ).not.toContainText('Lateral band walk');
  await levels.getByRole('link', { name: 'Beginner' }).click();
  await expect(plain.getByRole('main')).toContainText('3:40 minutes');
  await plain.close();
});

test('light or dark, chosen by hand, applies to every page from its first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('.');
  const theme = page.getByRole('button', {
    name: 'Switch between light and dark',
  });
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Notes the theme at the moment the first heading is there.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('h1') === null) return;
      document.documentElement.dataset['atFirst'] =
        document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('exercises/');
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
  await theme.click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // Older versions stored the choice under a name without a prefix.
  await page.evaluate((key) => {
    localStorage.setItem(key, 'dark');
  }, formerKey(THEME_KEY));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
  await theme.click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

/** The parts of the browser's layout-shift entry that the story reads. */
interface ShiftEntry {
  sources: { node: Node | null }[];
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])
  onSlowLine(
    `nothing moves while a page loads over a slow line, ${viewport.width} pixels wide`,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const path of [
        '.',
        'exercises/bodyweight-squat/',
        'sessions/reference/',
        'session/',
        'build/',
        'log/',
        'guide/',
      ]) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const moved = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const moves: string[] = [];
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries() as unknown as ShiftEntry[]) {
                  const texts = shift.sources.map(
                    ({ node }) => node?.textContent?.slice(0, 90) ?? 'gone',
                  );
                  moves.push(texts.join(' and ') || 'something');
                }
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => {
                resolve(moves);
              }, 300);
            }),
        );
        expect(moved, path).toEqual([]);
      }
    },
  );
