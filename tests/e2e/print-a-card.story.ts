// A circuit on a card for the fridge: one page for any circuit of six, over more pages for more, black on white from
// light or dark, with a code that opens it. A ready-made session is printed as its card by the browser alone.
import { codeOn, fakePrinter, printedPages, untilPrinted } from './onPaper.ts';
import { expect, test, type Page } from './story.ts';

const NOTE =
  'Band is in the hall drawer. If it is icy, do it indoors and walk to the corner first. Slowly down, quick up, and stop while it still feels easy. Ring me. Sam xx';
// Variants, rests of their own, a title of eighty letters and the note: too long for a code.
const FULL_LINK =
  '2c4-20-60r5p~gb30s_45~sq10x3-1-1-e_45~pl30s-r_40~bw10w1.5_45~rd8e2-1-1-h_50~cr10e1-1-e~For_Anna-Katharina_Featherstonehaugh-Cholmondeley%2C_week_one_of_the_long_way_back~Band_is_in_the_hall_drawer%2E_If_it_is_icy%2C_do_it_indoors_and_walk_to_the_corner_first%2E_Slowly_down%2C_quick_up%2C_and_stop_while_it_still_feels_easy%2E_Ring_me%2E_Sam_xx.d4hv';
// The same six as their guides show them: the code leaves out the note.
const SIX_LINK =
  '2c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~Six_for_a_Saturday~Band_is_in_the_hall_drawer%2E_If_it_is_icy%2C_do_it_indoors_and_walk_to_the_corner_first%2E_Slowly_down%2C_quick_up%2C_and_stop_while_it_still_feels_easy%2E_Ring_me%2E_Sam_xx.m4ef';
const SIX_WITHOUT_NOTE =
  '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~rd8e2-1-1~cr10e1-1~Six_for_a_Saturday.';
// A warm-up that holds an exercise this page does not know.
const WARM_UP_LINK = '1a2-15-60r3~ls8e1-1~as8a1~zz20s~.f6jd';
// Twenty sets of a plank, one second longer each, so that every one can be told from the others.
const TWENTY_LINK =
  '2c2-20-60r5~pl11s-r_45~pl12s-r_46~pl13s-r_47~pl14s-r_48~pl15s-r_49~pl16s-r_50~pl17s-r_51~pl18s-r_52~pl19s-r_53~pl20s-r_54~pl21s-r_55~pl22s-r_56~pl23s-r_57~pl24s-r_58~pl25s-r_59~pl26s-r_60~pl27s-r_61~pl28s-r_62~pl29s-r_63~pl30s-r_64~Twenty~.yvm9';

const NAMES = [
  'Glute bridge hold',
  'Bodyweight squat',
  'Forearm plank',
  'Lateral band walk',
  'Single-leg RDL',
  'Single-leg calf raise',
] as const;
const BLANKS = ['Date', 'How hard, 1–10', 'The run: lighter, same, heavier'];

/** Opens the sheet of a circuit and prints its card, as far as the dialog of the browser. */
async function printCardOf(page: Page, link: string) {
  await fakePrinter(page);
  await page.goto(`sheet/#${link}`);
  await page.getByRole('button', { name: 'Print as a card' }).click();
  await untilPrinted(page);
}

for (const [what, link, words] of [
  [
    'at its longest',
    FULL_LINK,
    [
      'For Anna-Katharina Featherstonehaugh- Cholmondeley, week one of the long way back',
      'As prescribed.',
      '10 reps, 3 down, 1 still, 1 up, easier version, then 45 s of rest',
      '30 s, hands on a wall or a step, then 40 s of rest',
      'The link is too long for a code that phones read well.',
      '/session/#2c4-20-60r5p',
    ],
  ],
  [
    'with a code',
    SIX_LINK,
    [
      'Six for a Saturday',
      '3 rounds of 6. Rest: 20 s between exercises, 60 s between rounds.',
      'Opens this circuit, with a timer: localhost',
      'The note is only here.',
    ],
  ],
] as const)
  test(`six exercises ${what} are a card of one page, from a dark screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await printCardOf(page, link);
    const card = page.locator('.printed-alone');
    await expect(card).toBeHidden();
    await expect(
      page.getByRole('button', { name: 'Print as a card' }),
    ).toBeFocused();

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 559, height: 794 });
    await expect(page.locator('body > main')).toBeHidden();
    await expect(page.locator('body')).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    const rows = card.getByRole('listitem').filter({ has: page.locator('b') });
    await expect(rows).toHaveCount(6);
    for (const figure of await card.locator('.figure svg').all())
      await expect(figure).toBeVisible();
    await expect(card.locator('.figure svg')).toHaveCount(6);
    await expect(card.locator('.boxes').first().locator('i')).toHaveCount(
      link === FULL_LINK ? 4 : 3,
    );
    await page.emulateMedia({ media: null });

    const pages = await printedPages(
      await page.pdf({ preferCSSPageSize: true }),
    );
    expect(pages.map(({ millimetres }) => millimetres)).toEqual([[148, 210]]);
    for (const expected of [
      ...words,
      ...NAMES,
      ...BLANKS,
      NOTE,
      'then run easy',
      'How hard: 4–5, never above 5',
      'Above 5, up to 6: rests 15 s longer',
      'Heavier, or more breathless, alone: rest twice as long.',
      'Clumsier, or any two: the circuit is over.',
      'stop everything, and do not run.',
      'call 999 now',
    ])
      expect(pages[0]?.text).toContain(expected);
    // The browser says when it has printed; then the card is gone.
    await expect(card).toHaveCount(0);
  });

test('the code of a card opens its circuit, without the note where it is too long', async ({
  page,
}) => {
  await printCardOf(page, SIX_LINK);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 559, height: 794 });
  const code = page.locator('.printed-alone .qr');
  // Dark modules at least 36 mm across, besides the quiet zone of four at either side.
  const { width } = (await code.boundingBox()) ?? { width: 0 };
  const size = await code.evaluate((svg) =>
    svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 0,
  );
  expect((width * (size - 8)) / size).toBeGreaterThanOrEqual((36 / 25.4) * 96);
  expect(await codeOn(page, code)).toContain(`/session/#${SIX_WITHOUT_NOTE}`);
});

test('a warm-up is a card that speaks of a warm-up, and holds what is not known', async ({
  page,
}) => {
  await printCardOf(page, WARM_UP_LINK);
  const [card] = await printedPages(
    await page.pdf({ preferCSSPageSize: true }),
  );
  for (const words of [
    '3 drills, twice through.',
    'ten minutes easy, then your run',
    'Unknown exercise “zz”',
    'march it: one foot stays down',
    // A line may break after its hyphen.
    'up is over. Walk 5 minutes',
    'Opens this warm-',
  ])
    expect(card?.text).toContain(words);
  expect(card?.text).not.toContain('circuit');
});

test('twenty exercises go on over more pages, none of them split', async ({
  page,
}) => {
  await printCardOf(page, TWENTY_LINK);
  const pages = await printedPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(1);
  const perPage = pages.map(({ pieces }) => {
    const doses = pieces.filter(({ text }) => /^\d\d s, hands on/.test(text));
    const names = pieces.filter(({ text }) => text === 'Forearm plank');
    // A name with its dose right below it, on the same page.
    names.forEach(({ y }, at) => {
      const below = y - (doses[at]?.y ?? 0);
      expect(below).toBeGreaterThan(0);
      expect(below).toBeLessThan(25);
    });
    expect(doses).toHaveLength(names.length);
    return doses.map(({ text }) => text.slice(0, 2));
  });
  expect(perPage.flat()).toEqual(
    Array.from({ length: 20 }, (_, at) => `${at + 11}`),
  );
});

test('where the browser does not say that it has printed, the next touch clears the card away', async ({
  page,
}) => {
  await printCardOf(page, WARM_UP_LINK);
  await expect(page.locator('.printed-alone')).toHaveCount(1);
  // Printed once more at once, there is still one card.
  await page.getByRole('button', { name: 'Print as a card' }).click();
  await untilPrinted(page, 2);
  await expect(page.locator('.printed-alone')).toHaveCount(1);
  await page.mouse.click(1, 1);
  await expect(page.locator('.printed-alone')).toHaveCount(0);
  const [first] = await printedPages(
    await page.pdf({ preferCSSPageSize: true }),
  );
  expect(first?.millimetres).toEqual([210, 297]);
  expect(first?.text).toContain('Activation warm-up');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('a ready-made session prints as its card, as large as the paper', async ({
    page,
  }) => {
    await page.goto('sessions/reference/');
    await expect(page.locator('.card')).toBeHidden();
    for (const [format, millimetres] of [
      ['A5', [148, 210]],
      ['A4', [210, 297]],
      ['Letter', [216, 279]],
    ] as const) {
      const pages = await printedPages(await page.pdf({ format }));
      expect(pages.map((one) => one.millimetres)).toEqual([millimetres]);
      for (const words of [
        'The 15-minute session',
        '15:09, then run easy',
        'Single-leg calf raise',
        '10 each side, 1 up, 1 down',
        '/sessions/reference/',
        ...BLANKS,
      ])
        expect(pages[0]?.text).toContain(words);
      // Nothing of the page itself.
      expect(pages[0]?.text).not.toContain('Skip to content');
      expect(pages[0]?.text).not.toContain('Which day');
    }
  });
});

test('the code of a ready-made session is the page’s own address', async ({
  page,
}) => {
  await page.goto('sessions/first/beginner/');
  const own = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 559, height: 794 });
  await expect(page.locator('.card .figure svg')).toHaveCount(5);
  expect(await codeOn(page, page.locator('.card .qr'))).toBe(own);
});
