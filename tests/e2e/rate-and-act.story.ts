import { launchOptions } from './launchOptions.ts';
import {
  accessibilityFaults,
  expect,
  advanceClock,
  stopClock,
  answerAndStart,
  startReference,
  test,
} from './story.ts';

// The headless shell does not come back from a tap that asks for sound which is refused.
test.use({ launchOptions: launchOptions('CHROMIUM') });

const FIRST_ROUND_END = 10 + 263;

test('a 6 makes the next round easier, says so, and one tap takes it back', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
  const dialog = page.getByRole('dialog');
  await expect(
    page.getByRole('heading', { name: 'How hard was round 1?' }),
  ).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('0:55');
  await page.getByRole('radio', { name: '6, hard' }).check();
  await expect(dialog).toContainText('6 is too hard');
  await expect(dialog.getByRole('status')).toContainText('6 is too hard');
  await expect(page.getByRole('timer')).toHaveText('1:25');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:55');
  const question = page.getByRole('heading', { name: 'How hard was round 1?' });
  await expect(question).toBeFocused();
  await page.getByRole('radio', { name: '6, hard' }).check();
  await page.getByRole('button', { name: '+10 s, longer rest' }).click();
  await expect(page.getByRole('timer')).toHaveText('1:35');
  await page.getByRole('button', { name: 'Carry on, easier' }).click();
  await advanceClock(page, 96);
  // The bridge is held 5 s less, and the rest after it is 15 s longer.
  await expect(page.getByRole('timer')).toHaveText('24');
  await advanceClock(page, 25);
  await expect(page.getByRole('timer')).toHaveText('34');
});

test('an 8 stops the circuit, which is praised as a good decision, and the builder takes it into account', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
  await page.getByRole('radio', { name: '8, straining' }).check();
  await expect(page.getByRole('dialog')).toContainText(
    'Stopping is part of training.',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Finish here' }).click();
  await expect(page.getByRole('heading', { name: 'Now walk.' })).toBeFocused();
  await page.goto('build/');
  await expect(page.getByText(/too soon/i).first()).toBeVisible();
});

test('a warning sign doubles the rest, and the timer asks about it before the next round', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
  await page.getByLabel('More breathless than expected').check();
  await expect(page.getByRole('timer')).toHaveText('1:55');
  await advanceClock(page, 180);
  await expect(
    page.getByRole('heading', { name: 'Is it still there?' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'Is it still there?',
  );
  await page.getByRole('button', { name: 'Yes, still there' }).click();
  await expect(
    page.getByRole('heading', { name: 'How hard was round 1?' }),
  ).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText(
    'That is enough for today',
  );
  await page.getByRole('button', { name: 'Carry on all the same' }).click();
  await advanceClock(page, 3 + 2);
  await expect(
    page.getByRole('heading', { name: 'Glute bridge hold' }),
  ).toBeVisible();
});

test('without a rating the session goes on by itself', async ({ page }) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 60 + 3);
  await expect(
    page.getByRole('heading', { name: 'Glute bridge hold' }),
  ).toBeVisible();
  await expect(page.getByText('Round 2 of 3', { exact: true })).toBeVisible();
});

test('at the runner’s own pace, switched on in mid-set, the clock counts up until the set is done', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 30 + 20 + 12);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Sound, voice and pace').click();
  await page.getByLabel('My own pace, I tap done').check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Resume' }).click();
  await advanceClock(page, 3 + 100);
  await expect(
    page.getByRole('heading', { name: 'Bodyweight squat' }),
  ).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText('1:52');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Rest, then')).toBeVisible();
  // The setting is remembered.
  await page.reload();
  await page.getByText('Sound, voice and pace').click();
  await expect(page.getByLabel('My own pace, I tap done')).toBeChecked();
});

test('keys mute, list the shortcuts and jump, and do nothing while a choice is being made', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 12);
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByText('these keys')).toBeVisible();
  await page.getByText('Sound, voice and pace').click();
  await page.getByLabel('Paced').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText(
    'Glute bridge hold, 28 s left',
  );
  await page.getByText('Jump to a set').click();
  await page.getByRole('button', { name: /Forearm plank.*round 2/ }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Forearm plank, 30 s left',
  );
});

test.describe('on a device without sound, storage and wake lock', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const gone = { value: undefined, configurable: true };
      for (const name of [
        'AudioContext',
        'speechSynthesis',
        'BroadcastChannel',
      ])
        Object.defineProperty(window, name, gone);
      for (const name of ['wakeLock', 'locks', 'vibrate', 'mediaSession'])
        Object.defineProperty(Navigator.prototype, name, gone);
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.defineProperty(Storage.prototype, 'setItem', { value: full });
    });
  });

  test('a session runs to its end, and the timer says what is missing', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-03-01T07:00:00Z') });
    await page.clock.pauseAt(new Date('2026-03-01T07:00:01Z'));
    await page.goto('session/#1c1-20-60r5~sp20se~.uw0n');
    await page.getByText('Sound, voice and pace').click();
    await page.getByLabel('Voice').check();
    await page.getByLabel('Pocket mode').check();
    await answerAndStart(page);
    await expect(page.getByRole('timer')).toBeVisible();
    await advanceClock(page, 2);
    await expect(page.getByText('There is no sound here')).toBeVisible();
    await expect(page.getByText('The screen cannot be kept on')).toBeVisible();
    await advanceClock(page, 8 + 20 + 3 + 20 + 1);
    await page.getByRole('button', { name: 'Skip the question' }).click();
    await expect(
      page.getByRole('heading', { name: 'Now run easy.' }),
    ).toBeVisible();
    await expect(page.getByText('This device keeps no record')).toBeVisible();
  });
});

test('when the device takes the sound away, one tap brings it back', async ({
  page,
}) => {
  await stopClock(page);
  await page.addInitScript(() => {
    Object.defineProperty(AudioContext.prototype, 'state', {
      get: () => (Reflect.get(window, 'taken') ? 'interrupted' : 'running'),
      configurable: true,
    });
  });
  await page.goto('session/#1c1-20-60r5~sp20se~.uw0n');
  await answerAndStart(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await advanceClock(page, 3);
  await page.evaluate(() => Reflect.set(window, 'taken', true));
  await advanceClock(page, 2);
  const ask = page.getByRole('button', { name: 'Tap to turn the sound on' });
  await expect(ask).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.evaluate(() => Reflect.set(window, 'taken', false));
  await ask.click();
  await expect(ask).toBeHidden();
});
