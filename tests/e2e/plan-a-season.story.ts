import {
  accessibilityFaults,
  contrastFaults,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const LOG = 'tired-on-purpose:log';
const SEASON = 'tired-on-purpose:season';

/** A circuit on record on a day, at an effort of 4. */
function aCircuitOn(date: string, pain = false) {
  const ratings = [{ round: 3, rpe: 4, signs: [], pain }];
  const circuit = { link: '', rounds: 3, seconds: 900, ratings };
  return { id: date, date, changedAt: 1, circuit };
}

/** Opens the season on a day, with these circuits on record. */
async function openSeason(
  page: Page,
  day: string,
  entries: readonly object[] = [aCircuitOn('2026-11-20')],
) {
  await page.clock.setFixedTime(new Date(`${day}T08:00:00`));
  await page.goto('log/season/');
  await store(page, LOG, { version: 3, entries, aside: [], earlier: [] });
  await page.reload();
  await expect(dates(page)).toBeVisible();
}

async function store(page: Page, name: string, data: unknown) {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  await page.evaluate(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [name, text],
  );
}

const dates = (page: Page) => page.getByRole('region', { name: 'The dates' });
const said = (page: Page) => page.getByRole('status');
const count = (page: Page) => page.locator('.season-count');

/** Adds a race by its form. */
async function addRace(
  page: Page,
  name: string,
  day: string,
  importance: string,
) {
  await page.getByRole('button', { name: 'Add a race' }).click();
  const form = page.getByRole('form', { name: 'A race' });
  await expect(form.getByLabel('Name, if you like')).toBeFocused();
  await form.getByLabel('Name, if you like').fill(name);
  await form.getByLabel('Day', { exact: true }).fill(day);
  await form.getByRole('radio', { name: importance }).check();
  await form.getByRole('button', { name: 'Save' }).click();
}

async function addBothRaces(page: Page) {
  await addRace(page, 'Half marathon', '2027-03-07', 'The one that counts');
  await addRace(page, '10 km', '2027-01-10', 'On the way');
}

test('a season is laid around its races, moved by hand, and planned anew after a missed week', async ({
  page,
}) => {
  test.slow();
  await openSeason(page, '2026-11-21');
  await expect(count(page)).toContainText('into the next 16 weeks');
  await addBothRaces(page);
  await expect(count(page)).toHaveText(
    'Six circuits fit before the half marathon on 7 March.',
  );
  await expect(
    page.getByRole('button', { name: 'Change 10 km' }),
  ).toBeFocused();
  const friday = dates(page)
    .getByRole('listitem')
    .filter({ hasText: 'Friday 1 January' });
  await expect(friday).toContainText(
    'Easy. Two days after the gym, four before the hard Tuesday.',
  );
  await expect(dates(page)).toContainText(
    'None. Inside the taper, nine days before the half marathon.',
  );

  await friday.getByRole('button', { name: /^Move/ }).click();
  await friday.getByRole('radio', { name: 'Sun 3' }).check();
  await expect(friday).toContainText('Sunday 3 January breaks two rules');
  await expect(friday).toContainText(
    'And then: 15 and 29 January, 12 February move to 22 January, 5 and 19 February. Still six.',
  );
  await friday.getByRole('radio', { name: 'Sat 2' }).check();
  await expect(friday).toContainText('Saturday 2 January breaks no rule');
  await friday.getByRole('button', { name: 'Move to Saturday' }).click();
  const move = page.getByRole('button', { name: 'Move Saturday 2 January' });
  await expect(move).toBeFocused();
  await expect(said(page)).toHaveText(/^Moved to Saturday 2 January\. Six/);
  await page.reload();
  await expect(move).toBeVisible();
  await expect(dates(page)).toContainText('Moved from Friday 1 January.');
  await page
    .getByRole('button', { name: 'Put it back: Saturday 2 January' })
    .click();
  await expect(friday).toBeVisible();

  // One is done; the next is missed.
  await openSeason(page, '2026-12-21', [
    aCircuitOn('2026-11-20'),
    aCircuitOn('2026-12-04'),
  ]);
  await expect(count(page)).toHaveText(
    'Four circuits fit before the half marathon on 7 March.',
  );
  await expect(dates(page)).toContainText(
    'planned again, and never doubled up',
  );
  await expect(
    page.getByRole('button', { name: 'Move Friday 25 December' }),
  ).toBeVisible();
});

test('everything can be done by keyboard, and undone, with the focus kept', async ({
  page,
}) => {
  await openSeason(page, '2026-11-21');
  await page.getByRole('button', { name: 'Add a race' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name, if you like')).toBeFocused();
  await page.keyboard.press('Escape');
  const add = page.getByRole('button', { name: 'Add a race' });
  await expect(add).toBeFocused();
  await addBothRaces(page);

  const move = page.getByRole('button', { name: 'Move Friday 4 December' });
  await move.press('Enter');
  await expect(page.getByRole('radio', { name: 'Fri 4' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Sat 5' })).toBeChecked();
  await expect(said(page)).toHaveText(/^Saturday 5 December breaks no rule\./);
  await page.keyboard.press('Escape');
  await expect(move).toBeFocused();

  const tuesday = page.getByRole('group', { name: 'Tuesday' });
  await tuesday.getByLabel('Easy').focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(/^Tuesday is easy and hard\./);
  await expect(tuesday.getByLabel('Easy')).toBeFocused();
  const sunday = page.getByRole('group', { name: 'Sunday' });
  await sunday.getByLabel('The long run is a key session').press('Space');
  await page
    .getByRole('button', { name: 'Undo: Sunday is key long run' })
    .press('Enter');
  const undo = page.getByRole('button', {
    name: 'Undo: Tuesday is easy and hard',
  });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(tuesday.getByLabel('Easy')).not.toBeChecked();
  await expect(
    page.getByRole('button', { name: 'Undo: 10 km added' }),
  ).toBeFocused();

  await page
    .getByRole('button', { name: 'Change Half marathon' })
    .press('Enter');
  await page.getByRole('button', { name: 'Delete it' }).press('Enter');
  await expect(count(page)).toContainText('before the 10 km on 10 January');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText('before the half marathon');
});

test('a race that cannot be is told what is wrong, and nothing is lost', async ({
  page,
}) => {
  await openSeason(page, '2026-11-21');
  await addRace(page, 'x'.repeat(61), '', 'Matters');
  const form = page.getByRole('form', { name: 'A race' });
  await expect(form).toContainText('That name is too long: 60 characters');
  await expect(form).toContainText('Which day is it?');
  await expect(form.getByLabel('Name, if you like')).toBeFocused();
  await form.getByLabel('Name, if you like').fill('Far away');
  await form.getByLabel('Day', { exact: true }).fill('2029-01-01');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('more than two years ahead');
  await expect(form.getByLabel('Day', { exact: true })).toBeFocused();
  await expect(form.getByLabel('Name, if you like')).toHaveValue('Far away');
});

test('another tab’s change is seen, and so is a circuit done there', async ({
  page,
  context,
}) => {
  await openSeason(page, '2026-11-21');
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date('2026-11-21T08:00:00'));
  await other.goto('log/season/');
  await addBothRaces(other);
  await expect(count(page)).toContainText('Six circuits fit');
  await store(other, LOG, {
    version: 3,
    entries: [aCircuitOn('2026-11-21')],
    aside: [],
    earlier: [],
  });
  await expect(dates(page)).toContainText('The last one was on Saturday 21');
});

test('a damaged season is kept until the reader begins a new one and changes it', async ({
  page,
}) => {
  await openSeason(page, '2026-11-21');
  await store(page, SEASON, '{"version":1');
  await page.reload();
  const stored = () =>
    page.evaluate((name) => localStorage.getItem(name), SEASON);
  await expect(
    page.getByText('The season stored here is damaged'),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save its text' }).click();
  expect((await download).suggestedFilename()).toBe('season-as-stored.json');
  await page.getByRole('button', { name: 'Begin a new season' }).click();
  await expect(page.getByRole('heading', { name: 'The dates' })).toBeFocused();
  expect(await stored()).toBe('{"version":1');
  await addBothRaces(page);
  expect(await stored()).toContain('Half marathon');
});

const NO_DAY = ['gym', 'hard', 'easy', 'hard', 'gym', 'easy', 'long'].map(
  (kind) => ({ kinds: [kind], isKey: kind === 'long' }),
);

test.describe('every state', () => {
  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    empty: (page) => openSeason(page, '2026-11-21', []),
    'with races, one being moved': async (page) => {
      await openSeason(page, '2026-11-21');
      await addBothRaces(page);
      await page.getByRole('button', { name: 'Move Friday 1 January' }).click();
      await page.getByRole('radio', { name: 'Sun 3' }).check();
      await page.getByText('The same as a table').click();
    },
    'with a form full of faults': async (page) => {
      await openSeason(page, '2026-11-21');
      await addRace(page, 'x'.repeat(61), '', 'Matters');
    },
    'with a week that allows none': async (page) => {
      await openSeason(page, '2026-11-21');
      await store(page, SEASON, {
        version: 1,
        races: [],
        week: NO_DAY,
        moved: [],
      });
      await page.reload();
      await expect(dates(page)).toContainText('Make Thursday easy');
    },
    'with pain that was not checked': async (page) => {
      await openSeason(page, '2026-11-21', [aCircuitOn('2026-11-20', true)]);
      await expect(dates(page)).toContainText('No dates yet');
    },
    'with a season that cannot be stored': async (page) => {
      await page.addInitScript(() => {
        const setItem = Object.getOwnPropertyDescriptor(
          Storage.prototype,
          'setItem',
        )?.value as (name: string, text: string) => void;
        Storage.prototype.setItem = function (name, text) {
          if (name.endsWith(':season'))
            throw new DOMException('', 'QuotaExceededError');
          setItem.call(this, name, text);
        };
      });
      await openSeason(page, '2026-11-21');
      await addBothRaces(page);
      await expect(page.getByRole('main')).toContainText(
        'What you see is not stored',
      );
      await expect(said(page)).toContainText('What you see is not stored');
      await expect(count(page)).toContainText('Six circuits fit');
    },
    damaged: async (page) => {
      await openSeason(page, '2026-11-21');
      await store(page, SEASON, '{');
      await page.reload();
      await expect(page.getByText('is damaged')).toBeVisible();
    },
  };
  for (const [name, open] of Object.entries(states))
    test(`${name}: breaks no rule of accessibility, and fits every width`, async ({
      page,
    }) => {
      test.slow();
      await open(page);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await contrastFaults(page)).toEqual([]);
      for (const size of ['100%', '200%']) {
        await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect([size, width, await sidewaysScroll(page)]).toEqual([
            size,
            width,
            0,
          ]);
        }
      }
    });
});

test('on a phone each day of the weeks stands under its letter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSeason(page, '2026-11-21');
  const letters = page.locator('.season-letters span span');
  await expect(letters).toHaveText(['M', 'T', 'W', 'T', 'F', 'S', 'S']);
  const middles = (places: typeof letters) =>
    places.evaluateAll((all) =>
      all.map((one) => {
        const { left, width } = one.getBoundingClientRect();
        return Math.round(left + width / 2);
      }),
    );
  const days = page.locator('.season-week').first().locator('.season-bars i');
  expect(await middles(letters)).toEqual(await middles(days));
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(letters.first()).toBeHidden();
});

test('the table says what the weeks and the dates show', async ({ page }) => {
  await openSeason(page, '2026-11-21');
  await addBothRaces(page);
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(1 + 1 + 6 + 1 + 2);
  await expect(
    page.getByRole('row', { name: /^Friday 15 January Circuit 14 Easy/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: /^Sunday 10 January Race: 10 km/ }),
  ).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and what it needs', async ({ page }) => {
    await page.goto('log/season/');
    await expect(page.getByRole('main')).toContainText('It needs JavaScript');
    await expect(page.getByText('Reading your season')).toBeHidden();
  });
});
