import { test as inPieces } from './inPieces.ts';
import { barriers, expect, sidewaysScroll, test } from './story.ts';

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

for (const path of PAGES)
  test(`${path} fits every screen, and has no barrier in the dark`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280, 2560]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysScroll(page), `at ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    // In the light every page there is has its turn in a story of its own; this one is in no list of pages.
    if (path === 'nowhere/') expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysScroll(page), 'with text twice as large').toBe(0);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of PAGES) {
    test(`${path} can be read`, { tag: '@addresses' }, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(
        40,
      );
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  test(
    'the session page says what it needs, and the way to read on',
    { tag: '@addresses' },
    async ({ page }) => {
      await page.goto('session/#1c1-20-60r5~sp20se~.uw0n');
      await expect(page.getByText('The timer needs script.')).toBeVisible();
      await page.getByRole('link', { name: 'The ready-made sessions' }).click();
      await page.getByRole('link', { name: 'The 15-minute session' }).click();
      await expect(page.getByRole('main')).toContainText(
        '10 reps, tempo 3-1-1',
      );
    },
  );
});

test(
  'light or dark, chosen by hand, is there before the first paint and everywhere',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('.');
    const theme = page.getByRole('button', {
      name: 'Switch between light and dark',
    });
    await theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // When the first words are laid out, the choice already stands.
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
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  },
);

/** What the browser says of a move, as far as it is read here. */
interface Shift {
  sources: { node: Node | null }[];
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])
  inPieces(
    `nothing moves while a page comes in pieces, ${viewport.width} wide`,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const path of [
        '.',
        'exercises/bodyweight-squat/',
        'sessions/reference/',
        'session/',
        'build/',
        'guide/',
      ]) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const moved = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const moves: string[] = [];
              new PerformanceObserver((list) => {
                for (const shift of list.getEntries() as unknown as Shift[]) {
                  const what = shift.sources.map(
                    ({ node }) => node?.textContent?.slice(0, 90) ?? 'gone',
                  );
                  moves.push(what.join(' and ') || 'something');
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
