// A ready-made session at another level, brought into the open page.
import { codeOnScreen, panel } from './shareSteps.ts';
import {
  accessibilityFaults,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const levels = (page: Page) => page.getByRole('radiogroup', { name: 'Level' });
const level = (page: Page, name: string) =>
  levels(page).getByRole('radio', { name });
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const round = (page: Page) => page.getByRole('list', { name: 'One round' });
const said = (page: Page) => page.getByRole('status');

/** Marks the open document, to know it again. */
async function markDocument(page: Page) {
  await page.evaluate(() => {
    document.documentElement.dataset['marked'] = '';
  });
}

async function expectSameDocument(page: Page) {
  await expect(page.locator('html[data-marked]')).toHaveCount(1);
}

test(
  'a level is picked by the arrow keys: words, numbers, strip, doses, links, card and address are that level’s, without a new page',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.goto('sessions/reference/');
    await markDocument(page);
    await expect(level(page, 'Regular')).toBeChecked();
    await level(page, 'Regular').focus();
    await page.keyboard.press('ArrowLeft');

    await expect(title(page)).toHaveText('The returning session');
    await expect(level(page, 'Returning')).toBeChecked();
    await expect(level(page, 'Returning')).toBeFocused();
    await expect(level(page, 'Regular')).not.toBeChecked();
    expect(new URL(page.url()).pathname).toMatch(/sessions\/returning\/$/);
    await expect(page).toHaveTitle(/^The returning session/);
    await expect(said(page)).toHaveText(
      'The returning session, 7 minutes 18 seconds, 2 rounds of 4, effort 3, never above 4',
    );
    const main = page.getByRole('main');
    await expect(main).toContainText('7:18 minutes');
    await expect(main).toContainText('out of 10, never above 4');
    await expect(
      main.getByRole('img', { name: /^2 rounds of 4 exercises/ }),
    ).toBeVisible();
    await expect(round(page)).toContainText('Two-leg calf raise');
    await expect(round(page)).not.toContainText('Lateral band walk');
    await expect(round(page).locator('.figure svg')).toHaveCount(4);
    await expect(main).toContainText('Show this page to the person');
    for (const [name, tool] of [
      ['Start The returning session', 'session'],
      ['A sheet to print', 'sheet'],
      ['Make it yours', 'build'],
    ] as const)
      await expect(
        main.getByRole('link', { name, exact: true }),
      ).toHaveAttribute('href', new RegExp(`/${tool}/#1c2-30-90i4~`));
    await expect(page.locator('.card')).toContainText('The returning session');
    await expectSameDocument(page);
    expect(await accessibilityFaults(page)).toEqual([]);

    // Round the corner to the last one, and shared from there.
    await page.keyboard.press('ArrowLeft');
    await expect(title(page)).toHaveText('The beginner session');
    await page.keyboard.press('ArrowUp');
    await expect(title(page)).toHaveText('The advanced session');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(panel(page)).toBeVisible();
    expect(await codeOnScreen(page)).toMatchObject({ text: page.url() });
    await page.keyboard.press('Escape');
    await expectSameDocument(page);

    await page.reload();
    await expect(title(page)).toHaveText('The advanced session');
    await expect(level(page, 'Advanced')).toBeChecked();
  },
);

test('a tap picks a level of the first session, and the switch stays under the finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('sessions/first/');
  await markDocument(page);
  await level(page, 'Regular').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
  const before = await levels(page).boundingBox();
  await level(page, 'Returning').click();
  await expect(title(page)).toHaveText('The first session back');
  expect(new URL(page.url()).pathname).toMatch(/sessions\/first\/returning\/$/);
  const after = await levels(page).boundingBox();
  expect(after?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expectSameDocument(page);
});

test('the level picked last is shown, however late an earlier one comes', async ({
  page,
}) => {
  const { promise: held, resolve: release } =
    Promise.withResolvers<undefined>();
  await page.goto('sessions/reference/');
  await page.route(/sessions\/beginner\/$/, async (route) => {
    await held;
    await route.continue();
  });
  await level(page, 'Beginner').click();
  await expect(level(page, 'Beginner')).toBeChecked();
  await level(page, 'Advanced').click();
  await expect(title(page)).toHaveText('The advanced session');
  const late = page.waitForResponse(/sessions\/beginner\/$/);
  release(undefined);
  await (await late).finished();
  await expect(said(page)).toHaveText(/^The advanced session/);
  await expect(title(page)).toHaveText('The advanced session');
  await expect(level(page, 'Advanced')).toBeChecked();
});

test('a level that cannot be fetched is said, the page stays at its own, and the next try works', async ({
  page,
}) => {
  await page.goto('sessions/reference/');
  await page.route(/sessions\/beginner\/$/, (route) => route.abort());
  await level(page, 'Beginner').click();
  await expect(said(page)).toBeVisible();
  await expect(said(page)).toHaveText(
    'That level could not be fetched. Try again once you are online.',
  );
  await expect(level(page, 'Regular')).toBeChecked();
  await expect(title(page)).toHaveText('The 15-minute session');
  expect(new URL(page.url()).pathname).toMatch(/sessions\/reference\/$/);
  await page.unroute(/sessions\/beginner\/$/);
  await level(page, 'Beginner').click();
  await expect(title(page)).toHaveText('The beginner session');
  await expect(said(page)).toHaveText(/^The beginner session/);
});

test('strips of different levels are drawn to one time scale, and a row of the list is as high as its seconds', async ({
  page,
}) => {
  await page.goto('sessions/reference/');
  /** How many pixels wide the drawing is up to its run, for each second. */
  const pixelsPerSecond = async (seconds: number) => {
    const run = await page.locator('.session-strip .run').boundingBox();
    const strip = await page.locator('.session-strip svg').boundingBox();
    return ((run?.x ?? 0) - (strip?.x ?? 0)) / seconds;
  };
  const regular = await pixelsPerSecond(909);
  const heights = await round(page)
    .locator('li > svg:first-child')
    .evaluateAll((blocks) =>
      blocks.map((block) => block.getBoundingClientRect().height),
    );
  for (const [index, seconds] of [30, 50, 30, 30, 43].entries())
    expect(heights[index]).toBeCloseTo(seconds * 2.2, 0);
  await level(page, 'Beginner').click();
  await expect(title(page)).toHaveText('The beginner session');
  // The gap before the run is of one width.
  expect(Math.abs((await pixelsPerSecond(550)) / regular - 1)).toBeLessThan(
    0.01,
  );
});

test('no words of the list stand on each other, at any width and with text twice as large', async ({
  page,
}) => {
  for (const path of ['sessions/reference/', 'sessions/returning/'])
    for (const size of ['100%', '200%'])
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        const where = `${path} ${size} at ${width}`;
        expect(await sidewaysScroll(page), where).toBe(0);
        const boxes = await page
          .locator('.round :is(.words > *, .resting:not(.seconds), .again p)')
          .evaluateAll((words) =>
            words.map((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return { top, bottom };
            }),
          );
        for (const [index, { top }] of boxes.entries())
          if (index > 0)
            expect(top, `${where}, words ${index}`).toBeGreaterThanOrEqual(
              (boxes[index - 1]?.bottom ?? 0) - 1,
            );
      }
});
