// A circuit as one page to print or to send: everything about it is there, it is one sheet of A4, and a link that cannot
// be read says why.
import { codeOn, fakePrinter, printedPages, untilPrinted } from './onPaper.ts';
import {
  accessibilityFaults,
  contrastFaults,
  expect,
  sidewaysScroll,
  test,
} from './story.ts';

const LINK =
  '1c1-30-60r5~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~Six_for_a_Saturday.c6wp';
const LONG_TITLE_LINK =
  '1c2-30-60i4~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~For_Anna-Katharina_Featherstonehaugh-Cholmondeley%2C_week_one_of_the_long_way_back.2fee';
const MANY_LINK =
  '1c2-30-60r5~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~gb30s~sq10x3-1-1_45~Many.02x9';

// Too long for a code.
const FULL_LINK =
  '2c4-20-60r5p~gb30s_45~sq10x3-1-1-e_45~pl30s-r_40~bw10w1.5_45~rd8e2-1-1-h_50~cr10e1-1-e~For_Anna-Katharina_Featherstonehaugh-Cholmondeley%2C_week_one_of_the_long_way_back~Band_is_in_the_hall_drawer%2E_If_it_is_icy%2C_do_it_indoors_and_walk_to_the_corner_first%2E_Slowly_down%2C_quick_up%2C_and_stop_while_it_still_feels_easy%2E_Ring_me%2E_Sam_xx.d4hv';

const SIX = [
  ['Glute bridge hold', '30 s', ''],
  ['Bodyweight squat', '10 reps', 'Seconds a rep: 3 down, 1 still, 1 up'],
  ['Forearm plank', '30 s', ''],
  ['Lateral band walk', '10 steps each way', ''],
  ['Single-leg RDL', '8 each side', 'Seconds a rep: 2 down, 1 still, 1 up'],
  ['Single-leg calf raise', '10 each side', 'Seconds a rep: 1 up, 1 down'],
] as const;

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
      ['How hard', 'Aim for 4 to 5 out of 10, and never go above 5.'],
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

for (const [what, link, count] of [
  ['six exercises are one page', LINK, 1],
  [
    'six exercises under a title of eighty letters are one page',
    LONG_TITLE_LINK,
    1,
  ],
  [
    'six with variants, rests of their own, a title of eighty letters, a note of 160 and a prescription are one page',
    FULL_LINK,
    1,
  ],
  ['twenty exercises go on over a second page', MANY_LINK, 2],
] as const)
  test(`printed, ${what}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`sheet/#${link}`);
    const figures = page.locator('.sheet-stations .figure svg');
    await expect(figures.last()).toBeVisible();
    await expect(page.locator('.card-code')).toBeVisible();
    const pages = await printedPages(
      await page.pdf({ preferCSSPageSize: true }),
    );
    expect(pages.map(({ millimetres }) => millimetres)).toEqual(
      Array.from({ length: count }, () => [210, 297]),
    );
    const text = pages.map((one) => one.text).join(' ');
    for (const words of [
      'Round 1',
      'Easy run →',
      'Yours to add',
      'Physio or coach',
      'When to stop',
      'Not today, with any of these',
      'then come back for the next circuit.',
      'Ask first, with any of these',
      'No clinician has reviewed them.',
    ])
      expect(text).toContain(words);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.getByRole('button', { name: 'Print', exact: true }),
    ).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.locator('body')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
  });

test('a sheet has the strip, the effort scale and a code that opens the circuit, on screen and on paper', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`sheet/#${LINK}`);
  const code = page.getByRole('img', {
    name: 'QR code for the address of this session',
  });
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    await expect(
      page.getByRole('img', { name: /^1 round of 6 exercises in 6 minutes/ }),
    ).toBeVisible();
    await expect(
      page.getByRole('img', { name: 'How hard, 1 to 10: aim for 4 to 5' }),
    ).toHaveText('12345678910');
    expect(await codeOn(page, code)).toMatch(
      new RegExp(`^http://localhost.*/session/#${LINK}$`),
    );
  }
  // What is too long for a code says so, and has its address in the foot.
  await page.goto(`sheet/#${FULL_LINK}`);
  await expect(
    page.getByText('The link is too long for a code that phones read well.'),
  ).toBeVisible();
  await expect(code).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^localhost/ })).toHaveText(
    new RegExp(`/session/#${FULL_LINK}$`),
  );
});

test('the print button is reached by keyboard and prints', async ({ page }) => {
  await fakePrinter(page);
  await page.goto(`sheet/#${LINK}`);
  const print = page.getByRole('button', { name: 'Print', exact: true });
  await expect(print).toBeVisible();
  await print.focus();
  await page.keyboard.press('Enter');
  await untilPrinted(page);
  await expect(print).toBeFocused();
  for (const name of ['Print as a card', 'Share']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
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
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFaults(page)).toEqual([]);
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

test('a ready-made session has a sheet', async ({ page }) => {
  await page.goto('sessions/reference/');
  await page.getByRole('link', { name: 'A sheet to print' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'The 15-minute session' }),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'Each round' })).toContainText(
    'Single-leg calf raise',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet says that it needs JavaScript, and leads to the sessions that can be read', async ({
    page,
  }) => {
    await page.goto(`sheet/#${LINK}`);
    await expect(page.getByText('which needs JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'The ready-made sessions' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Sessions' }),
    ).toBeVisible();
  });
});
