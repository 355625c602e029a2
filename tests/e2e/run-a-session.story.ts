import { DONE_BEFORE_KEY, SAFETY_KEY } from '#core/storageKeys.ts';
import {
  expect,
  openReference,
  advanceClock,
  stopClock,
  startReference,
  test,
} from './story.ts';

const TOTAL = 15 * 60 + 9;

test('a session can be done from the home page to “now run easy” by keyboard alone', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto('.');
  const start = page.getByRole('link', {
    name: /^The 15-minute session/,
  });
  for (let tabs = 0; tabs < 30; tabs++) {
    await page.keyboard.press('Tab');
    if (await start.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  const none = page.getByRole('button', { name: 'None of these' });
  await expect(none).toBeVisible();
  for (let tabs = 0; tabs < 30; tabs++) {
    await page.keyboard.press('Tab');
    if (await none.evaluate((button) => button === document.activeElement))
      break;
  }
  // From here on, each answer moves the focus to the next question.
  for (const name of ['None of these', 'Yes', 'Start']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
  }

  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('Get ready. First, Glute bridge hold, 30 s.');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  const spoken = await status.evaluateHandle((region) => {
    const lines = [region.textContent];
    new MutationObserver(() => {
      const line = region.textContent;
      if (line && line !== lines.at(-1)) lines.push(line);
    }).observe(region, { childList: true, characterData: true, subtree: true });
    return lines;
  });
  for (let second = 0; second <= TOTAL + 10; second += 5)
    await advanceClock(page, 5);
  const spokenLines = await spoken.jsonValue();
  expect(spokenLines.slice(0, 5)).toEqual([
    'Get ready. First, Glute bridge hold, 30 s.',
    'Glute bridge hold, 30 s. Round 1 of 3.',
    'Half way.',
    'Rest. Next, Bodyweight squat, 10 reps.',
    'Bodyweight squat, 10 reps. Round 1 of 3.',
  ]);
  // Getting ready, three rounds of twelve segments with two half-way calls each, two rests between rounds, and the end.
  expect(spokenLines).toHaveLength(1 + 3 * (12 + 2) + 2 + 1);
  expect(spokenLines.at(-1)).toBe(
    'The circuit is done. How hard was it at the end?',
  );
  // The last rating comes first, and can be skipped.
  await expect(
    page.getByRole('heading', { name: 'How hard was it at the end?' }),
  ).toBeFocused();
  // Tab stops at the ten numbers once and at each warning sign, and leaves out the half until a number is chosen.
  for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: 'Skip the question' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Now run easy.' }),
  ).toBeFocused();
  await expect(status).toHaveText('The circuit is done. Now run easy.');
  await expect(page.getByText('Circuit done · 15:09')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: '20 min' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open your log' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Share it' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Finish' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: /Tired on Purpose/ }),
  ).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('one tap for each question, and the session runs for its 15:09', async ({
    page,
  }) => {
    await stopClock(page);
    await page.goto('.');
    await page.getByRole('link', { name: /^The 15-minute session/ }).tap();
    for (const name of ['None of these', 'Yes', 'Start'])
      await page.getByRole('button', { name, exact: true }).tap();
    // The session begins when its timer appears.
    await expect(page.getByRole('timer')).toHaveText('10');
    await advanceClock(page, 10);
    await expect(
      page.getByRole('heading', { name: 'Glute bridge hold' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).tap();
    await expect(page.getByText('Rest, then')).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).tap();
    await expect(page.getByRole('timer')).toHaveText('30');
    await page.getByRole('button', { name: 'Pause' }).tap();
    await page.getByRole('button', { name: 'Resume' }).tap();
    await expect(page.getByText('Back into place,')).toBeVisible();
    await advanceClock(page, 3 + TOTAL - 1);
    await expect(page.getByRole('timer')).toContainText('10');
    await advanceClock(page, 1);
    await page.getByRole('button', { name: 'Skip the question' }).tap();
    await expect(
      page.getByRole('heading', { name: 'Now run easy.' }),
    ).toBeVisible();
    await advanceClock(page, 42);
    await expect(page.getByRole('timer')).toHaveText('0:42');
    await page.getByRole('button', { name: 'Back to the session' }).tap();
    await expect(
      // The session is in the log, so a second one on the same day is too soon.
      page.getByRole('button', { name: 'Start anyway' }),
    ).toBeVisible();
  });
});

test('in a hold nothing is animated, and the level of colour goes down with the number', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 3);
  await expect(page.getByRole('timer')).toHaveText('27');
  // An animation is drawn sixty times a second, which drains the battery.
  const running = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.className),
  );
  expect(running).toEqual([]);
  const top = () =>
    page
      .locator('.running-level')
      .evaluate((level) => level.getBoundingClientRect().top / innerHeight);
  expect(await top()).toBeCloseTo(3 / 30, 2);
  await advanceClock(page, 6);
  expect(await top()).toBeCloseTo(9 / 30, 2);
});

test('paced reps show the number of the rep, and the tempo word by word', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 30 + 20);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveAccessibleName('Rep 1 of 10');
  const words: string[] = [];
  for (let second = 0; second < 6; second++) {
    words.push(
      (await page.locator('.tempo-words .on').textContent())?.trim() ?? '',
    );
    await advanceClock(page, 1);
  }
  expect(words).toEqual([
    'down 1',
    'down 2',
    'down 3',
    'pause 1',
    'up 1',
    'down 1',
  ]);
  await expect(timer).toHaveAccessibleName('Rep 2 of 10');
});

test('space pauses and resumes, arrows skip and go back, Escape pauses', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 15);
  // A tap beside the controls takes the focus off them; the keys still work.
  await page.getByRole('heading', { name: 'Glute bridge hold' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Rest, then')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('timer')).toHaveText('30');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
});

test('a session ended early counts what was done, asks for a walk first, and can be resumed', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 100);
  await page.getByRole('button', { name: 'Stop or end' }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await expect(page.getByText('What was it?')).toBeFocused();
  await page.getByRole('button', { name: 'No, stay paused' }).click();
  await expect(
    page.getByRole('button', { name: 'End the session' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Enough for today' }).click();
  await expect(
    page.getByText('Stopped after 1:40. That counts.'),
  ).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Walk first.' }),
  ).toBeFocused();
  await expect(page.getByText('Then run easy, as short')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});

test('every control of the timer is large enough for a thumb', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 12);
  const buttons = page.getByRole('dialog').getByRole('button');
  for (let round = 0; round < 2; round++) {
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
      ).toBeGreaterThanOrEqual(48);
    }
    const main = page.getByRole('button', {
      name: round === 0 ? 'Pause' : 'Resume',
    });
    expect((await main.boundingBox())?.height).toBeGreaterThanOrEqual(72);
    if (round === 0) await main.click();
  }
});

test('skipping while paused shows the next segment, and stays paused', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 15);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Glute bridge hold, 25 s left',
  );
  await page.getByRole('button', { name: 'Skip it' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Rest, then Bodyweight squat, 20 s left',
  );
  await page.getByRole('button', { name: 'From its start' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});

test('the figure moves in the tempo of the reps, and stands still in a hold', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 5);
  const figure = page.locator('.running-figure svg.fx');
  await expect(figure).toBeVisible();
  const playing = () =>
    figure.evaluate((svg) =>
      svg
        .getAnimations({ subtree: true })
        .some(({ playState }) => playState === 'running'),
    );
  expect(await playing()).toBe(false);
  await advanceClock(page, 25 + 20);
  await expect.poll(playing).toBe(true);
  await advanceClock(page, 0.1);
  const into = await figure.evaluate((svg) =>
    Math.max(
      ...svg
        .getAnimations({ subtree: true })
        .map(({ currentTime }) => Number(currentTime)),
    ),
  );
  expect(into % 5000).toBeLessThan(3000);
});

test('a session never starts by itself', async ({ page }) => {
  await stopClock(page);
  await openReference(page);
  await advanceClock(page, 600);
  await expect(
    page.getByRole('button', { name: 'Start', exact: true }),
  ).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    DONE_BEFORE_KEY,
    SAFETY_KEY,
  ]);
});
