import {
  openPanel,
  circuitSection,
  dock,
  openBuilder,
  startLink,
  unfold,
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
    await page.getByText('More options').click();
    await openPanel(page, 'Bodyweight squat');
    await page.getByText('Rounds, rests, ceiling, note and name').click();
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
    await unfold(page, 'Today', 'Kit and space');
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
  await expect(circuitSection(page)).toContainText('Too soon, built anyway');
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
  await page.getByLabel('How long have you got?').fill('5');
  await expect(circuitSection(page)).toContainText('What your answers change');
  await expect(circuitSection(page)).toContainText('No mat or soft ground:');
  await expect(circuitSection(page)).toContainText('Hands on the wall');
});
