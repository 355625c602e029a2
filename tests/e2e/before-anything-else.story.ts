import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { dock, unfold } from './builderSteps.ts';
import {
  accessibilityFaults,
  changeToYes,
  expect,
  advanceClock,
  answerNone,
  stopClock,
  startReference,
  test,
  type Page,
} from './story.ts';

// No larger than a first circuit, so its preview asks the safety questions only.
const ONE_ROUND = 'session/#1c1-30-60r5~sp16se~.0u99';
const startButton = (page: Page) =>
  page.getByRole('button', { name: 'Start', exact: true });
const safetyQuestion = (page: Page) =>
  page.getByRole('heading', {
    name: 'Before anything else: any of these today?',
  });

test(
  'a first visit is three taps from a running timer',
  { tag: '@addresses' },
  async ({ page }) => {
    await stopClock(page);
    await page.goto('.');
    await page.getByRole('link', { name: /^First time: one round/ }).click();
    await expect(safetyQuestion(page)).toBeVisible();
    await expect(startButton(page)).toHaveCount(0);
    const lists = page.locator('.safety').getByRole('listitem');
    await expect(lists).toHaveText(
      [...NOT_TODAY, ...ASK_FIRST].map(({ words }) => words),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await answerNone(page);
    await expect(startButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('timer')).toHaveText('10');
  },
);

test('three rounds can be started only after the question whether a circuit was done before', async ({
  page,
}) => {
  await page.goto('sessions/reference/');
  await page.getByRole('link', { name: /^Start/ }).click();
  await answerNone(page);
  await expect(page.getByText('Done one of these before?')).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'No, first time' }).click();
  const startOneRound = page.getByRole('button', { name: 'Start one round' });
  await expect(startOneRound).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'All 3 rounds, as written' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await startOneRound.click();
  await expect(page.getByRole('dialog')).toContainText('Glute bridge hold24 s');
  // The builder uses the same answer.
  await page.goto('build/');
  await expect(dock(page)).toContainText('1 round of 5');
});

test('a yes is stored, blocks the session page and the builder for the day, and the questions come back the next day', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto('build/');
  await page.getByRole('button', { name: 'Yes, one' }).click();
  await expect(page.getByRole('heading', { name: 'Which one?' })).toBeFocused();
  await page.getByRole('button', { name: /^pain in one spot/ }).click();
  const checked = page.getByRole('heading', { name: 'Get it checked first.' });
  await expect(checked).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
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
  await expect(startButton(page)).toHaveCount(0);

  // The page stays open until the next day.
  await advanceClock(page, 24 * 3600);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(safetyQuestion(page)).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
  await answerNone(page);
  await expect(startButton(page)).toBeVisible();
});

test('a yes to the second list blocks the start until a clinician has agreed, and the agreement is stored', async ({
  page,
}) => {
  await page.goto(ONE_ROUND);
  await answerNone(page);
  await changeToYes(page, /^recent surgery/);
  await expect(page.getByRole('heading', { name: 'Ask first.' })).toBeFocused();
  await expect(startButton(page)).toHaveCount(0);
  await page
    .getByRole('button', { name: 'I have asked, and it is fine' })
    .click();
  await expect(safetyQuestion(page)).toBeFocused();
  await expect(page.getByText(/^recent surgery \(agreed, asked/)).toBeVisible();
  await answerNone(page);
  await expect(startButton(page)).toBeVisible();
});

test('a rule that may be overridden is shown before the start, and one tap starts the circuit anyway', async ({
  page,
}) => {
  await page.goto('build/');
  await answerNone(page);
  await unfold(page, 'Today');
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

test('after pain no link can be started that day, and a half-done session resumes only after the safety questions', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 22);
  await page.getByRole('button', { name: 'Pause' }).click();
  const halfDoneSession = page.url();
  // With a session half-way, the answers are taken back: it has to wait for new ones.
  await page.goto('build/');
  await page.getByText('None of these today.').click();
  await page.getByRole('button', { name: 'Change the answer' }).click();
  await page.goto(halfDoneSession);
  await expect(safetyQuestion(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await answerNone(page);
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();

  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stop here.' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '1c1-30-60r5~sp16se~.0u99';
  });
  await expect(page.getByRole('heading', { name: 'Not today.' })).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
});

test('on a low phone the builder shows both lists whole, over the answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('build/');
  const last = page.getByText('a clinician has told you to hold back').first();
  const answers = page.locator('.safety-buttons').filter({ visible: true });
  await expect(last).toBeInViewport({ ratio: 1 });
  const { y = 0, height = 0 } = (await last.boundingBox()) ?? {};
  const { y: below = 0 } = (await answers.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(below);
});
