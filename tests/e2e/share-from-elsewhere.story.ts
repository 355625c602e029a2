// Shared from the builder, the sheet, the log, the season and the end of a session.
import { writeLink } from '#core/circuit/link/link.ts';
import { writeLog } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { aRating, aSession, logOf } from '#builders/aLog.ts';
import { openBuilder } from './builderSteps.ts';
import { printedPages } from './onPaper.ts';
import { openPanel, panel, row, savedBy, told } from './shareSteps.ts';
import {
  accessibilityFaults,
  advanceClock,
  answerAndStart,
  expect,
  stopClock,
  test,
  type Page,
} from './story.ts';

const NOW = new Date('2026-11-21T08:00:00');
const LINK = writeLink(aCircuit());
const ONE_HOLD = writeLink(
  aCircuit({ rounds: 1, stations: [aHold('pl', 20)] }),
);

/** Opens a page on a day, with one circuit of the day before on record. */
async function openWithLog(page: Page, path: string, effort = 4) {
  await page.clock.setFixedTime(NOW);
  await page.goto(path);
  const entry = aSession({
    date: '2026-11-20',
    time: '06:52',
    ratings: [aRating(effort)],
    soreness: { nextMorning: 1 },
  });
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
    },
    [LOG_KEY, writeLog(logOf([entry]))] as const,
  );
  await page.reload();
}

test('the builder’s circuit and a sheet are shared', async ({ page }) => {
  await openBuilder(page);
  await openPanel(page);
  const shown = await panel(page).getByText('/session/#1c3').textContent();
  await page.keyboard.press('Escape');
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await expect(share).toBeFocused();
  const start = await page
    .getByRole('link', { name: 'Start', exact: true })
    .getAttribute('href');
  expect(shown).toContain(start);

  await page.goto(`sheet/#${LINK}`);
  await openPanel(page);
  await expect(panel(page)).toContainText('The_15-minute_session');
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  const card = row(page, 'Card for the fridge');
  await card.getByLabel('A4').check();
  await card.getByRole('button', { name: 'Print' }).click();
  await expect(told(page)).toContainText('print window has it. Choose A4');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.map(({ millimetres }) => millimetres)).toEqual([[210, 297]]);
  for (const words of [
    'The 15-minute session',
    'Single-leg calf raise',
    'How hard: 4–5, never above 5',
    'The run: lighter, same, heavier',
  ])
    expect(pages[0]?.text).toContain(words);
});

test('the next date alone is shared where its circuit is not known yet, and the log is not offered as its paper', async ({
  page,
}) => {
  await openWithLog(page, 'log/', 2);
  await page.getByRole('button', { name: 'Put it in the calendar' }).click();
  const date = page.getByRole('dialog', { name: 'Share the date' });
  await expect(date).toContainText('One date. Open the file to add it');
  await expect(date.getByLabel('It starts at')).toHaveValue('06:45');
  await expect(date.getByRole('heading', { level: 3 })).toHaveText('As text');
});

test('from the log: an entry with the picture of what was done, and the next date into the calendar', async ({
  page,
}) => {
  await openWithLog(page, 'log/');
  await page.getByRole('button', { name: 'Put it in the calendar' }).click();
  const calendar = row(page, 'Calendar');
  await expect(calendar.getByRole('button', { name: 'Add' })).toBeFocused();
  // A fortnight after the last, at the quarter hour nearest to when that began.
  await expect(calendar).toContainText('Friday 4 December, 6:45');
  await calendar.getByText('Another day').click();
  await calendar.getByLabel('Day', { exact: true }).fill('2026-11-28');
  await expect(calendar).toContainText(
    'That is before the next one is due: Friday 4 December.',
  );
  await expect(calendar).toContainText('Article: once a fortnight');
  const first = await savedBy(page, () =>
    calendar.getByRole('button', { name: 'Add' }).click(),
  );
  await calendar.getByLabel('Day', { exact: true }).fill('2026-12-05');
  const second = await savedBy(page, () =>
    calendar.getByRole('button', { name: 'Add' }).click(),
  );
  const uid = /UID:.*/;
  expect(first.bytes.toString().match(uid)?.[0]).toBe(
    second.bytes.toString().match(uid)?.[0],
  );
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Put it in the calendar' }),
  ).toBeFocused();

  await openPanel(page);
  await expect(row(page, 'Picture')).toContainText('as you did it');
  await expect(
    page.getByRole('img', { name: /as it was done/ }).last(),
  ).toBeVisible();
});

test(
  'the season’s dates go into the calendar as one file, as text and on paper',
  { tag: '@addresses' },
  async ({ page }) => {
    await openWithLog(page, 'log/season/');
    const all = page.getByRole('button', {
      name: /^Put all .* in the calendar/,
    });
    await all.click();
    const season = page.getByRole('dialog', { name: 'Share the dates' });
    await expect(
      page.getByRole('heading', { name: 'Share the dates' }),
    ).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
    await season.getByLabel('They all start at').fill('18:15');
    const file = await savedBy(page, () =>
      season.getByRole('button', { name: 'Save the calendar file' }).click(),
    );
    expect(file.name).toBe('circuits-from-2026-12-04.ics');
    const text = file.bytes.toString();
    const starts = [...text.matchAll(/DTSTART:(\d{8})T181500Z/g)];
    expect(starts.length).toBeGreaterThan(3);
    const uids = [...text.matchAll(/UID:.*/g)].map(([uid]) => uid);
    expect(new Set(uids).size).toBe(starts.length);
    await expect(told(page)).toContainText('Saved as circuits-from-2026-12-04');
    await expect(
      season.getByRole('link', { name: 'The next one in Google Calendar' }),
    ).toHaveAttribute('href', /20261204T181500Z/);

    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      window.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await row(page, 'As text').getByRole('button').click();
    await expect(season.getByLabel('The dates, to copy by hand')).toHaveValue(
      /^Friday 4 December 2026: /,
    );
    await row(page, 'The season on paper').getByRole('button').click();
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await page.keyboard.press('Escape');
    await expect(all).toBeFocused();
  },
);

test('a season saved before the first circuit is moved, not doubled, by one saved after it', async ({
  page,
}) => {
  await page.clock.setFixedTime(NOW);
  await page.goto('log/season/');
  const uids = async () => {
    await page
      .getByRole('button', { name: /^Put all .* in the calendar/ })
      .click();
    const { bytes } = await savedBy(page, () =>
      page.getByRole('button', { name: 'Save the calendar file' }).click(),
    );
    await page.keyboard.press('Escape');
    return bytes.toString().match(/UID:circuit-.*/g) ?? [];
  };
  const planned = await uids();
  expect(planned.length).toBeGreaterThan(3);
  await openWithLog(page, 'log/season/');
  const [next, ...others] = await uids();
  expect(next).toBe(planned[1]);
  expect(others[0]).toBe(planned[2]);
});

test('a finished session may be shared once it is on record, and the timer stays where it is', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto(`session/#${ONE_HOLD}`);
  await answerAndStart(page);
  await advanceClock(page, 10 + 21);
  await page.getByRole('radio', { name: '4, solid' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Share it' }).click();
  await expect(panel(page)).toBeVisible();
  await expect(row(page, 'Picture')).toContainText('as you did it');
  // A letter that leads the timer does nothing here.
  await page.keyboard.press('l');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share it' })).toBeFocused();
  await expect(
    page.getByRole('heading', { name: 'Now run easy.' }),
  ).toBeVisible();
});
