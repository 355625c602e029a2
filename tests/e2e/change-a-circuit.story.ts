import {
  openBuilder,
  openPanel,
  circuitSection,
  dock,
  spoken,
  startLink,
  stations,
  undoButton,
} from './builderSteps.ts';
import { expect, test } from './story.ts';

test('a circuit can be changed, moved by keyboard, undone, bookmarked and reloaded, and is there after going back', async ({
  page,
}) => {
  await openBuilder(page);
  const suggestedUrl = page.url();

  await openPanel(page, 'Forearm plank');
  await page.getByRole('button', { name: 'Swap' }).click();
  const picker = page.getByRole('dialog', {
    name: 'Instead of forearm plank',
  });
  await picker.getByRole('searchbox').fill('side');
  await picker.getByRole('button', { name: /^Side plank/ }).click();
  await expect(stations(page).nth(2)).toContainText('Side plank');
  await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused();
  await expect(spoken(page)).toContainText(
    'Side plank instead of forearm plank.',
  );
  const swappedUrl = page.url();
  expect(swappedUrl).not.toBe(suggestedUrl);

  await page.keyboard.press('Alt+ArrowUp');
  await expect(stations(page).nth(1)).toContainText('Side plank');
  await expect(spoken(page)).toContainText('Side plank is now 2 of 5.');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page).toHaveURL(swappedUrl);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(stations(page).nth(2)).toContainText('Forearm plank');
  await expect(page).toHaveURL(suggestedUrl);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(swappedUrl);

  // The address holds the circuit as it is.
  await page.reload();
  await expect(stations(page).nth(2)).toContainText('Side plank');
  await startLink(page).click();
  await expect(page).toHaveURL(/session\/#1c3/);
  await page.goBack();
  await expect(stations(page).nth(2)).toContainText('Side plank');
  await expect(page).toHaveURL(swappedUrl);
});

test('an open panel follows its exercise, and the focus is never lost', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Forearm plank');
  await page.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect(stations(page).nth(1)).toContainText('Forearm plank');
  await expect(page.getByRole('button', { name: 'Move up' })).toBeFocused();
  await expect(
    page.getByRole('group', { name: 'Forearm plank' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stations(page).nth(2)).toContainText('Forearm plank');
  await expect(
    page.getByRole('button', { name: 'Close Forearm plank' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Swap' }).click();
  await page.getByRole('searchbox').fill('side plank');
  await page.getByRole('button', { name: /^Side plank/ }).click();
  await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Swap' })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Change Forearm plank' }),
  ).toBeFocused();

  const undo = undoButton(page);
  await page.getByRole('button', { name: 'Show me another' }).click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();

  await page.getByLabel('Under 10 days').check();
  await page
    .getByRole('button', { name: 'Build the circuit anyway' })
    .press('Enter');
  await expect(circuitSection(page)).toBeFocused();
});

test('an exercise can be dragged by its block, and a removed one brought back', async ({
  page,
}) => {
  await openBuilder(page);
  const grip = stations(page).nth(0).locator('.grip');
  await stations(page).nth(3).scrollIntoViewIfNeeded();
  await grip.scrollIntoViewIfNeeded();
  const target = await stations(page).nth(2).boundingBox();
  const from = await grip.boundingBox();
  if (!target || !from) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 10, from.y + from.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(200);
  await page.mouse.move(from.x + 10, target.y + target.height * 0.7, {
    steps: 8,
  });
  await page.mouse.up();
  await expect(stations(page).nth(2)).toContainText('Glute bridge hold');

  await openPanel(page, 'Lateral band walk');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(stations(page)).toHaveCount(4);
  const undo = undoButton(page);
  await expect(undo).toHaveText('Undo: band walk out');
  await undo.click();
  await expect(stations(page)).toHaveCount(5);
});

test('doses, tempo, sides, rests, rounds and the name can be changed', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Bodyweight squat');
  await page.getByRole('button', { name: 'Reps: less' }).click();
  await page.getByRole('button', { name: 'Down, each rep: more' }).click();
  await page.getByLabel('Rest after it, seconds').fill('45');
  await page.getByLabel('Rest after it, seconds').press('Enter');
  await expect(stations(page).nth(1)).toContainText(
    '9 reps, 3.5 down, 1 still, 1 up',
  );
  // Only what is for one side at a time leaves a choice.
  await expect(page.getByLabel('Sides')).toHaveCount(0);
  await openPanel(page, 'Single-leg calf raise');
  await page.getByLabel('Sides').selectOption('Sides in turn');
  await expect(stations(page).nth(4)).toContainText('10 each side, in turn');
  await page.getByText('Rounds, rests, ceiling, note and name').click();
  await page
    .getByRole('button', {
      name: 'Rounds: more',
      exact: true,
    })
    .click();
  await page.getByLabel('Name').fill('  Hill   day ');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByLabel('Name')).toHaveValue('Hill day');
  await expect(circuitSection(page)).toContainText('Rounds: 3 at most today.');
  await expect(page).toHaveURL(
    /#1c4-20-60r5~gb30s~sq9x3\.5-1-1_45~.*cr10a1-1~Hill_day/,
  );
  await page.getByRole('button', { name: 'Compose a new one' }).click();
  await expect(dock(page)).toContainText('15:09');
});
