// A circuit as one page to print or to send: everything about it is there, it is one sheet of A4, and a link that cannot
// be read says why.
import { accessibilityFaults, expect, sidewaysScroll, test } from './story.ts';

const LINK =
  '1c1-30-60r5~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~Six_for_a_Saturday.c6wp';
const LONG_TITLE_LINK =
  '1c2-30-60i4~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~For_Anna-Katharina_Featherstonehaugh-Cholmondeley%2C_week_one_of_the_long_way_back.2fee';
const MANY_LINK =
  '1c2-30-60r5~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~Many.02x9';

const SIX = [
  ['Glute bridge hold', '30 s', ''],
  ['Bodyweight squat', '10 reps', 'Seconds a rep: 3 down, 1 still, 1 up'],
  ['Forearm plank', '30 s', ''],
  ['Lateral band walk', '10 steps each way', ''],
  ['Single-leg RDL', '8 each side', 'Seconds a rep: 2 down, 1 still, 1 up'],
  ['Single-leg calf raise', '10 each side', 'Seconds a rep: 1 up, 1 down'],
] as const;

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test(
  'a sheet has all there is to know of a circuit, and leads to the session and the builder',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.goto(`sheet/#${LINK}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Six for a Saturday' }),
    ).toBeVisible();
    await expect(page).toHaveTitle(/^Six for a Saturday, sheet/);
    const sheet = page.getByRole('article');
    await expect(sheet).toContainText(
      'Pre-fatigue circuit, right before an easy run. Level: Regular.',
    );
    await expect(sheet).toContainText(
      '1 round of 6 exercises, 6:55. Rest: 30 s between exercises.',
    );
    await expect(sheet).toContainText('You need a mini-band');

    const round = page.getByRole('list', { name: 'Each round' });
    await expect(round.getByRole('listitem')).toHaveCount(SIX.length);
    for (const [index, [name, dose, how]] of SIX.entries()) {
      const row = round.getByRole('listitem').nth(index);
      for (const words of [name, dose, how])
        await expect(row).toContainText(words);
      await expect(row.locator('.figure svg')).toBeVisible();
    }
    await expect(round.getByRole('listitem').nth(1)).toContainText(
      'Then 45 s of rest',
    );

    for (const [heading, words] of [
      ['How hard', 'Aim for 4 to 5 of 10, and never go above 5.'],
      ['How hard', 'Expected by the end: 3½, lighter than the aim.'],
      ['How often', 'Once a fortnight at most, before an easy run of 20 to 40'],
      ['The next step', '25 s between exercises instead of 30.'],
      ['When to stop', 'Clumsier than expected, even alone'],
      ['When to stop', 'Stop everything, and do not run.'],
      ['Not today, with any of these', 'Call 999 now.'],
      ['Ask first, with any of these', 'a clinician has told you to hold back'],
    ] as const)
      await expect(
        sheet.locator('section', {
          has: page.getByRole('heading', { level: 2, name: heading }),
        }),
      ).toContainText(words);

    await expect(
      page.getByRole('link', { name: 'Open the session' }),
    ).toHaveAttribute('href', new RegExp(`/session/#${LINK}$`));
    await expect(sheet.getByRole('link', { name: /^localhost/ })).toHaveText(
      new RegExp(`^localhost.*/session/#${LINK}$`),
    );
    await page.getByRole('link', { name: 'Change it' }).click();
    await expect(page).toHaveURL(/\/build\/#1c1-30-60r5/);
    await page.goBack();
    await page.getByRole('link', { name: 'Open the session' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Six for a Saturday' }),
    ).toBeVisible();
  },
);

for (const [what, link, pages] of [
  ['six exercises are one page', LINK, 1],
  [
    'six exercises under a title of eighty letters are one page',
    LONG_TITLE_LINK,
    1,
  ],
  ['twenty exercises go on over a second page', MANY_LINK, 2],
] as const)
  test(`printed, ${what}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`sheet/#${link}`);
    const figures = page.locator('.sheet-stations .figure svg');
    await expect(figures.last()).toBeVisible();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.locator('body')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
  });

test('a note of 160 letters, a prescription and a line more for every exercise leave it at one page', async ({
  page,
}) => {
  await page.goto(`sheet/#${LONG_TITLE_LINK}`);
  await expect(page.locator('.figure svg').last()).toBeVisible();
  // A link of the first version has none of these, so they are written into the page.
  await page.evaluate(
    (note) => {
      for (const one of document.querySelectorAll('.sheet-stations b')) {
        const line = document.createElement('span');
        line.textContent = 'Hands on a wall or a step';
        one.after(line);
      }
      const [head, section] = ['p', 'section'].map((tag) =>
        document.createElement(tag),
      );
      if (!head || !section) return;
      head.textContent = 'As prescribed: to be done as it stands.';
      document.querySelector('.sheet-head h1')?.after(head);
      const [title, words] = ['h2', 'p'].map((tag) =>
        document.createElement(tag),
      );
      if (!title || !words) return;
      title.textContent = 'Note';
      words.className = 'sheet-note';
      words.textContent = note;
      section.append(title, words);
      document.querySelector('.sheet-stations')?.parentElement?.before(section);
    },
    'Slowly down, quick up. '.repeat(7).slice(0, 160),
  );
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('the print button is reached by keyboard and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(`sheet/#${LINK}`);
  const print = page.getByRole('button', { name: 'Print' });
  await expect(print).toBeVisible();
  await print.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(print).toBeFocused();
  for (const name of ['Open the session', 'Change it']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name })).toBeFocused();
  }
});

for (const [what, fragment, words] of [
  ['no link', '', 'No session yet'],
  ['half a link', '1c3-20-60r5~gb30s~sq10', 'This link is cut off'],
  [
    'a newer link',
    '9c3-20-60r5~gb30s~x.abcd',
    'This link is newer than the page',
  ],
] as const)
  test(`${what} has no sheet, says why and stays in the address`, async ({
    page,
  }) => {
    await page.goto(`sheet/#${fragment}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
    expect(new URL(page.url()).hash.slice(1)).toBe(fragment);
    await expect(
      page.getByRole('link', { name: 'Pick a ready-made session' }),
    ).toBeVisible();
    await page.evaluate((link) => {
      location.hash = link;
    }, LINK);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Six for a Saturday' }),
    ).toBeVisible();
  });

test('a sheet has no accessibility fault, light and dark, and fits every width', async ({
  page,
}) => {
  await page.goto(`sheet/#${LONG_TITLE_LINK}`);
  await expect(page.locator('.figure svg').last()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${size} at ${width}`).toBe(0);
    }
  }
});

test(
  'a ready-made session has a sheet',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.goto('sessions/reference/');
    await page.getByRole('link', { name: 'A sheet to print' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'The 15-minute session' }),
    ).toBeVisible();
    await expect(page.getByRole('list', { name: 'Each round' })).toContainText(
      'Single-leg calf raise',
    );
  },
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet says that it needs script, and leads to the sessions that can be read', async ({
    page,
  }) => {
    await page.goto(`sheet/#${LINK}`);
    await expect(page.getByText('which needs script')).toBeVisible();
    await page.getByRole('link', { name: 'The ready-made sessions' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Sessions' }),
    ).toBeVisible();
  });
});
