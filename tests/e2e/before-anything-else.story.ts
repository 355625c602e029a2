import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { dock } from './building.ts';
import {
  barriers,
  changeToYes,
  expect,
  pass,
  sayNone,
  standStill,
  startReference,
  test,
  type Page,
} from './story.ts';

// As small as a first one, it asks for no more than the safety questions.
const ONE_ROUND = 'session/#1c1-30-60r5~sp16se~.0u99';
const begin = (page: Page) =>
  page.getByRole('button', { name: 'Start', exact: true });
const asked = (page: Page) =>
  page.getByRole('heading', {
    name: 'Before anything else: any of these today?',
  });

test(
  'a first visit is three taps from a running timer',
  { tag: '@addresses' },
  async ({ page }) => {
    await standStill(page);
    await page.goto('.');
    await page.getByRole('link', { name: /^First time: one round/ }).click();
    await expect(asked(page)).toBeVisible();
    await expect(begin(page)).toHaveCount(0);
    const lists = page.locator('.safety').getByRole('listitem');
    await expect(lists).toHaveText(
      [...NOT_TODAY, ...ASK_FIRST].map(({ words }) => words),
    );
    expect(await barriers(page)).toEqual([]);
    await sayNone(page);
    await expect(begin(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('timer')).toHaveText('10');
  },
);

test('three rounds start only once it was asked whether one was done before', async ({
  page,
}) => {
  await page.goto('sessions/reference/');
  await page.getByRole('link', { name: /^Start/ }).click();
  await sayNone(page);
  await expect(page.getByText('Done one of these before?')).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'No, first time' }).click();
  const first = page.getByRole('button', { name: 'Start one round' });
  await expect(first).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'All 3 rounds, as written' }),
  ).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await first.click();
  await expect(page.getByRole('dialog')).toContainText('Glute bridge hold24 s');
  // Asked once: the builder knows it as well.
  await page.goto('build/');
  await expect(dock(page)).toContainText('1 round of 5');
});

test('a yes is kept, shuts the session page and the builder, and is asked again the next day', async ({
  page,
}) => {
  await standStill(page);
  await page.goto('build/');
  await page.getByRole('button', { name: 'Yes, one' }).click();
  await expect(page.getByRole('heading', { name: 'Which one?' })).toBeFocused();
  await page.getByRole('button', { name: /^pain in one spot/ }).click();
  const checked = page.getByRole('heading', { name: 'Get it checked first.' });
  await expect(checked).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.reload();
  await expect(checked).toBeVisible();

  await page.goto(ONE_ROUND);
  await expect(checked).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Do not run until it has been checked.',
  );
  await expect(
    page.getByRole('link', { name: 'Call NHS 111' }),
  ).toHaveAttribute('href', 'tel:111');
  await expect(begin(page)).toHaveCount(0);

  // The page is left open over night.
  await pass(page, 24 * 3600);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(asked(page)).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  await sayNone(page);
  await expect(begin(page)).toBeVisible();
});

test('a yes to the second list waits for a clinician, and their agreement is kept', async ({
  page,
}) => {
  await page.goto(ONE_ROUND);
  await sayNone(page);
  await changeToYes(page, /^recent surgery/);
  await expect(page.getByRole('heading', { name: 'Ask first.' })).toBeFocused();
  await expect(begin(page)).toHaveCount(0);
  await page
    .getByRole('button', { name: 'I have asked, and it is fine' })
    .click();
  await expect(asked(page)).toBeFocused();
  await expect(page.getByText(/^recent surgery \(agreed, asked/)).toBeVisible();
  await sayNone(page);
  await expect(begin(page)).toBeVisible();
});

test('a soft rule is told on somebody’s own circuit, and one tap starts it anyway', async ({
  page,
}) => {
  await page.goto('build/');
  await sayNone(page);
  await page.getByLabel('Hard leg work in the gym').check();
  await expect(page.getByLabel('The circuit')).toContainText(
    'hard leg work in the gym is near',
  );
  await page.goto(ONE_ROUND);
  await expect(page.getByRole('main')).toContainText(
    'Leave a day between the two.',
  );
  await expect(
    page.getByRole('link', { name: 'Take the warm-up instead' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Start anyway' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('pain shuts every other link of the page as well, and a session left half-way waits for an answer', async ({
  page,
}) => {
  await startReference(page);
  await pass(page, 22);
  await page.getByRole('button', { name: 'Pause' }).click();
  const left = page.url();
  // Half-way, and the answers are taken back: it waits for new ones.
  await page.goto('build/');
  await page.getByText('None of these today.').click();
  await page.getByRole('button', { name: 'Change the answer' }).click();
  await page.goto(left);
  await expect(asked(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await sayNone(page);
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();

  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stop here.' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '1c1-30-60r5~sp16se~.0u99';
  });
  await expect(page.getByRole('heading', { name: 'Not today.' })).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
});
