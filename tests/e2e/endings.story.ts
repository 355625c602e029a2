import { writeLink } from '#core/circuit/link.ts';
import { LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import {
  getReady,
  barriers,
  expect,
  type Page,
  pass,
  standStill,
  startHere,
  startReference,
  test,
} from './story.ts';

const ROUND = 10 + 263;
// Three rounds of one hold of 20 s, 30 s between them, for somebody coming back, who is measured from 4.
const RETURNING = writeLink(
  aCircuit({
    level: 'returning',
    ceiling: 4,
    rounds: 3,
    roundRestSeconds: 30,
    stations: [aHold('pl', 20)],
  }),
);
const ONE_HOLD = writeLink(
  aCircuit({ rounds: 1, stations: [aHold('pl', 20)] }),
);

/** Everything of the timer that can be read or heard: its words, its status among them, and the names of its parts. */
function allWords(page: Page): Promise<string> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const names = [...dialog.querySelectorAll('[aria-label]')];
    return [
      (dialog as HTMLElement).innerText,
      ...names.map((one) => one.getAttribute('aria-label') ?? ''),
    ].join('\n');
  });
}

/** Controls too small for a finger, and what lies outside the screen sideways. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.getByRole('dialog').evaluate((dialog) =>
    [...dialog.querySelectorAll('button, a, label')]
      .filter((one) => {
        const { width, height, left, right } = one.getBoundingClientRect();
        return (
          Math.min(width, height) < 47.9 || left < 0 || right > innerWidth + 0.5
        );
      })
      .map((one) => one.textContent.trim()),
  );
}

/** What is stored on the device under that name. */
function stored(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), name);
}

async function start(page: Page, link: string) {
  await standStill(page);
  await page.goto(`session/#${link}`);
  await startHere(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
}

async function endFor(page: Page, answer: string) {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: answer, exact: true }).click();
}

/** After a reload nothing of the session is offered again. */
async function expectGone(page: Page) {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
  await expect(page.getByText(/half-way/)).toBeHidden();
  expect(await stored(page, PROGRESS_KEY)).toBeNull();
}

test('pain ends in help and no run, unless it was tapped by mistake', async ({
  page,
}) => {
  await startReference(page);
  await pass(page, 10 + 12);
  await endFor(page, 'Pain');
  const heading = page.getByRole('heading', { name: 'Stop here.' });
  await expect(heading).toBeFocused();
  expect(await stored(page, LOG_KEY)).toContain('"pain":true');
  await page.getByRole('button', { name: 'I tapped that by mistake' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  expect(await stored(page, LOG_KEY)).not.toContain('"pain":true');

  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(
    'Stop here. No run today. If you have chest pain, feel faint or are badly short of breath, call 999 now.',
  );
  const words = await allWords(page);
  expect(words.match(/\bno run today|\bdo not run/gi)).toHaveLength(3);
  expect(words.replace(/\bno run today|\bdo not run/gi, '')).not.toMatch(
    /\brun/i,
  );
  const help = [
    'Call 999',
    '112',
    '911',
    'numbness',
    'NHS 111',
    'Something else',
  ];
  const places = help.map((word) => words.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  await expect(
    page.getByRole('link', { name: 'Call 999 now' }),
  ).toHaveAttribute('href', 'tel:999');
  expect(await page.getByRole('dialog').getByRole('button').all()).toHaveLength(
    1,
  );
  await expect(page.locator('dialog .go, dialog .strip')).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);

  // With the minute its button goes, and the focus with it to the next.
  await page.getByRole('button', { name: 'I tapped that by mistake' }).focus();
  await pass(page, 62);
  await expect(page.getByRole('link', { name: 'Close' })).toBeFocused();
  for (const key of ['Space', 'ArrowLeft', 'ArrowRight', 'Escape'])
    await page.keyboard.press(key);
  await expect(heading).toBeVisible();
  await expectGone(page);
  expect(await stored(page, LOG_KEY)).toContain('"pain":true');

  // The day is shut, and on later days it is asked whether somebody has looked at it.
  const starts = page.getByRole('button', { name: /^Start|^None of these/ });
  await expect(page.getByRole('heading', { name: 'Not today.' })).toBeVisible();
  await expect(starts).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
  await pass(page, 24 * 3600);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(
    page.getByRole('heading', { name: 'Has it been checked?' }),
  ).toBeVisible();
  await expect(starts).toHaveCount(0);
  await page
    .getByRole('button', { name: 'It has been checked, and I may go on' })
    .click();
  await getReady(page);
  await expect(page.getByRole('main')).toContainText(
    'Activation only: it was too much last time',
  );
});

test('an 8 ends in a walk, and in no heading that says run', async ({
  page,
}) => {
  await startReference(page);
  await pass(page, ROUND + 5);
  await page.getByRole('radio', { name: '8, straining' }).check();
  await expect(
    page.getByRole('button', { name: 'Carry on all the same' }),
  ).toBeHidden();
  await page.getByRole('button', { name: 'Finish here' }).click();
  await expect(page.getByRole('heading', { name: 'Now walk.' })).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(
    'Stopped at 8. A good decision. Walk for 5 minutes, then decide.',
  );
  const dialog = page.getByRole('dialog');
  expect(
    (await dialog.getByRole('heading').allTextContents()).join(),
  ).not.toMatch(/run/i);
  await expect(dialog).toContainText('Stopped after round 1');
  await expect(
    dialog.getByRole('img', {
      name: 'As it was done: round 1 rated 8, round 2 left out, round 3 left out',
    }),
  ).toBeVisible();
  // Three weeks after what was far too hard.
  await expect(dialog).toContainText('Next circuit: Sunday 22 March');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
  expect(await barriers(page)).toEqual([]);
  expect(await tooSmall(page)).toEqual([]);

  await page.getByRole('radio', { name: /^None today/ }).check();
  expect(await stored(page, LOG_KEY)).toContain('"afterWalk":"none"');
  await page.getByRole('button', { name: 'Start the 5 minutes' }).click();
  await pass(page, 61);
  await expect(
    page.getByRole('timer', { name: '3:59 of the walk left' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Change the 8' }).click();
  await expect(
    page.getByRole('heading', { name: 'How hard was round 1?' }),
  ).toBeFocused();
  await page.getByRole('radio', { name: '7, very hard' }).check();
  await page.getByLabel('And a half').check();
  await expect(page.getByRole('status').first()).toContainText(
    'That is enough for today',
  );
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(
    page.getByRole('heading', { name: 'Walk first.' }),
  ).toBeFocused();
  await expect(
    page.getByRole('button', { name: 'Change the 7½' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Change the 7½' }).click();
  await page.getByLabel('Clumsier').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Now walk.' })).toBeFocused();
  expect(await stored(page, LOG_KEY)).toContain(
    '"rpe":7.5,"signs":["clumsier"]',
  );
  await expectGone(page);
});

test('a finished circuit is rated once more, and ends in an easy run', async ({
  page,
}) => {
  await start(page, ONE_HOLD);
  await pass(page, 10 + 21);
  await expect(page.getByRole('status').first()).toHaveText(
    'The circuit is done. How hard was it at the end?',
  );
  await expect(
    page.getByRole('heading', { name: 'How hard was it at the end?' }),
  ).toBeFocused();
  // Until there is an answer the way on is quiet, and the record is safe all the same.
  await expect(
    page.getByRole('button', { name: 'Skip the question' }),
  ).not.toHaveClass(/\bgo\b/);
  expect(await stored(page, LOG_KEY)).toContain('"ratings":[]');
  await page.getByRole('radio', { name: '4, solid' }).check();
  await page.getByLabel('And a half').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(
    page.getByRole('heading', { name: 'Now run easy.' }),
  ).toBeFocused();
  await expect(page.getByRole('status').first()).toHaveText(
    'The circuit is done. Now run easy.',
  );
  await expect(
    page.getByRole('img', { name: 'As it was done: round 1 rated 4½' }),
  ).toBeVisible();
  expect(await stored(page, LOG_KEY)).toContain('"rpe":4.5');
  expect(await barriers(page)).toEqual([]);
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await tooSmall(page), `at ${viewport.width}`).toEqual([]);
  }
  await page.getByRole('button', { name: 'Change the 4½' }).click();
  await page.getByRole('radio', { name: '8, straining' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Now walk.' })).toBeFocused();
  await page.getByRole('button', { name: 'Change the 8' }).click();
  await page.getByRole('radio', { name: '5, firm' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Back to the session' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectGone(page);
});

test('somebody coming back, whose limit is 4, is heard at 5, at 5 again, and at 7', async ({
  page,
}) => {
  await start(page, RETURNING);
  const status = page.getByRole('status').first();
  await pass(page, 10 + 20 + 2);
  await expect(page.getByText('Aim for 3', { exact: true })).toBeVisible();
  await expect(page.getByText('Above 4 is too hard')).toBeVisible();
  await page.getByRole('radio', { name: '7, very hard' }).check();
  await expect(status).toContainText('Stop the circuit');
  await page.getByRole('radio', { name: '5, firm' }).check();
  await expect(status).toContainText(
    '5 is too hard. Round 2: rests 15 s longer',
  );
  await page.getByRole('button', { name: 'Carry on, easier' }).click();
  await pass(page, 58 + 20);
  await expect(
    page.getByRole('heading', { name: 'How hard was round 2?' }),
  ).toBeFocused();
  await expect(status).toContainText('How hard was round 2?');
  await page.getByRole('radio', { name: '5, firm' }).check();
  await expect(status).toContainText('That is enough for today');
  await page.getByRole('button', { name: 'Finish here' }).click();
  await expect(
    page.getByRole('heading', { name: 'Walk first.' }),
  ).toBeFocused();
  await expect(status).toHaveText(
    'That is enough for today. Walk for 3 minutes, then run easy if your legs settle.',
  );
  // What was enough may be gone on with.
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});
