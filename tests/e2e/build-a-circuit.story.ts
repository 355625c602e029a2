import {
  openPanel,
  circuitSection,
  dock,
  openBuilder,
  startLink,
  stations,
} from './builderSteps.ts';
import { changeToYes, expect, answerNone, test } from './story.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test(
    'a beginner starts the timer with one tap for each question and three more',
    { tag: '@addresses' },
    async ({ page }) => {
      await page.goto('.');
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Build' })
        .tap();
      await page.getByRole('button', { name: 'None of these' }).tap();
      await page.getByLabel('Beginner').tap();
      await expect(dock(page)).toContainText('9:10');
      await startLink(page).tap();
      await page.getByRole('button', { name: 'Yes', exact: true }).tap();
      await page.getByRole('button', { name: 'Start', exact: true }).tap();
      await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    },
  );

  test('the start link and the circuit’s time are always on screen', async ({
    page,
  }) => {
    await openBuilder(page);
    for (const place of ['#main', '#circuit', 'details']) {
      await page.locator(place).first().scrollIntoViewIfNeeded();
      await expect(startLink(page)).toBeInViewport();
    }
  });

  test('the focused element is never hidden behind the dock', async ({
    page,
  }) => {
    test.slow();
    await openBuilder(page);
    await page.getByText('More: these weeks').click();
    await openPanel(page, 'Bodyweight squat');
    await page.getByText('Rounds, rests and name').click();
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    const names: string[] = [];
    const hidden: string[] = [];
    for (let name: string | null = ''; name !== null;) {
      await page.keyboard.press('Tab');
      let isSeen = true;
      [name, isSeen] = await page.evaluate(focused);
      if (name === null) break;
      names.push(name);
      if (!isSeen) hidden.push(name);
    }
    expect(hidden).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['Move up', 'Remove', 'Rounds: more', 'Start']),
    );
    expect(names.length).toBeGreaterThan(60);
  });
});

/** The name of the focused element, null where nothing has the focus, and whether its middle is visible. */
function focused(): [string | null, boolean] {
  const element = document.activeElement;
  if (!element || element === document.body) return [null, false];
  const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const topmost = document.elementFromPoint(x + width / 2, y + height / 2);
  const name =
    element.getAttribute('aria-label') ??
    (element instanceof HTMLInputElement ? element.labels?.[0] : element)
      ?.textContent ??
    '';
  return [name.trim(), element.contains(topmost)];
}

test.describe('before the script has loaded', () => {
  test('levels lead to sessions, nothing moves when the script arrives, and earlier answers count', async ({
    page,
  }) => {
    const { promise: scriptRelease, resolve: releaseScript } =
      Promise.withResolvers<null>();
    await page.route('**/*.js', async (route) => {
      await scriptRelease;
      await route.continue();
    });
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.question, #safety, #dock')].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        ),
      );
    await page.goto('build/', { waitUntil: 'commit' });
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Beginner' }),
    ).toHaveAttribute('href', /sessions\/beginner\/$/);
    await page.getByRole('radio', { name: 'Race' }).check();
    await page.getByLabel('Mini-band').uncheck();
    const before = await boxes();

    releaseScript(null);
    await expect(page.getByLabel('Beginner')).toBeVisible();
    expect(await boxes()).toEqual(before);
    await expect(page.getByRole('radio', { name: 'Race' })).toBeChecked();
    await expect(page.getByLabel('Mini-band')).not.toBeChecked();
    await expect(circuitSection(page)).toContainText('today’s run is hard');
  });
});

test(
  'a circuit can be changed, moved by keyboard, undone, bookmarked and reloaded, and is there after going back',
  { tag: '@addresses' },
  async ({ page }) => {
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
    await expect(page.getByRole('status')).toContainText(
      'Side plank instead of forearm plank.',
    );
    const swappedUrl = page.url();
    expect(swappedUrl).not.toBe(suggestedUrl);

    await page.keyboard.press('Alt+ArrowUp');
    await expect(stations(page).nth(1)).toContainText('Side plank');
    await expect(page.getByRole('status')).toContainText(
      'Side plank is now 2 of 5.',
    );
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
  },
);

test('an open panel follows its exercise, and the focus is never lost', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Forearm plank');
  await page.getByRole('button', { name: 'Move up' }).press('Enter');
  await expect(stations(page).nth(1)).toContainText('Forearm plank');
  await expect(page.getByRole('button', { name: 'Move up' })).toBeFocused();
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

  const undo = page.getByRole('button', { name: 'Undo' });
  await page.getByRole('button', { name: 'Another like it' }).click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();

  await page.getByLabel('Under 10 days').check();
  await page
    .getByRole('button', { name: 'Build the circuit anyway' })
    .press('Enter');
  await expect(circuitSection(page)).toBeFocused();
});

test('a first-timer gets one round with one tap', async ({ page }) => {
  await openBuilder(page);
  const firstTime = page.getByRole('button', {
    name: 'First time? Then 1 round',
  });
  await expect(firstTime).toBeVisible();
  await page.getByLabel('Beginner').check();
  await expect(dock(page)).toContainText('2 rounds of 5');
  await firstTime.click();
  await expect(dock(page)).toContainText('1 round of 5');
  await expect(page.getByLabel('Never')).toBeChecked();
  await expect(firstTime).toHaveCount(0);
  await expect(dock(page).getByRole('link', { name: '1 round' })).toBeFocused();
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
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(stations(page)).toHaveCount(5);
});

test('doses, tempo, sides, rests, rounds and the name can be changed', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Bodyweight squat');
  await page.getByRole('button', { name: 'Reps: less' }).click();
  await page.getByRole('button', { name: 'Down, each rep: more' }).click();
  await page.getByLabel('Rest after it', { exact: true }).fill('45');
  await page.getByLabel('Rest after it', { exact: true }).press('Enter');
  await page.getByLabel('Sides').selectOption('Sides in turn');
  await expect(stations(page).nth(1)).toContainText(
    '9 each side, in turn, tempo 3.5-1-1',
  );
  await page.getByText('Rounds, rests and name').click();
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
  await expect(page).toHaveURL(/#1c4-20-60r5~gb30s~sq9a3\.5-1-1_45~.*Hill_day/);
  await page.getByRole('button', { name: 'Back to the suggestion' }).click();
  await expect(dock(page)).toContainText('15:09');
});

test('too soon can be overridden with one tap, and the rule stays on screen', async ({
  page,
}) => {
  await openBuilder(page);
  await page.getByLabel('Under 10 days').check();
  await expect(circuitSection(page)).toContainText('Activation only: too soon');
  await expect(circuitSection(page)).toContainText(
    /The next is due on \w+day \d+ \w+\./,
  );
  await expect(dock(page)).toContainText('1 round of 6');
  await page.getByRole('button', { name: 'Build the circuit anyway' }).click();
  await expect(dock(page)).toContainText('2 rounds of 5');
  await expect(circuitSection(page)).toContainText('Too soon, taken anyway');
  await expect(circuitSection(page)).toContainText(
    'One circuit a fortnight is enough.',
  );
  await page.getByRole('button', { name: 'Take the warm-up instead' }).click();
  await expect(dock(page)).toContainText('1 round of 6');
});

test('red flags and very sore legs leave no circuit, and the page says what to do instead', async ({
  page,
}) => {
  await openBuilder(page);
  await changeToYes(page, /^chest pain/);
  await expect(
    page.getByRole('heading', { name: 'Call 999 now.' }),
  ).toBeFocused();
  await expect(circuitSection(page)).toContainText('No session today');
  await expect(dock(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(
    circuitSection(page).getByRole('link', {
      name: 'The days to leave it out',
    }),
  ).toHaveAttribute('href', /guide\/how-often-and-when-not\/#when-not$/);
  await page.getByRole('button', { name: 'I tapped that by mistake' }).click();
  await answerNone(page);
  await expect(dock(page)).toContainText('15:09');
  await page.getByRole('radio', { name: /^Very/ }).check();
  await expect(circuitSection(page)).toContainText('Rest your legs today');
  await expect(
    page.getByRole('button', { name: 'Build the circuit anyway' }),
  ).toHaveCount(0);
});

test('answers are remembered, but a circuit in the address is shown first', async ({
  page,
}) => {
  await openBuilder(page);
  await page.getByLabel('Beginner').check();
  await page.getByLabel('Mini-band').uncheck();
  await openBuilder(page);
  await expect(page.getByLabel('Beginner')).toBeChecked();
  await expect(page.getByLabel('Mini-band')).not.toBeChecked();
  await page.goto('about/');
  await openBuilder(page, '#1c1-20-60r5~gb30s~sq10x3-1-1~Short.0000');
  await expect(circuitSection(page)).toContainText(
    'That link could not be read',
  );
});

test('answers that cannot all be met give the best allowed circuit, and the page says what they changed', async ({
  page,
}) => {
  await openBuilder(page);
  await page.getByLabel('Returning').check();
  for (const thing of ['Mini-band', 'Mat or soft ground'])
    await page.getByLabel(thing).uncheck();
  await page.getByRole('radio', { name: 'Core' }).check();
  await page.getByLabel('Minutes you have').fill('5');
  await expect(circuitSection(page)).toContainText('What your answers change');
  await expect(circuitSection(page)).toContainText('No mat or soft ground:');
  await expect(circuitSection(page)).toContainText('Hands on the wall');
});

test('where the link cannot be shared, it is shown to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openBuilder(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByLabel('The link, to copy by hand')).toHaveValue(
    /\/session\/#1c3/,
  );
});
