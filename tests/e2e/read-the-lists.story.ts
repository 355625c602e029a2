// The lists of sessions and of chapters, which can be weighed before they are read: width is time.
import {
  accessibilityFaults,
  contrastFaults,
  expect,
  layoutShift,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const SIZES = [
  { width: 320, height: 700 },
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
] as const;

const secondsOf = (clock: string) => {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return minutes * 60 + seconds;
};

/** The rows under the time axis: the time they say, and the pixels that their circuit takes of their strip. */
const rowsOf = (page: Page) =>
  page
    .getByRole('main')
    .locator('.session-row')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        time: row.querySelector('.row-time')?.textContent.trim() ?? '',
        pixels: row.querySelector('.rest')?.getBoundingClientRect().width ?? 0,
        width: row.querySelector('.strip')?.getBoundingClientRect().width ?? 0,
      })),
    );

test('a second is equally wide in every session of the list, at every width', async ({
  page,
}) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto('sessions/');
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(5);
    const [first] = rows;
    const scale = (first?.pixels ?? 0) / secondsOf(first?.time ?? '');
    expect(scale).toBeGreaterThan(0);
    for (const { time, pixels, width } of rows) {
      expect(pixels / secondsOf(time), time).toBeCloseTo(scale, 2);
      expect(width, time).toBe(rows[0]?.width);
      expect(pixels, time).toBeLessThan(width);
    }
    // By length, and the warm-up by itself.
    const lengths = rows.map(({ time }) => secondsOf(time)).slice(0, -1);
    expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
    expect(await layoutShift(page)).toBe(0);
  }
});

test('the 15-minute session comes first, and the minutes stay in sight under it', async ({
  page,
}) => {
  await page.goto('sessions/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 3 }).first()).toHaveText(
    'The 15-minute session',
  );
  await expect(
    main.getByRole('link', { name: 'Start The 15-minute session' }),
  ).toHaveAttribute('href', /\/session\/#1c3-/);
  const warmUp = main
    .getByRole('region', { name: 'Not a circuit: a warm-up' })
    .getByRole('link');
  await warmUp.scrollIntoViewIfNeeded();
  await expect(main.getByText('0 min')).toBeInViewport();
  await warmUp.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'The activation warm-up' }),
  ).toBeVisible();
});

test('the bar over a chapter is as long as it takes to read, and its number is heavier than the last', async ({
  page,
}) => {
  await page.goto('guide/');
  const rows = await page
    .getByRole('main')
    .locator('.chapters > li')
    .evaluateAll((items) =>
      items.map((row) => ({
        minutes: Number(row.querySelector('.chapter-minutes b')?.textContent),
        pixels: row.querySelector('rect')?.getBoundingClientRect().width ?? 0,
        weight: Number(
          getComputedStyle(row.querySelector('.numerals') ?? row).fontWeight,
        ),
      })),
    );
  const chapters = rows.slice(0, 9);
  const scale = (rows[0]?.pixels ?? 0) / (rows[0]?.minutes ?? 1);
  expect(scale).toBeGreaterThan(50);
  for (const { minutes, pixels } of rows)
    expect(pixels / minutes).toBeCloseTo(scale, 0);
  const weights = chapters.map(({ weight }) => weight);
  expect(weights).toEqual([150, 244, 338, 431, 525, 619, 713, 806, 900]);
  const total = chapters.reduce((sum, { minutes }) => sum + minutes, 0);
  await expect(page.getByRole('main')).toContainText(`${total} minutes in all`);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('three routes lead newcomers, the injured and doubters into the guide', async ({
    page,
  }) => {
    await page.goto('guide/');
    const routes = page.getByRole('navigation', { name: 'Where to begin' });
    for (const reader of [
      'New to this',
      'Back from an injury',
      'Fit, and sceptical',
    ])
      await expect(routes).toContainText(reader);
    await routes
      .getByRole('listitem')
      .filter({ hasText: 'Back from an injury' })
      .getByRole('link')
      .first()
      .click();
    await expect(
      page.getByRole('heading', {
        level: 1,
        name: 'Starting out, or starting again',
      }),
    ).toBeVisible();
  });
});

for (const path of ['guide/', 'sessions/'])
  test(`${path} holds at 320 pixels with twice the text, and has no fault in either theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFaults(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysScroll(page)).toBe(0);
  });
