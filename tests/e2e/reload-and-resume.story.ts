import { writeLink } from '#core/circuit/link/link.ts';
import { formerKey, LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import {
  expect,
  advanceClock,
  answerAndStart,
  startReference,
  stopClock,
  storedText,
  test,
} from './story.ts';

const ONE_HOLD = aCircuit({ rounds: 1, stations: [aHold('pl', 30)] });

// A moment in each kind of segment, in seconds of the session, and what the timer must show after a reload; in order.
const MOMENTS: readonly (readonly [
  name: string,
  seconds: number,
  shown: string,
])[] = [
  ['getting ready', 4, 'First, Glute bridge hold, 6 s left'],
  ['a rest', 10 + 30 + 8, 'Rest, then Bodyweight squat, 12 s left'],
  ['reps', 10 + 30 + 20 + 13, 'Bodyweight squat, 37 s left'],
  ['a plank', 10 + 30 + 20 + 50 + 20 + 18, 'Forearm plank, 12 s left'],
  [
    'the rest between rounds',
    10 + 263 + 21,
    'Round 1 done. Next, Glute bridge hold, 39 s left',
  ],
];

test('a reload at any moment comes back at the right second, paused', async ({
  page,
}) => {
  await startReference(page);
  const dialog = page.getByRole('dialog');
  let at = 0;
  for (const [name, seconds, shown] of MOMENTS) {
    await advanceClock(page, seconds - at);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await expect(dialog, name).toContainText(shown);
    await advanceClock(page, 60);
    await expect(dialog, name).toContainText(shown);
    await page.getByRole('button', { name: 'Resume' }).click();
    // Three seconds to get back into place.
    await advanceClock(page, 3 + 2);
    await page.getByRole('button', { name: 'Pause' }).click();
    const secondsLeft = Number(/(\d+) s left/.exec(shown)?.[1]) - 2;
    await expect(dialog, name).toContainText(`${secondsLeft} s left`);
    await page.getByRole('button', { name: 'Resume' }).click();
    await advanceClock(page, 3);
    at = seconds + 2;
  }
});

test('a finished session is not offered again', async ({ page }) => {
  await stopClock(page);
  await page.goto(`session/#${writeLink(ONE_HOLD)}`);
  await answerAndStart(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await advanceClock(page, 10 + 30 + 10);
  // The code that writes the record may arrive after the end.
  await expect.poll(() => storedText(page, LOG_KEY)).toContain('"rounds":1');
  await page.reload();
  await expect(
    // The session is in the log, so a second one on the same day is too soon.
    page.getByRole('button', { name: 'Start anyway' }),
  ).toBeVisible();
});

test(
  'a session left half-way can be reached from another session’s page',
  { tag: '@addresses' },
  async ({ page }) => {
    await startReference(page);
    await advanceClock(page, 100);
    const halfDoneSession = page.url();
    await page.goto('.');
    // Older versions stored the progress under a name without a prefix.
    await page.evaluate(
      ([key = '', former = '']) => {
        localStorage.setItem(former, localStorage.getItem(key) ?? '');
        localStorage.removeItem(key);
      },
      [PROGRESS_KEY, formerKey(PROGRESS_KEY)],
    );
    await page.goto('session/#1c1-20-60r5~sp20se~.uw0n');
    await expect(page.getByText('Another session is half-way')).toBeVisible();
    await page.getByRole('link', { name: 'Go back to it' }).click();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    expect(page.url()).toBe(halfDoneSession);
  },
);
