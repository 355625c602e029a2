import { PROGRESS_KEY } from '#core/storageKeys.ts';
import {
  accessibilityFaults,
  contrastFaults,
  expect,
  openReference,
  answerAndStart,
  answerNone,
  answerPreview,
  test,
} from './story.ts';

const BROKEN: readonly (readonly [
  what: string,
  fragment: string,
  sentence: string,
])[] = [
  ['no link', '', 'No session yet'],
  ['half a link', '#1c3-20-60r5~gb30s~sq10', 'This link is cut off'],
  [
    'a changed link',
    '#1c3-20-60r5~gb99s~The_15-minute_session.ffv2',
    'This link was altered on the way',
  ],
  [
    'a newer link',
    '#3c3-20-60r5~gb30s~x.abcd',
    'This link is newer than the page',
  ],
  [
    'something else',
    '#%3Cscript%3Ealert(1)%3C/script%3E',
    'This is not a session',
  ],
  // tests/core/circuit/link/link.test.ts refuses a whole megabyte; here that would slow down every step of the story.
  [
    'a tenth of a megabyte',
    `#${'1c3-20-60r5~'.repeat(8700)}`,
    'This link is too long',
  ],
];

test('what is no link gets one plain sentence and a link to go on, and leaves stored progress alone', async ({
  page,
}) => {
  await page.goto('about/');
  await page.evaluate((key) => {
    localStorage.setItem(key, 'precious');
  }, PROGRESS_KEY);
  for (const [what, fragment, sentence] of BROKEN) {
    await page.goto(`session/${fragment}`);
    await expect(page.getByRole('heading', { level: 1 }), what).toHaveText(
      sentence,
    );
    expect(
      await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY),
    ).toBe('precious');
    await page.getByRole('link', { name: 'Pick a ready-made session' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Sessions' }),
    ).toBeVisible();
  }
  await page.goBack();
  expect(await accessibilityFaults(page)).toEqual([]);
});

// A physio's link as a chat showed it: escaped again, and cut within its fourth exercise.
const CUT = '1c3-20-60r5%7Egb30s%7Esq10x3-1-1%7Ezz12e1-1%7Ebw10w1.5%7Ecr1';

test('a link that is cut off says so, shows what could be read of it, and starts nothing', async ({
  page,
}) => {
  for (const path of ['session/', 'sheet/']) {
    await page.goto(`${path}#${CUT}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This link is cut off',
    );
    await expect(page.getByRole('status')).toContainText(
      'Copy the whole of it, or ask for it again.',
    );
    const read = page.getByRole('region', {
      name: 'What could be read of it',
    });
    await expect(read).toContainText('A circuit of 3 rounds, level Regular.');
    await expect(read.getByRole('listitem')).toHaveText([
      'Glute bridge hold, 30 s',
      'Bodyweight squat, 10 reps, 3 down, 1 still, 1 up',
      'Unknown exercise “zz”, 12 each side, tempo 1-1',
      'Lateral band walk, 10 steps each way',
      '… and something after it that is missing',
    ]);
    await expect(read).toContainText('Exercises and doses may be missing');
    await expect(page.getByRole('button', { name: /start|go/i })).toHaveCount(
      0,
    );
    expect(new URL(page.url()).hash).toBe(`#${CUT}`);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFaults(page)).toEqual([]);
  }
  // The builder has a circuit of its own instead, and leads to what could be read.
  await page.goto(`build/#${CUT}`);
  await expect(page.getByText('That link could not be read')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'What could be read of it' }).click();
  await expect(
    page.getByRole('region', { name: 'What could be read of it' }),
  ).toContainText('Lateral band walk');
  await page.goto('session/#1c3-20-6');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This link is cut off',
  );
  await expect(page.getByText('What could be read of it')).toHaveCount(0);
});

test('a link that a chat and a mail have changed opens its session, and its address is put right', async ({
  page,
}) => {
  const link =
    '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';
  for (const changed of [
    // In smart quotes, as linkifyjs takes them into a link.
    `${link}”,`,
    // A quoted mail, its ends of lines dropped by the address bar.
    `${link.slice(0, 30)}> ${link.slice(30)}`,
    `${link.slice(0, 30)}=${link.slice(30)}`,
    encodeURIComponent(link).replaceAll('~', '%7E'),
    `https://example.org/session/#${link}`,
  ]) {
    await page.goto('about/');
    await page.goto(`session/#${changed}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The 15-minute session',
    );
    expect(new URL(page.url()).hash).toBe(`#${link}`);
  }
});

test('a link with an unknown exercise shows all the others', async ({
  page,
}) => {
  await page.goto(
    'session/#1c3-20-60r5~zzz40sw~An_exercise_of_the_future.5qt2',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'An exercise of the future',
  );
  await expect(
    page.getByText('Not every exercise here is known to this page'),
  ).toBeVisible();
  await expect(page.getByText('40 s each way')).toBeVisible();
  await answerAndStart(page);
  await expect(page.getByRole('dialog')).toContainText('“zzz”');
});

test('a title in any writing system, or with markup in it, is shown as text', async ({
  page,
}) => {
  await page.goto(
    'session/#1c3-0-0r5~ph15x0.5~hk20sa~%E6%9C%9D%E3%81%AE%E6%BA%96%E5%82%99_%F0%9F%8F%83%E2%80%8D%E2%99%80%EF%B8%8F.3qy3',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '朝の準備 🏃‍♀️',
  );
});

test('the skip link leaves the session’s link in the address', async ({
  page,
}) => {
  await openReference(page);
  const address = page.url();
  // Puts the focus back to the top of the page.
  await page.reload();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('another link in the same tab shows the other session', async ({
  page,
}) => {
  await openReference(page);
  await page.evaluate(() => {
    location.hash = '1c1-20-60r5~sp20se~.uw0n';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A session without a name',
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The 15-minute session',
  );
});

test('the preview says what the session contains, how long it takes and what kit it needs', async ({
  page,
}) => {
  await openReference(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('15:09minutes');
  await expect(main).toContainText('4–5out of 10, never above 5');
  await expect(main).toContainText('3rounds of 5');
  await expect(main).toContainText('15:09 in all');
  await expect(main).toContainText('a mini-band');
  await expect(main.getByRole('listitem')).toHaveCount(5);
  await expect(main.getByRole('listitem').nth(1)).toContainText(
    '10 reps, 3 down, 1 still, 1 up',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
});

// A physio's link: week 1 of a returning runner, with a plank against the wall, and a few words.
const FOR_ANNA =
  'session/#2c2-30-90i4p~gb15s~sq6x3-1-1~pl15s-r~tc6x1-1-2~For_Anna%2C_week_1~Slow_down%2C_quick_up%2E_Plank_with_your_hands_on_the_wall%2E_Stop_while_it_still_feels_easy%2C_and_ring_me_if_the_shin_talks%2E_Sam.sqbk';

test(
  'a prescribed link shows its note, its version of the plank and the kit for it, and runs as it stands',
  { tag: '@addresses' },
  async ({ page }) => {
    await page.goto(FOR_ANNA);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'For Anna, week 1',
    );
    await expect(main).toContainText('as prescribed');
    await expect(main.getByRole('figure', { name: /whoever sent/ })).toHaveText(
      /^Slow down, quick up\. .* if the shin talks\. Sam/,
    );
    await expect(main).toContainText('3out of 10, never above 4');
    await expect(main).toContainText('and the aim is 3');
    const plank = main.getByRole('listitem').filter({ hasText: 'plank' });
    await expect(plank).toContainText('15 s');
    await expect(
      plank.getByRole('link', { name: 'Hands on a wall or a step' }),
    ).toHaveAttribute('href', /exercises\/plank\/#easier$/);
    // The bridge still needs the ground: of what is needed, only the plank's share has changed.
    await expect(main).toContainText('a wall or a step for your hands');
    await expect(main).not.toContainText('instead of on the ground');
    expect(await accessibilityFaults(page)).toEqual([]);

    await answerPreview(page);
    await expect(
      main.getByRole('link', { name: 'Change it for yourself' }),
    ).toHaveAttribute('href', /build\/#2c2-30-90i4~/);
    await expect(
      main.getByRole('link', { name: 'A sheet to print' }),
    ).toHaveAttribute('href', new RegExp(`sheet/#${FOR_ANNA.split('#')[1]}$`));
    await main.getByRole('button', { name: 'Run it as it stands' }).click();
    await expect(page.getByRole('dialog')).toContainText('Glute bridge hold');
  },
);

test('a raised plank by itself asks for no mat, and the timer says where the hands go', async ({
  page,
}) => {
  await page.goto('session/#2c1-30-60b5~pl16s-r~Wall~.gr6d');
  const main = page.getByRole('main');
  await expect(main).toContainText('You need a wall or a step for your hands.');
  await expect(main).not.toContainText('mat');
  await answerAndStart(page);
  await expect(page.getByRole('dialog')).toContainText(
    '16 s, hands on a wall or a step',
  );
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Hands on a wall or a step',
  );
});

test('a link that breaks the rules of its own level says so before it starts, and starts all the same', async ({
  page,
}) => {
  await page.goto(
    'session/#1c4-20-60i4~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~Too_much.2a0q',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Harder than it should be');
  await expect(main).toContainText('which is');
  await expect(main).toContainText('Our rules for its level say otherwise');
  await answerAndStart(page);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a version, a limit, a note and a prescription made in the builder are in the link', async ({
  page,
}) => {
  await page.goto('build/#1c1-30-60b5~gb16s~sq6x3-1-1~pl16s~Week_one.gp9m');
  await answerNone(page);
  await page.getByRole('button', { name: 'Change Forearm plank' }).click();
  await page
    .getByRole('combobox', { name: 'Version' })
    .selectOption({ label: 'Hands on a wall or a step' });
  await expect(page.getByLabel('Sides')).toHaveCount(0);
  await page.getByText('Rounds, rests, ceiling, note and name').click();
  await page.getByLabel('Never above, out of 10', { exact: true }).fill('4');
  const note = page.getByLabel('Note');
  await note.fill('Slowly, Anna.');
  await expect(page.getByText('147 characters left')).toBeVisible();
  await note.blur();
  // The circuit is then shown as whoever gets it will see it, without controls.
  await page.getByLabel('For somebody else: as prescribed').click();
  await expect(
    page.getByRole('button', { name: 'Change it for yourself' }),
  ).toBeVisible();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toMatch(
      /^#2c1-30-60b4p~gb16s~sq6x3-1-1~pl16s-r~Week_one~Slowly%2C_Anna%2E\./,
    );
  expect(await accessibilityFaults(page)).toEqual([]);
});
