import type { Locator } from '@playwright/test';
import {
  advanceClock,
  expect,
  startReference,
  test,
  type Page,
} from './story.ts';

const FIRST_ROUND_END = 10 + 263;
const FIVE_SECONDS = { timeout: 5000, intervals: [200] };

/** Ends the reference session at an 8, and returns the picture of the walk that follows. */
async function stopAtEight(page: Page): Promise<Locator> {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
  await page.getByRole('radio', { name: '8, straining' }).check();
  await page.getByRole('button', { name: 'Finish here' }).click();
  await expect(page.getByRole('heading', { name: 'Now walk.' })).toBeFocused();
  const picture = page.locator('.stopped-walk');
  await expect(picture.locator('svg.fx')).toBeVisible();
  return picture;
}

function movements(picture: Locator): Promise<number> {
  return picture.evaluate(
    (drawn) => drawn.getAnimations({ subtree: true }).length,
  );
}

for (const [width, height] of [
  [390, 844],
  [360, 740],
  [1280, 800],
] as const)
  test(`somebody walks beside the five minutes, over every button, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const picture = await stopAtEight(page);
    const walker = await picture.locator('.fx-live').boundingBox();
    expect(walker?.height).toBeGreaterThan(68);
    expect(walker?.x).toBeGreaterThan(0);
    for (const minutes of ['5 min', '4:59']) {
      const words = await picture
        .getByText(minutes === '5 min' ? '5' : minutes, { exact: true })
        .boundingBox();
      expect(words && words.x + words.width).toBeLessThan(
        (walker?.x ?? 0) + 0.2 * (walker?.width ?? 0),
      );
      for (const name of [/^Start /, 'Change the 8'])
        await expect(page.getByRole('button', { name })).toBeInViewport({
          ratio: 1,
        });
      await page.getByRole('button', { name: /^Start / }).click();
      await advanceClock(page, 1);
    }
  });

test('the walker takes a few steps, stands within five seconds, and sets out again with the walk', async ({
  page,
}) => {
  const picture = await stopAtEight(page);
  expect(await movements(picture)).toBeGreaterThan(10);
  await expect.poll(() => movements(picture), FIVE_SECONDS).toBe(0);
  await page.getByRole('button', { name: 'Start the 5 minutes' }).click();
  expect(await movements(picture)).toBeGreaterThan(10);
  await expect.poll(() => movements(picture), FIVE_SECONDS).toBe(0);
});

test('the walker stands where less motion is wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = await stopAtEight(page);
  expect(await movements(picture)).toBe(0);
  await page.getByRole('button', { name: 'Start the 5 minutes' }).click();
  expect(await movements(picture)).toBe(0);
  await expect(picture.locator('.fx-strip')).toBeVisible();
  await expect(picture.locator('.fx-live')).toBeHidden();
});

test('after pain nobody walks', async ({ page }) => {
  await startReference(page);
  await advanceClock(page, 10 + 12);
  for (const name of ['Pause', 'End the session', 'Pain'])
    await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stop here.' })).toBeVisible();
  await expect(page.locator('dialog svg.fx')).toHaveCount(0);
});
