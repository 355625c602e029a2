import { writeLog } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import {
  dock,
  openBuilder,
  openPanel,
  spoken,
  stations,
  undoButton,
} from './builderSteps.ts';
import type { Locator } from '@playwright/test';
import {
  accessibilityFaults,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';
import { aLog, aRating } from '#builders/aLog.ts';

const TODAY = new Date('2026-03-29T07:00:00Z');

/** A log of circuits done on these days, each ended at an effort it aimed at. */
function logText(...days: readonly string[]): string {
  return writeLog(
    aLog(...days.map((date) => ({ date, ratings: [aRating(4.5)] }))),
  );
}

/** Opens the builder with circuits on record. */
async function openWith(page: Page, ...days: readonly string[]) {
  await page.clock.setFixedTime(TODAY);
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    LOG_KEY,
    logText(...days),
  ] as const);
  await openBuilder(page);
}

const openGood = (page: Page) => openWith(page, '2026-03-01', '2026-03-15');
const doors = (page: Page) =>
  page.getByRole('group', { name: /ways to go on/ });
const door = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) });

/** How far below the top of the window something begins, in pixels. */
function topOf(place: Locator): Promise<number> {
  return place.evaluate((one) => one.getBoundingClientRect().top);
}

test('the doors open after two good circuits, and lead on and back', async ({
  page,
}) => {
  await openGood(page);
  await expect(doors(page)).toHaveAccessibleName(
    'Your last two were as hard as they should be. Three ways to go on.',
  );
  await expect(doors(page).getByRole('radio')).toHaveCount(3);
  await expect(door(page, 'The same again')).toBeChecked();
  await expect(door(page, 'One step up')).toHaveAccessibleDescription(
    /^14:51 feels like 4½ Crab walk instead of lateral band walk\./,
  );
  expect(await accessibilityFaults(page)).toEqual([]);

  await door(page, 'Other exercises').click();
  await expect(door(page, 'Other exercises')).toBeChecked();
  await expect(spoken(page)).toHaveText(/^Other exercises\. \d rounds? of \d/);
  await undoButton(page).click();
  await expect(door(page, 'The same again')).toBeChecked();
  await expect(spoken(page)).toHaveText(/^Undone: other exercises\. 3 rounds/);
});

test('one step up is asked about first, by the keyboard alone', async ({
  page,
}) => {
  await openGood(page);
  await door(page, 'The same again').focus();
  await page.keyboard.press('ArrowRight');
  const no = page.getByRole('button', { name: 'Sorer than that' });
  await expect(spoken(page)).toHaveText(
    /^The morning after, was your soreness/,
  );
  await expect(stations(page).nth(3)).toContainText('Lateral band walk');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(no).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(no).toBeHidden();
  await expect(door(page, 'The same again')).toBeChecked();
  await expect(door(page, 'The same again')).toBeFocused();
  await expect(doors(page)).toContainText('Then the same again: a step up');
  await expect(spoken(page)).toHaveText(/^Then the same again: a step up/);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(door(page, 'One step up')).toBeChecked();
  await expect(door(page, 'One step up')).toBeFocused();
  await expect(stations(page).nth(3)).toContainText('Crab walk');
  await expect(spoken(page)).toHaveText(/^One step up\. 3 rounds of 5/);
  await expect(undoButton(page)).toHaveText('Undo: one step up');

  // It is still chosen after a reload, and an answer takes it back.
  await page.reload();
  await expect(door(page, 'One step up')).toBeChecked();
  await page.getByRole('radio', { name: /^10/ }).check();
  await expect(door(page, 'The same again')).toBeChecked();
});

test('there are no doors after one circuit, on sore legs, or for a circuit of one’s own', async ({
  page,
}) => {
  await openWith(page, '2026-03-15');
  await expect(dock(page)).toContainText('3 rounds of 5');
  await expect(doors(page)).toHaveCount(0);
  await openGood(page);
  await expect(doors(page)).toBeVisible();
  await page.getByRole('radio', { name: /^A little/ }).check();
  await expect(doors(page)).toHaveCount(0);
  await undoButton(page).click();
  await expect(doors(page)).toBeVisible();
  await openPanel(page, 'Forearm plank');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(doors(page)).toHaveCount(0);
});

test('the doors stand below each other on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openGood(page);
  const tops = await doors(page)
    .locator('.door')
    .evaluateAll((cards) =>
      cards.map((card) => card.getBoundingClientRect().left),
    );
  expect(new Set(tops).size).toBe(1);
  expect(await sidewaysScroll(page)).toBe(0);
  // They come before the questions, and an answer that closes them stays where it is on the screen.
  const level = page.getByRole('group', { name: 'Your level' });
  expect(await topOf(doors(page))).toBeLessThan(await topOf(level));
  const little = page.getByRole('radio', { name: /^A little/ });
  await little.focus();
  const before = await topOf(little);
  await page.keyboard.press('Space');
  await expect(doors(page)).toHaveCount(0);
  expect(Math.abs((await topOf(little)) - before)).toBeLessThan(3);
  await undoButton(page).click();
  await door(page, 'One step up').click();
  await expect(
    page.getByRole('button', { name: 'Yes, 3 or less' }),
  ).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('“Show me another” says when it has shown them all', async ({ page }) => {
  await openBuilder(page);
  const another = page.getByRole('button', { name: 'Show me another' });
  const words = 'That was all of them. Here is the first again.';
  for (let turn = 1; turn < 12; turn++) await another.click();
  await expect(page.locator('#circuit')).not.toContainText(words);
  await another.click();
  await expect(page.locator('#circuit')).toContainText(words);
  await expect(spoken(page)).toHaveText(
    /^That was all of them\. .* 3 rounds of 5/,
  );
});
