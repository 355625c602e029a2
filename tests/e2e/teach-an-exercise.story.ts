import { readdirSync } from 'node:fs';
import {
  accessibilityFaults,
  expect,
  advanceClock,
  stopClock,
  test,
  type Page,
} from './story.ts';

/** Whether any animation of the page is running. */
function hasRunningAnimation(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .some(
        (animation) =>
          animation.playState === 'running' && animation.effect !== null,
      ),
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the moving figure can be held still', async ({ page }) => {
    await page.goto('exercises/bodyweight-squat/');
    await expect(
      page.getByRole('img', { name: 'Bodyweight squat' }),
    ).toBeVisible();
    // The block stays where it is while the figure on it moves.
    const picture = page.locator('.hero');
    const before = await picture.screenshot();
    await expect(async () => {
      expect(before.equals(await picture.screenshot())).toBe(false);
    }).toPass();
    await page.getByLabel('Hold the figure still').check();
    const held = await picture.screenshot();
    await page.waitForTimeout(700);
    expect(held.equals(await picture.screenshot())).toBe(true);
  });

  test('picking a level shows its set', async ({ page }) => {
    await page.goto('exercises/bodyweight-squat/');
    await expect(page.getByText('50 s, one set')).toBeVisible();
    await page.getByRole('radio', { name: 'Beginner 8' }).check();
    await expect(page.getByText('40 s, one set')).toBeVisible();
    await expect(page.getByText('50 s, one set')).toBeHidden();
  });

  test('the gallery can be filtered by muscle, and the filter has an address of its own', async ({
    page,
  }) => {
    await page.goto('exercises/');
    const all = await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .count();
    const pages = readdirSync('content/exercises').filter((file) =>
      file.endsWith('.mdx'),
    );
    expect(all).toBe(pages.length);
    await page.getByText('Filter', { exact: true }).click();
    await page.getByRole('link', { name: 'Calves', exact: true }).click();
    const kept = page.getByRole('main').getByRole('heading', { level: 2 });
    expect(await kept.count()).toBeLessThan(all);
    await expect(
      page.getByRole('link', { name: 'Single-leg calf raise' }),
    ).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Calves', exact: true }),
    ).toHaveAttribute('aria-current', 'page');
    expect(new URL(page.url()).pathname).toMatch(/exercises\/by\/calves\/$/);
  });
});

test.describe('where less motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the figure is a strip of still poses', async ({ page }) => {
    await page.goto('exercises/bodyweight-squat/');
    await expect(page.locator('.fx-strip')).toBeVisible();
    await expect(page.locator('.fx-live')).toBeHidden();
  });
});

test('lists of exercises are still', async ({ page }) => {
  for (const path of ['.', 'exercises/', 'sessions/reference/']) {
    await page.goto(path);
    expect(await hasRunningAnimation(page), path).toBe(false);
  }
  await page.goto('exercises/plank/');
  expect(await hasRunningAnimation(page)).toBe(true);
});

test('one set can be tried on the page, and nothing of it is stored', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto('exercises/bodyweight-squat/');
  await page.locator('#dose').scrollIntoViewIfNeeded();
  const stop = page.getByRole('button', { name: 'Stop' });
  const again = page.getByRole('button', { name: 'Once more' });
  await page.getByRole('button', { name: 'Try one set' }).click();
  await expect(stop).toBeFocused();
  await expect(page.getByRole('timer')).toHaveAccessibleName('10 seconds left');
  await advanceClock(page, 10);
  await expect(page.getByRole('timer')).toHaveAccessibleName('Rep 1 of 10');
  expect(await accessibilityFaults(page)).toEqual([]);
  await advanceClock(page, 50);
  await expect(page.getByText('That was one set.')).toBeVisible();
  await expect(again).toBeFocused();
  await again.click();
  await expect(stop).toBeFocused();
  await advanceClock(page, 15);
  await stop.click();
  await expect(page.getByRole('button', { name: 'Try one set' })).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a set is tried at the level that is picked', async ({ page }) => {
  await stopClock(page);
  await page.goto('exercises/bodyweight-squat/');
  const beginner = page.getByRole('radio', { name: 'Beginner 8' });
  await beginner.check();
  await page.getByRole('button', { name: 'Try one set' }).click();
  await expect(beginner).toBeDisabled();
  await advanceClock(page, 10);
  await expect(page.getByRole('timer')).toHaveAccessibleName('Rep 1 of 8');
  await page.goto('exercises/pogo-hops/');
  await expect(
    page.getByRole('radio', { name: 'Beginner not this one' }),
  ).toBeDisabled();
});

test('a gym lift has no set to try', async ({ page }) => {
  await page.goto('exercises/back-squat/');
  await expect(page.getByRole('main')).toContainText('Gym sets');
  await expect(page.getByText('Try one set')).toHaveCount(0);
});

test('one tap puts an exercise into the circuit, in the place of a similar one', async ({
  page,
}) => {
  await page.goto('exercises/side-plank/');
  await page
    .getByRole('link', { name: 'Add it to the 15-minute session' })
    .click();
  await expect(page).toHaveURL(/build\/#1c3.*With_side_plank/);
  const stations = page
    .getByRole('list', { name: 'One round' })
    .getByRole('listitem');
  await expect(stations).toHaveCount(5);
  await expect(stations.nth(2)).toContainText('Side plank');
  await expect(stations.nth(2)).toContainText('20 s each side');
});
