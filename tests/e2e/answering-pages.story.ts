// The three chapters that answer: the effort scale felt out, a circuit from two answers, and the date of the next one.
// By keyboard, without script, with reduced motion, by the rules of axe, and with nothing moving as script arrives.
import { DEFAULT_ANSWERS } from '#core/planning/answers.ts';
import { composeSmall } from '#core/planning/composeSmall.ts';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { writeLog } from '#core/log/log.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { stepAt, stepSpoken } from '#copy/guide/feelScale.ts';
import { aLog } from '#builders/aLog.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import {
  accessibilityFaults,
  answerNone,
  answerPreview,
  expect,
  layoutShift,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const SCALE = 'guide/how-hard/';
const CIRCUIT = 'guide/putting-a-circuit-together/';
const OFTEN = 'guide/how-often-and-when-not/';
const SITE_PAGES = [SCALE, CIRCUIT, OFTEN] as const;

const slider = (page: Page) =>
  page.getByRole('slider', { name: 'Effort, from 1 to 10' });
const lastDay = (page: Page) => page.getByLabel('The day of your last circuit');
const answer = (page: Page) => page.locator('#next-one-answer');
const small = (page: Page) =>
  page.getByRole('region', { name: 'Yours, in two answers' });

/** Waits until the islands of the page answer, once they are in view. */
async function scrolledTo(page: Page, selector: string) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  await expect(page.locator(`astro-island[ssr]:has(${selector})`)).toHaveCount(
    0,
  );
}

/** The day so many days before the page's own, which is 31 March 2026. */
async function openOn(page: Page, path: string) {
  await page.clock.setFixedTime(new Date('2026-03-31T10:00:00Z'));
  await page.goto(path);
}

test('the effort scale is felt out by the keyboard', async ({ page }) => {
  await page.goto(SCALE);
  await scrolledTo(page, '.feel');
  await slider(page).focus();
  await page.keyboard.press('Home');
  for (const value of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const step = stepAt(value);
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      stepSpoken(step),
    );
    const words = page.locator('.feel-words');
    await expect(words).toContainText(step.name);
    for (const one of [step.breathing, step.talking, step.lastRep])
      await expect(words).toContainText(one);
    await expect(words.locator(`b.effort-${value}`)).toHaveText(`${value}`);
    await expect(page.locator('.feel-stage .chosen text')).toHaveClass(
      `effort-${value}`,
    );
    await page.keyboard.press('ArrowRight');
  }
});

test('beside the slider the list of all ten is folded, and opens by the keyboard', async ({
  page,
}) => {
  await page.goto(SCALE);
  const list = page.getByRole('list', { name: 'Effort scale, 1 to 10' });
  await expect(list).toBeHidden();
  await page.getByText('All ten numbers, one under another').focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
});

test('the number under the pointer takes its weight, and its words move nothing', async ({
  page,
}) => {
  await page.goto(SCALE);
  await scrolledTo(page, '.feel');
  const box = await page.locator('.feel-stage').boundingBox();
  if (box === null) throw new Error('The scale is not drawn.');
  const heights = new Set<number>();
  for (const value of [1, 4, 7, 10]) {
    await page.mouse.move(
      box.x + (box.width * (value - 0.5)) / 10,
      box.y + box.height / 2,
    );
    await expect(slider(page)).toHaveValue(`${value}`);
    const words = await page.locator('.feel-words dl').boundingBox();
    heights.add(words?.height ?? 0);
  }
  expect(heights.size).toBe(1);
  // A press takes the number that is under it as well.
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height / 2);
  await expect(slider(page)).toHaveValue('3');
});

test('two answers make the circuit that the builder suggests, and it opens there', async ({
  page,
}) => {
  await page.goto(CIRCUIT);
  await scrolledTo(page, '.small-questions');
  await small(page).getByRole('radio', { name: 'Regular' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    small(page).getByRole('radio', { name: 'Advanced' }),
  ).toBeChecked();
  await small(page).getByRole('radio', { name: '15 minutes' }).focus();
  await page.keyboard.press('ArrowLeft');
  const circuit = composeSmall(
    { level: 'advanced', minutes: 10 },
    theCatalogue,
  );
  if (circuit === null) throw new Error('Nothing was composed.');
  await expect(small(page)).toContainText(clockface(circuitSeconds(circuit)));
  await expect(small(page).locator('.moves li')).toHaveCount(
    circuit.stations.length,
  );
  const open = small(page).getByRole('link', {
    name: 'Open it in the builder',
  });
  await expect(open).toHaveAttribute(
    'href',
    new RegExp(
      `build/#${writeLink(circuit).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`,
    ),
  );
  await open.press('Enter');
  await expect(page).toHaveURL(/build\/#/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Build' }),
  ).toBeVisible();
  // The builder asks before anything else; until then nothing can be started.
  await expect(page.locator('.dock-time b')).toBeHidden();
  await answerNone(page);
  await expect(page.locator('.dock-time b')).toHaveText(
    clockface(circuitSeconds(circuit)),
  );
});

test('a start from the chapter asks the safety questions first', async ({
  page,
}) => {
  await page.goto(CIRCUIT);
  await small(page).getByRole('link', { name: 'Start it' }).click();
  await answerPreview(page);
  await expect(
    page.getByRole('button', { name: /^Start( anyway)?$/ }),
  ).toBeVisible();
});

test('from the day of the last circuit the date of the next is said, and bad days get a plain sentence', async ({
  page,
}) => {
  await openOn(page, OFTEN);
  await scrolledTo(page, '.next-one');
  await expect(lastDay(page)).toHaveValue('');
  await expect(answer(page)).toContainText('A fortnight from then.');
  for (const [day, words] of [
    ['2026-03-26', 'Thursday 9 April, in 9 days. Today is too soon.'],
    ['2026-03-20', 'Friday 3 April, in 3 days. Better to wait until then.'],
    ['2026-03-17', 'Today. Before an easy run'],
    ['2026-03-01', 'It was due on Sunday 15 March, and there is no hurry'],
    ['2025-12-01', 'It has been more than six weeks: one round fewer'],
    ['2026-04-01', 'That day is still to come.'],
    ['', 'A fortnight from then.'],
  ] as const) {
    await lastDay(page).fill(day);
    await expect(answer(page)).toContainText(words);
  }
});

test('a day that is typed in halves, and one that no calendar has, lose nothing', async ({
  page,
}) => {
  await openOn(page, OFTEN);
  await scrolledTo(page, '.next-one');
  await lastDay(page).focus();
  await page.keyboard.type('02312026');
  // Out of the field's own parts, to the link that follows.
  await page
    .getByRole('link', { name: 'when it went wrong last time' })
    .focus();
  await expect(answer(page)).toContainText('That is not a date.');
  await expect(lastDay(page)).toHaveAttribute('aria-invalid', 'true');
});

test('the day in the log is offered, and what the log knows better is said', async ({
  page,
}) => {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    LOG_KEY,
    writeLog(aLog({ date: '2026-03-26' })),
  ] as const);
  await openOn(page, OFTEN);
  await scrolledTo(page, '.next-one');
  await expect(page.locator('.next-one')).toContainText(
    'Your log has one on Thursday 26 March.',
  );
  await page.getByRole('button', { name: 'Use that day' }).press('Enter');
  await expect(lastDay(page)).toBeFocused();
  await expect(lastDay(page)).toHaveValue('2026-03-26');
  await expect(answer(page)).toContainText('Thursday 9 April, in 9 days.');
});

test('after pain on record there is no date', async ({ page }) => {
  const rating = { round: 1, rpe: 4, signs: [], pain: true };
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    LOG_KEY,
    writeLog(aLog({ date: '2026-03-26', ratings: [rating] })),
  ] as const);
  await openOn(page, OFTEN);
  await scrolledTo(page, '.next-one');
  await page.getByRole('button', { name: 'Use that day' }).click();
  await expect(answer(page)).toContainText('No date yet.');
});

for (const path of SITE_PAGES)
  test.describe(path, () => {
    test.use({ viewport: { width: 320, height: 700 } });

    test('keeps its place as script arrives, and the rules of axe', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      const islands = page.locator('astro-island');
      for (const island of await islands.all())
        await island.locator('> *').first().scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      expect(await layoutShift(page)).toBe(0);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      const moving = await page
        .locator('.feel-stage text')
        .evaluateAll(
          (texts) =>
            texts.filter(
              (text) => getComputedStyle(text).transitionProperty !== 'none',
            ).length,
        );
      expect(moving).toBe(0);
      // With text twice as large every part is still as wide as its place.
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const tooWide = await page
        .locator('astro-island > *')
        .evaluateAll((parts) =>
          parts
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ className }) => className),
        );
      expect(tooWide).toEqual([]);
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the scale is its table, the circuit is there with a session for each level, and the date is in its table', async ({
    page,
  }) => {
    await page.goto(SCALE);
    await expect(page.locator('.feel')).toBeHidden();
    const table = page.getByRole('list', { name: 'Effort scale, 1 to 10' });
    await table.getByText('Solid').click();
    await expect(table.getByText(stepAt(4).breathing)).toBeVisible();

    await page.goto(CIRCUIT);
    await expect(page.locator('.small-questions')).toBeHidden();
    const { level, minutes } = DEFAULT_ANSWERS;
    const circuit = composeSmall({ level, minutes }, theCatalogue);
    await expect(small(page).locator('.moves li')).toHaveCount(
      circuit?.stations.length ?? 0,
    );
    for (const name of ['Beginner', 'Returning', 'Regular', 'Advanced'])
      await expect(
        small(page).getByRole('link', { name, exact: true }),
      ).toBeVisible();

    await page.goto(OFTEN);
    await expect(page.locator('.next-one')).toBeHidden();
    await expect(
      page.getByRole('cell', { name: '10 to 13 days' }),
    ).toBeVisible();
  });
});
