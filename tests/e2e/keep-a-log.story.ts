import { readFile } from 'node:fs/promises';
import { daysLater } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { readLogFile } from '#core/log/merging/logFile.ts';
import { writeLog } from '#core/log/log.ts';
import { INSTALLING } from '#copy/offline/installing.ts';
import { LOG_COPIES_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { aRating, aSession, logOf } from '#builders/aLog.ts';
import {
  accessibilityFaults,
  advanceClock,
  answerNone,
  answerAndStart,
  expect,
  layoutShift,
  sidewaysScroll,
  stopClock,
  test,
  type Page,
} from './story.ts';

const ONE_HOLD = writeLink(
  aCircuit({ rounds: 1, stations: [aHold('pl', 20)] }),
);
const ONE_BEFORE = aSession({
  id: 'before',
  date: '2026-02-15',
  link: ONE_HOLD,
  rounds: 1,
  seconds: 20,
  ratings: [aRating(4.5, { round: 1 })],
  run: { kind: 'easy', minutes: 30, feel: 'same' },
  soreness: { nextMorning: 1, twoDaysOn: 0 },
});
const DAY_SECONDS = 24 * 3600;

function storedLog(page: Page): Promise<string> {
  return page.evaluate((key) => localStorage.getItem(key) ?? '', LOG_KEY);
}

/** Starts a circuit of one hold, with the clock stopped. */
async function startOneHold(page: Page) {
  await stopClock(page);
  await page.goto(`session/#${ONE_HOLD}`);
  await answerAndStart(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
}

/** Goes through the hold, and says that it was a 4. */
async function finishOneHold(page: Page) {
  await advanceClock(page, 10 + 21);
  await page.getByRole('radio', { name: '4, solid' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(
    page.getByRole('heading', { name: 'Now run easy.' }),
  ).toBeFocused();
}

/** Sends what Chromium sends where it would add the site to the device; the reader agrees to its question. */
async function sayItCanBeInstalled(page: Page) {
  await page.evaluate(() => {
    dispatchEvent(
      Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: () => Promise.resolve(),
        userChoice: Promise.resolve({ outcome: 'accepted' }),
      }),
    );
  });
}

/** Comes by the home page so many days later. */
async function comeBackAfter(page: Page, days: number) {
  await page.clock.fastForward(days * DAY_SECONDS * 1000);
  await page.goto('.');
}

test('a fortnight: a session is finished, its run told in one tap, what is asked later answered, and the next one built', async ({
  page,
}) => {
  // A fortnight ago there was one like it.
  await page.addInitScript(
    ([key, stored]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, stored);
    },
    [LOG_KEY, writeLog(logOf([ONE_BEFORE]))] as const,
  );
  await startOneHold(page);
  await sayItCanBeInstalled(page);
  await finishOneHold(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(
    'There will be two quick questions tomorrow.',
  );
  // That the site can be an app is told once, and not again when the rating has been changed.
  await advanceClock(page, 2);
  await dialog.getByRole('button', { name: INSTALLING.add }).click();
  await expect(dialog.getByText(INSTALLING.added)).toBeFocused();
  await page.getByRole('radio', { name: '30 min' }).check();
  await expect
    .poll(() => storedLog(page))
    .toContain('"run":{"kind":"easy","minutes":30,"isPlanned":true}');
  await page.getByRole('radio', { name: 'No run' }).check();
  expect((await storedLog(page)).split('"run":')).toHaveLength(2);
  await expect(dialog).toContainText(
    'There will be one quick question tomorrow.',
  );
  await page.getByRole('radio', { name: '20 min' }).check();
  // Nothing is lost where the rating is changed afterwards.
  await sayItCanBeInstalled(page);
  await page.getByRole('button', { name: 'Change the 4' }).click();
  await page.getByLabel('And a half').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('radio', { name: '20 min' })).toBeChecked();
  await expect(dialog).not.toContainText(INSTALLING.why);
  await expect.poll(() => storedLog(page)).toContain('"minutes":20');
  await expect.poll(() => storedLog(page)).toContain('"rpe":4.5');
  expect(await accessibilityFaults(page)).toEqual([]);
  await expect(
    page.getByRole('link', { name: 'Open your log' }),
  ).toHaveAttribute('href', /\/log\/$/);

  await comeBackAfter(page, 1);
  const log = page.getByRole('region', { name: 'Your log' });
  await expect(log).toContainText(
    'Next circuit: Sunday 15 March, in 13 days. Run easy until then.',
  );
  await expect(page.getByRole('link', { name: /^Your log/ })).toContainText(
    '2 circuits',
  );
  await expect(
    log.getByRole('heading', { name: 'Two questions about yesterday' }),
  ).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await log.getByRole('button', { name: 'The same' }).click();
  await expect(log.getByRole('status')).toHaveText(
    'The run felt the same. Undo?',
  );
  await expect
    .poll(() => storedLog(page))
    .toContain('"run":{"kind":"easy","minutes":20,"feel":"same"}');
  // The next question comes up, and the effort is asked if the reader likes.
  await log
    .getByRole('group', { name: /how hard was it/ })
    .getByRole('button', { name: '3', exact: true })
    .click();
  await expect.poll(() => storedLog(page)).toContain('"effort":3');
  const sore = log.getByRole('group', { name: /sore are your legs/ });
  await sore.getByRole('button', { name: '2', exact: true }).click();
  await expect
    .poll(() => storedLog(page))
    .toContain('"soreness":{"nextMorning":2}');
  const undo = log.getByRole('button', { name: 'Undo' }).last();
  await expect(undo).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await undo.press('Enter');
  await expect(log.getByRole('status')).toHaveText('Taken back.');
  // Only the one before has any.
  expect((await storedLog(page)).split('"soreness"')).toHaveLength(2);
  await expect(sore.getByRole('button', { name: '0, nothing' })).toBeFocused();
  await log.getByRole('button', { name: 'Not this time' }).click();
  await expect
    .poll(() => storedLog(page))
    .toContain('"wavedOff":["next-morning"]');
  await page.reload();
  await expect(log).toContainText('Next circuit');
  await expect(log.getByRole('group')).toHaveCount(0);

  await comeBackAfter(page, 1);
  await log
    .getByRole('group', { name: 'How sore are your legs today, two days on?' })
    .getByRole('button', { name: '1', exact: true })
    .click();
  await expect
    .poll(() => storedLog(page))
    .toContain('"soreness":{"twoDaysOn":1}');

  await comeBackAfter(page, 12);
  await expect(log).toContainText(
    'Your next circuit is due today, before an easy run.',
  );
  await page.getByRole('link', { name: /^Your log/ }).click();
  const main = page.getByRole('main');
  await expect(
    main.getByRole('heading', { name: 'The next one is due today.' }),
  ).toBeVisible();
  await expect(main).toContainText(
    'Two in a row on target, the last at 4½ with little soreness',
  );
  await expect(main.getByRole('button', { name: /^1 Sun / })).toContainText(
    'Easy 20 min, felt the same',
  );
  // The builder knows when the last one was, and that two were good.
  await main.getByRole('link', { name: 'Three ways to go on' }).click();
  await answerNone(page);
  await expect(main).toContainText('last circuit 2 to 6 weeks ago');
  await expect(
    page.getByRole('radio', { name: /^The same again/ }),
  ).toBeChecked();
  await page.goBack();
  await main.getByRole('link', { name: 'Open it in the builder' }).click();
  await expect(page).toHaveURL(new RegExp(`/build/#${ONE_HOLD.slice(0, 12)}`));
  await expect(page.getByRole('list', { name: 'One round' })).toContainText(
    'Forearm plank',
  );

  await page.goto('.');
  await comeBackAfter(page, 5);
  await expect(log).toContainText('Your next circuit is due.');
  await expect(log).not.toContainText('today');
});

test.describe('where the browser keeps nothing', () => {
  test('the end says so, and what was done can be saved as a file', async ({
    page,
  }) => {
    await startOneHold(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await finishOneHold(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('This device keeps no record of it');
    await page.getByRole('radio', { name: '30 min' }).check();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(
      'tired-on-purpose-log-2026-03-01.json',
    );
    await expect(dialog).toContainText('Copy saved.');
    const saved = readLogFile(await readFile(await file.path(), 'utf8'));
    expect(saved).toMatchObject({
      ok: true,
      value: {
        log: {
          entries: [{ circuit: { link: ONE_HOLD, ratings: [{ rpe: 4 }] } }],
        },
      },
    });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('after seven days, a copy is offered with every session', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { GestureEvent: Event });
    });
    await startOneHold(page);
    await finishOneHold(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(
      'This browser erases what a site keeps after 7 days without a visit.',
    );
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    await saving;
    expect(
      await page.evaluate((key) => localStorage.getItem(key), LOG_COPIES_KEY),
    ).toContain('"lastCopyOn":"2026-03-01"');
  });
});

test('pain is asked nothing about, and a run is not offered', async ({
  page,
}) => {
  await startOneHold(page);
  await advanceClock(page, 10 + 12);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End the session' }).click();
  await page.getByRole('button', { name: 'Pain', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Stop here.' })).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await comeBackAfter(page, 1);
  const log = page.getByRole('region', { name: 'Your log' });
  await expect(log).toContainText(
    'No date yet: pain ended the session of Sunday 1 March. Have it checked first.',
  );
});

test.describe('the home page', () => {
  const yesterday = daysLater(new Date().toISOString().slice(0, 10), -1);
  const text = writeLog(logOf([aSession({ id: 'a', date: yesterday })]));

  test('loads nothing of the log for readers without one', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('.', { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /HomeLog/.test(url))).toEqual([]);
    await expect(
      page.getByRole('link', { name: /^First time: one round/ }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: /^Your log/ })).toBeHidden();
  });

  test('shows in one tab what was answered in another', async ({
    page,
    context,
  }) => {
    await context.addInitScript(
      ([key, stored]) => {
        if (localStorage.getItem(key) === null)
          localStorage.setItem(key, stored);
      },
      [LOG_KEY, text] as const,
    );
    await page.goto('.');
    const other = await context.newPage();
    await other.goto(page.url());
    const questions = (tab: Page) =>
      tab.getByRole('region', { name: 'Your log' }).getByRole('group');
    await expect(questions(page)).toHaveCount(1);
    await expect(questions(other)).toHaveCount(1);
    await other.getByRole('button', { name: 'Heavier' }).click();
    await expect(
      page.getByRole('group', { name: /sore are your legs/ }),
    ).toBeVisible();
    await page.getByRole('button', { name: '4', exact: true }).click();
    const both = /"feel":"heavier".*"soreness":\{"nextMorning":4\}/;
    // One tab may overwrite the other for a moment; then that one writes its change again.
    await expect.poll(() => storedLog(page)).toMatch(both);
    await expect.poll(() => storedLog(other)).toMatch(both);
  });

  test('keeps the place of the log before it arrives, at every width', async ({
    context,
    baseURL,
  }) => {
    await context.addInitScript(
      ([key, stored]) => localStorage.setItem(key, stored),
      [LOG_KEY, text] as const,
    );
    for (const width of [320, 390, 1280]) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 844 });
      await page.goto(baseURL ?? '');
      await expect(page.getByRole('button', { name: 'Lighter' })).toBeVisible();
      expect(await sidewaysScroll(page), `at ${width}`).toBe(0);
      const shift = await layoutShift(page);
      expect(shift, `at ${width}`).toBeLessThan(0.02);
    }
  });
});
