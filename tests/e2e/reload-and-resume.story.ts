import { formerKey, PROGRESS_KEY } from '#core/storageKeys.ts';
import { expect, pass, startReference, test } from './story.ts';

// A moment in every kind of segment, in seconds of the session, and what must be there after a reload.
const MOMENTS: readonly (readonly [
  name: string,
  seconds: number,
  shown: string,
])[] = [
  ['getting ready', 4, 'First, Glute bridge hold, 6 s left'],
  ['a plank', 10 + 30 + 20 + 50 + 20 + 18, 'Forearm plank, 12 s left'],
  ['reps', 10 + 30 + 20 + 13, 'Bodyweight squat, 37 s left'],
  ['a rest', 10 + 30 + 8, 'Rest, then Bodyweight squat, 12 s left'],
  [
    'the rest between rounds',
    10 + 263 + 21,
    'Round 1 done. Next, Glute bridge hold, 39 s left',
  ],
];

for (const [name, seconds, shown] of MOMENTS) {
  test(`a reload during ${name} comes back at the right second, paused`, async ({
    page,
  }) => {
    await startReference(page);
    await pass(page, seconds);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await expect(page.getByRole('dialog')).toContainText(shown);
    await pass(page, 60);
    await expect(page.getByRole('dialog')).toContainText(shown);
    await page.getByRole('button', { name: 'Resume' }).click();
    await pass(page, 3 + 2);
    await page.getByRole('button', { name: 'Pause' }).click();
    const left = Number(/(\d+) s left/.exec(shown)?.[1]) - 2;
    await expect(page.getByRole('dialog')).toContainText(`${left} s left`);
  });
}

test('a session that is over is not offered again', async ({ page }) => {
  await startReference(page);
  await pass(page, 15 * 60 + 20);
  await page.reload();
  await expect(
    // On record since, a second one on the same day is too soon.
    page.getByRole('button', { name: 'Start anyway' }),
  ).toBeVisible();
});

test(
  'a session left half-way is found again from another link',
  { tag: '@addresses' },
  async ({ page }) => {
    await startReference(page);
    await pass(page, 100);
    const left = page.url();
    await page.goto('.');
    // As an older version left it: under a name without prefix.
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
    expect(page.url()).toBe(left);
  },
);
