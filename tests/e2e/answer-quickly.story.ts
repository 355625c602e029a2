import {
  circuitSection,
  dock,
  openBuilder,
  openPanel,
  spoken,
  startLink,
  unfold,
} from './builderSteps.ts';
import {
  accessibilityFaults,
  answerNone,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const folded = (page: Page) => page.locator('#questions summary');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('on a small phone the session is three taps away: none of these, level, start', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('build/');
    await page.getByRole('button', { name: 'None of these' }).tap();
    await page.getByLabel('Regular').tap();
    await startLink(page).tap();
    await expect(page).toHaveURL(/session\/#1c/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The safety questions are answered, and nothing of the builder's is asked again.
    await expect(
      page.getByRole('button', { name: 'None of these', exact: true }),
    ).toHaveCount(0);
  });

  test('the circuit begins within the second screen, before the safety questions are answered and after', async ({
    page,
  }) => {
    await page.goto('build/');
    await expect(
      page.getByRole('button', { name: 'None of these' }),
    ).toBeVisible();
    const top = () =>
      circuitSection(page).evaluate(
        (one) => one.getBoundingClientRect().top + scrollY,
      );
    expect(await top()).toBeLessThan(2 * 844);
    await answerNone(page);
    await expect(startLink(page)).toBeVisible();
    expect(await top()).toBeLessThan(2 * 844);
  });

  test('the folded questions are at least 44 px high, and say what they hold, closed too', async ({
    page,
  }) => {
    await page.goto('build/');
    await answerNone(page);
    await expect(folded(page)).toHaveText([
      'Today: easy run, legs fine, last circuit 2 to 6 weeks ago',
      'Kit and space: all but a step',
      'Focus on: balanced',
      'More options: as usual, nothing left out',
    ]);
    for (const summary of await folded(page).all())
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);

    await unfold(page, 'Today', 'Kit and space');
    await page.getByRole('radio', { name: 'Long' }).check();
    await page.getByRole('checkbox', { name: /^A race/ }).check();
    await page.getByLabel('Mini-band').uncheck();
    await page.reload();
    await expect(folded(page).nth(0)).toHaveText(
      'Today: long run, race near, legs fine, last circuit 2 to 6 weeks ago',
    );
    await expect(folded(page).nth(1)).toHaveText(
      'Kit and space: mat, wall or rail',
    );
    await expect(page.getByLabel('Mini-band')).toBeHidden();
    await expect(circuitSection(page)).toContainText('Activation only');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('minutes are five buttons, each of the size of a touch', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openBuilder(page);
    const taps = page
      .getByRole('group', { name: 'How long have you got?' })
      .locator('label');
    await expect(taps).toHaveText(
      ['5', '8', '10', '15', '20'].map((one) => `${one} minutes`),
    );
    const boxes = await Promise.all(
      (await taps.all()).map((one) => one.boundingBox()),
    );
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.y).toBe(boxes[0]?.y);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test('minutes by taps and by the slider stay in step, by keyboard', async ({
  page,
}) => {
  await openBuilder(page);
  const slider = page.getByRole('slider', { name: 'How long have you got?' });
  const tap = (minutes: number) =>
    page.getByRole('radio', { name: `${minutes} minutes`, exact: true });
  await tap(15).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tap(10)).toBeChecked();
  await expect(slider).toHaveValue('10');
  await expect(slider).toHaveAttribute('aria-valuetext', '10 minutes');

  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '9 minutes');
  await expect(tap(10)).not.toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(tap(8)).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await expect(tap(8)).toBeFocused();
});

test('in forced colours the slider and the chosen minutes are seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openBuilder(page);
  const slider = page.getByRole('slider', { name: 'How long have you got?' });
  const picture = async () => (await slider.screenshot()).toString('base64');
  const at15 = await picture();
  await slider.fill('5');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await picture()).not.toBe(at15);
  const [chosen, other] = await Promise.all(
    ['5 minutes', '8 minutes'].map((name) =>
      page
        .getByRole('radio', { name, exact: true })
        .evaluate((one) =>
          one.nextElementSibling === null
            ? ''
            : getComputedStyle(one.nextElementSibling).outlineWidth,
        ),
    ),
  );
  expect(chosen).toBe('4px');
  expect(other).not.toBe('4px');
});

test('numbers and days beyond the limits are brought to them, and said', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Bodyweight squat');
  const reps = page.getByRole('spinbutton', { name: 'Reps' });
  await reps.fill('0');
  await reps.press('Enter');
  await expect(reps).toHaveValue('1');
  await expect(reps).toHaveAccessibleDescription('1 is the least');
  // It is spoken once, with the value and the total.
  await expect(spoken(page)).toHaveText(
    /^Bodyweight squat: 1 rep\. Reps: 1 is the least\. \d round/,
  );
  await page.getByRole('button', { name: 'Reps: more' }).click();
  await expect(circuitSection(page).getByText('1 is the least')).toHaveCount(0);
  // 999 of three seconds down and one up are longer than a set may be.
  await reps.fill('1e3');
  await reps.press('Enter');
  await expect(reps).toHaveValue('2');
  await expect(reps).toHaveAccessibleDescription(/^2 stays/);
  const rest = page.getByRole('spinbutton', { name: 'Rest after it, seconds' });
  await rest.fill('99999');
  await rest.press('Enter');
  await expect(rest).toHaveAccessibleDescription('3600 seconds is the most');

  await page.getByLabel('Under 10 days').check();
  const day = page.getByLabel('Which day?');
  await expect(day).toHaveAccessibleDescription(/^Counted as \d+ \w+ until/);
  await day.fill('2199-01-01');
  await day.blur();
  await expect(page.getByText('That day is still to come')).toHaveAttribute(
    'aria-live',
    'polite',
  );
  await expect(folded(page).first()).toContainText('last circuit');
  // The circuit that was edited stays; a new one is composed for that day.
  await page.getByRole('button', { name: 'Compose a new one' }).click();
  await expect(dock(page)).toContainText('1 round');
});

test('a term opens its meaning in place, by keyboard, and nothing moves', async ({
  page,
}) => {
  await openBuilder(page);
  const term = page
    .getByRole('button', { name: 'effort 1 to 10 (RPE): what is it?' })
    .first();
  const meaning = page.getByText('Rating of perceived exertion').first();
  const below = () =>
    page
      .getByText('How long have you got?')
      .evaluate((one) => one.getBoundingClientRect().top + scrollY);
  await expect(meaning).toBeHidden();
  const before = await below();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeInViewport();
  expect(await below()).toBe(before);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(term).toBeFocused();
});
