import { writeLink } from '#core/circuit/link/link.ts';
import { LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import {
  answerPreview,
  accessibilityFaults,
  expect,
  type Page,
  advanceClock,
  stopClock,
  answerAndStart,
  startReference,
  storedText,
  test,
} from './story.ts';

const FIRST_ROUND_END = 10 + 263;
// Three rounds of one 20 s hold, 30 s apart, at the returning level, whose ceiling is 4.
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

/** All text of the timer, with its status message and the labels that a screen reader speaks. */
function allWords(page: Page): Promise<string> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const names = [...dialog.querySelectorAll('[aria-label]')];
    return [
      (dialog as HTMLElement).innerText,
      ...names.map((one) => one.getAttribute('aria-label') ?? ''),
    ].join('\n');
  });
}

/** Controls that are too small for a finger or reach beyond the sides of the screen. */
function misplacedControls(page: Page): Promise<readonly string[]> {
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

async function startSession(page: Page, link: string) {
  await stopClock(page);
  await page.goto(`session/#${link}`);
  await answerAndStart(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
}

async function endBecauseOf(page: Page, answer: string) {
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: answer, exact: true }).click();
}

/** Expects that after a reload the session is not offered again. */
async function expectNotOfferedAgain(page: Page) {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
  await expect(page.getByText(/half-way/)).toBeHidden();
  await expect.poll(() => storedText(page, PROGRESS_KEY)).toBeNull();
}

test('pain leads to help and no run, and a tap by mistake can be taken back', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, 10 + 12);
  await endBecauseOf(page, 'Pain');
  const heading = page.getByRole('heading', { name: 'Stop here.' });
  await expect(heading).toBeFocused();
  await expect.poll(() => storedText(page, LOG_KEY)).toContain('"pain":true');
  await page.getByRole('button', { name: 'I tapped that by mistake' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  await expect
    .poll(() => storedText(page, LOG_KEY))
    .not.toContain('"pain":true');

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
  const positions = help.map((word) => words.indexOf(word));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((one, other) => one - other));
  await expect(
    page.getByRole('link', { name: 'Call 999 now' }),
  ).toHaveAttribute('href', 'tel:999');
  expect(await page.getByRole('dialog').getByRole('button').all()).toHaveLength(
    1,
  );
  await expect(page.locator('dialog .go, dialog .strip')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await misplacedControls(page)).toEqual([]);

  // The button goes after a minute, and the focus moves to the next control.
  await page.getByRole('button', { name: 'I tapped that by mistake' }).focus();
  await advanceClock(page, 62);
  await expect(page.getByRole('link', { name: 'Close' })).toBeFocused();
  for (const key of ['Space', 'ArrowLeft', 'ArrowRight', 'Escape'])
    await page.keyboard.press(key);
  await expect(heading).toBeVisible();
  await expectNotOfferedAgain(page);
  await expect.poll(() => storedText(page, LOG_KEY)).toContain('"pain":true');

  // No circuit for the rest of the day; on later days the page asks whether the pain has been checked.
  const starts = page.getByRole('button', { name: /^Start|^None of these/ });
  await expect(page.getByRole('heading', { name: 'Not today.' })).toBeVisible();
  await expect(starts).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await advanceClock(page, 24 * 3600);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(
    page.getByRole('heading', { name: 'Has it been checked?' }),
  ).toBeVisible();
  await expect(starts).toHaveCount(0);
  await page
    .getByRole('button', { name: 'It has been checked, and I may go on' })
    .click();
  await answerPreview(page);
  await expect(page.getByRole('main')).toContainText(
    'Activation only: it was too much last time',
  );
});

test('an 8 leads to a walk, and no heading mentions a run', async ({
  page,
}) => {
  await startReference(page);
  await advanceClock(page, FIRST_ROUND_END + 5);
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
  // After a circuit that was far too hard, the next is due in three weeks.
  await expect(dialog).toContainText('Next circuit: Sunday 22 March');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeHidden();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await misplacedControls(page)).toEqual([]);

  await page.getByRole('radio', { name: /^None today/ }).check();
  await expect
    .poll(() => storedText(page, LOG_KEY))
    .toContain('"afterWalk":"none"');
  await page.getByRole('button', { name: 'Start the 5 minutes' }).click();
  await advanceClock(page, 61);
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
  await expect
    .poll(() => storedText(page, LOG_KEY))
    .toContain('"rpe":7.5,"signs":["clumsier"]');
  await expectNotOfferedAgain(page);
});

test('a finished circuit is rated once more, and ends in an easy run', async ({
  page,
}) => {
  await startSession(page, ONE_HOLD);
  await advanceClock(page, 10 + 21);
  await expect(page.getByRole('status').first()).toHaveText(
    'The circuit is done. How hard was it at the end?',
  );
  await expect(
    page.getByRole('heading', { name: 'How hard was it at the end?' }),
  ).toBeFocused();
  // Without a rating the button to go on does not stand out, and the session is already in the log.
  await expect(
    page.getByRole('button', { name: 'Skip the question' }),
  ).not.toHaveClass(/\bgo\b/);
  await expect.poll(() => storedText(page, LOG_KEY)).toContain('"ratings":[]');
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
  await expect.poll(() => storedText(page, LOG_KEY)).toContain('"rpe":4.5');
  expect(await accessibilityFaults(page)).toEqual([]);
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 844, height: 390 },
    { width: 360, height: 740 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await misplacedControls(page), `at ${viewport.width}`).toEqual([]);
    // The runner is in sight, and so is the way on.
    await expect(page.locator('.finished-runner svg')).toBeInViewport({
      ratio: viewport.width > viewport.height ? 1 : 0,
    });
    await expect(page.getByRole('link', { name: 'Finish' })).toBeInViewport({
      ratio: 1,
    });
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
  await expectNotOfferedAgain(page);
});

test('at the returning level, whose ceiling is 4, a 7 stops the circuit, a first 5 makes it easier and a second 5 ends it', async ({
  page,
}) => {
  await startSession(page, RETURNING);
  const status = page.getByRole('status').first();
  await advanceClock(page, 10 + 20 + 2);
  await expect(page.getByText('Aim for 3', { exact: true })).toBeVisible();
  await expect(page.getByText('Above 4 is too hard')).toBeVisible();
  await page.getByRole('radio', { name: '7, very hard' }).check();
  await expect(status).toContainText('Stop the circuit');
  await page.getByRole('radio', { name: '5, firm' }).check();
  await expect(status).toContainText(
    '5 is too hard. Round 2: rests 15 s longer',
  );
  await page.getByRole('button', { name: 'Carry on, easier' }).click();
  await advanceClock(page, 58 + 20);
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
  // A session that was ended as enough can be resumed.
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
});
