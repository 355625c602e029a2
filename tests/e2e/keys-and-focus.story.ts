import {
  expect,
  blockEscapeDefault,
  advanceClock,
  startReference,
  test,
  type Page,
} from './story.ts';

const FIRST_ROUND_END = 10 + 263;

/** The name of the timer's focused control; "nothing" or "outside: …" where the focus is elsewhere. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    const isInTimer = element.closest('dialog[open]') !== null;
    const name = element.ariaLabel ?? element.textContent.trim();
    return isInTimer && element.checkVisibility() ? name : `outside: ${name}`;
  });
}

/** Expects that the timer is still open, its page is not empty, and the focus is in the timer. */
async function expectTimerWithFocus(page: Page, state: string) {
  await expect(
    page.getByRole('dialog', { name: 'Timer' }),
    state,
  ).toBeVisible();
  expect(await page.getByRole('main').textContent(), state).not.toBe('');
  await expect
    .poll(() => focusedName(page), state)
    .not.toMatch(/^(nothing|outside)/);
}

/** Lets a minute pass in one jump, as when the device slept: with the sound off, the session counts as interrupted. */
async function interrupt(page: Page) {
  await page.clock.fastForward(60_000);
  await expect(
    page.getByRole('heading', { name: 'Where were we?' }),
  ).toBeVisible();
}

test('pressing Escape five times closes the timer in no state', async ({
  page,
}) => {
  await startReference(page);
  const escapes = async (state: string) => {
    for (let press = 0; press < 5; press++) await page.keyboard.press('Escape');
    await expectTimerWithFocus(page, state);
  };
  const resume = async () => {
    await page.getByRole('button', { name: 'Resume' }).click();
    await advanceClock(page, 3);
  };
  await advanceClock(page, 12);
  const unlock = page.getByRole('button', { name: 'Hold to unlock' });
  await page.keyboard.press('l');
  await expect(unlock).toBeFocused();
  await escapes('locked');
  await expect(unlock).toBeFocused();
  await page.keyboard.press('l');
  await escapes('running');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await escapes('paused');
  await resume();
  await advanceClock(page, FIRST_ROUND_END - 5);
  await expect(page.getByRole('radio').first()).toBeVisible();
  await escapes('rating');
  await resume();
  await page.keyboard.press('m');
  await interrupt(page);
  await escapes('interrupted');
  await page.getByRole('button', { name: 'End the session' }).click();
  await escapes('ended');
  // Some browsers close a dialog on Escape even where the page prevents it.
  await page
    .getByRole('dialog')
    .evaluate((dialog: HTMLDialogElement) => dialog.close());
  await expectTimerWithFocus(page, 'closed by the browser');
});

test('after each button of the timer the focus is where the runner goes on', async ({
  page,
}) => {
  await startReference(page);
  const dialog = page.getByRole('dialog');
  const press = async (name: string | RegExp, then?: string | RegExp) => {
    const button = dialog.getByRole('button', { name }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expectTimerWithFocus(page, String(name));
    if (then !== undefined)
      await expect.poll(() => focusedName(page), String(name)).toMatch(then);
  };
  await advanceClock(page, 12);
  await press('Lock against stray touches', /^Hold to unlock/);
  await press('Hold to unlock', 'Pause');
  await press('Sound off', 'Sound on');
  await press('Skip', 'Skip');
  await press('+10 s', '+10 s');
  await press('−10 s', '−10 s');
  await press('Start now', 'Pause');
  await press('Back', 'Back');
  await press('Stop or end', 'Resume');
  await press('End the session', 'What was it?');
  await press('No, stay paused', 'End the session');
  await press('From its start', 'From its start');
  await press('Skip it', 'Skip it');
  await dialog.getByText('Jump to a set').press('Enter');
  await press(/Forearm plank.*round 1/, 'Forearm plank');
  await press('Resume', 'Pause');
  await advanceClock(page, 3 + 2);
  await interrupt(page);
  await press('I did it', 'Pause');
  await advanceClock(page, 2);
  await interrupt(page);
  await press('Jump to now', 'Pause');
  await advanceClock(page, 2);
  await interrupt(page);
  await press(/^Resume/, 'Pause');
  await advanceClock(page, 3);
  await press('Pause', 'Resume');
  await press('End the session', 'What was it?');
  await press('Enough for today', 'Walk first.');
  await press('Say how hard it was', 'How hard was round 1?');
  await press('Skip the question', 'Walk first.');
  await press('Resume', 'Resume');
  await press('End the session');
  await press('Clumsier', 'Now walk.');
  await press('Start the 5 minutes', 'Start them again');
  await press('Change what you said', 'How hard was round 1?');
  await press('Pain? Stop', 'Stop here.');
  await press('I tapped that by mistake', 'How hard was round 1?');
  await press('Done', 'Now walk.');
});

test('after each rating the focus stays in the timer, and arrow keys rate only once they rest for a second', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
  const status = page.getByRole('dialog').getByRole('status');
  const timer = page.getByRole('timer');
  await page.getByRole('radio', { name: /^5/ }).focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'])
    await page.keyboard.press(key);
  await expect(page.getByRole('radio', { name: /^6/ })).toBeChecked();
  await advanceClock(page, 0.9);
  await expect(status).not.toContainText('6');
  await expect(timer).toHaveText('0:55');
  await advanceClock(page, 0.2);
  await expect(status).toContainText('6');
  await expect(timer).toHaveText('1:24');
  const press = async (name: string) => {
    await page.getByRole('button', { name }).press('Enter');
    await expectTimerWithFocus(page, name);
  };
  await press('Take it back');
  await page.getByRole('radio', { name: /^6/ }).press('Space');
  await expect(timer).toHaveText('1:24');
  await press('Take it back');
  await page.getByLabel('More breathless than expected').press('Space');
  await advanceClock(page, 180);
  await press('Yes, still there');
});

test('the locked timer ignores every touch and key but those that unlock it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await startReference(page);
  await advanceClock(page, 12);
  const pause = page.getByRole('button', { name: 'Pause' });
  const unlock = page.getByRole('button', { name: 'Hold to unlock' });
  const before = await page.locator('.timer-number').boundingBox();
  const touched = await pause.boundingBox();
  await page.keyboard.press('l');
  await expect(unlock).toBeFocused();
  // The lock covers the controls, and nothing else has moved.
  expect(await page.locator('.timer-number').boundingBox()).toEqual(before);
  for (let tab = 0; tab < 4; tab++) {
    await page.keyboard.press('Tab');
    // After the last control, one Tab leaves the page.
    expect(await focusedName(page)).toMatch(/^(Hold to unlock|nothing)/);
  }
  await page.keyboard.press('ArrowRight');
  await page.mouse.click(touched?.x ?? 0, (touched?.y ?? 0) + 2);
  await expect(page.getByRole('heading', { name: 'Paused' })).toHaveCount(0);
  await unlock.focus();
  await page.keyboard.press('Enter');
  await expect(pause).toBeFocused();
  await page.keyboard.press('l');
  await page.keyboard.press('l');
  await expect(pause).toBeFocused();
  await page
    .getByRole('button', { name: 'Lock against stray touches' })
    .click();
  await unlock.hover();
  await page.mouse.down();
  await advanceClock(page, 0.5);
  await page.mouse.up();
  await expect(unlock).toBeVisible();
  await page.mouse.down();
  await advanceClock(page, 1.1);
  await page.mouse.up();
  await expect(unlock).toBeHidden();
  await expect(pause).toBeFocused();
});

test('with single-key shortcuts off, letters and arrows do nothing, and Escape still pauses', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 12);
  await page.keyboard.press('Escape');
  await page.getByText('Sound, voice and pace').click();
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.getByRole('button', { name: 'Resume' }).click();
  await advanceClock(page, 3);
  for (const key of ['m', 'l', '?', 'ArrowRight'])
    await page.keyboard.press(key);
  await expect(
    page.getByRole('heading', { name: 'Glute bridge hold' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sound off' })).toBeVisible();
  // The space bar still presses the focused button.
  await page.getByRole('button', { name: 'Sound off' }).press('Space');
  await expect(page.getByRole('button', { name: 'Sound on' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});

test('in the builder Escape empties the search field of the picker, then closes the picker', async ({
  page,
}) => {
  await page.goto('build/');
  await blockEscapeDefault(page);
  await page.getByRole('button', { name: 'Add an exercise' }).click();
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('squat');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Add an exercise' }),
  ).toBeFocused();
});
