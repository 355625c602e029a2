// What readers get whose browser runs no script: the safety lists and every circuit can be read, from the builder and
// from the ready-made sessions, and every link leads on.
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { circuitSection, dock, startLink, stations } from './builderSteps.ts';
import { expect, test, type Page } from './story.ts';

test.use({ javaScriptEnabled: false });

/** The article's circuit at the regular level: each exercise, its guide, its dose and the seconds of one set. */
const ARTICLE_CIRCUIT = [
  ['Glute bridge hold', 'glute-bridge-hold', '30 s', '30 s'],
  [
    'Bodyweight squat',
    'bodyweight-squat',
    '10 reps, 3 down, 1 still, 1 up',
    '50 s',
  ],
  ['Forearm plank', 'plank', '30 s', '30 s'],
  ['Lateral band walk', 'lateral-band-walk', '10 steps each way', '30 s'],
  [
    'Single-leg calf raise',
    'single-leg-calf-raise',
    '10 each side, 1 up, 1 down',
    '43 s',
  ],
] as const;

/** Each level in the builder, and the ready-made session that its link opens. */
const LEVEL_SESSIONS = [
  ['Beginner', 'beginner', 'The beginner session'],
  ['Returning', 'returning', 'The returning session'],
  ['Regular', 'reference', 'The 15-minute session'],
  ['Advanced', 'advanced', 'The advanced session'],
] as const;

/** Expects both safety lists, word for word and in their order. */
async function expectSafetyLists(page: Page) {
  const items = page.locator('.safety').getByRole('listitem');
  await expect(items).toHaveText(
    [...NOT_TODAY, ...ASK_FIRST].map(({ words }) => words),
  );
  for (const item of await items.all()) await expect(item).toBeVisible();
}

/** Expects the article's circuit: its exercises in order, with their doses and seconds, each linked to its guide. */
async function expectArticleCircuit(page: Page) {
  await expect(stations(page)).toHaveCount(ARTICLE_CIRCUIT.length);
  for (const [
    index,
    [name, guide, dose, seconds],
  ] of ARTICLE_CIRCUIT.entries()) {
    const station = stations(page).nth(index);
    await expect(station).toBeVisible();
    await expect(station).toContainText(dose + seconds);
    await expect(station.getByRole('link', { name })).toHaveAttribute(
      'href',
      new RegExp(`/exercises/${guide}/$`),
    );
  }
}

/** Expects that no button, field or fold is visible: without script none of them would answer. */
async function expectNoControls(page: Page) {
  const controls = page.locator('button, input, select, textarea, summary');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
}

test('the builder shows the safety lists and the article’s circuit, and every level leads to a session of its own', async ({
  page,
}) => {
  await page.goto('build/');
  await expectNoControls(page);
  await expect(
    page.getByRole('heading', {
      name: 'Before anything else: any of these today?',
    }),
  ).toBeVisible();
  await expectSafetyLists(page);
  await expect(
    page.getByText(
      'A yes to the first list: no session today. A yes to the second: ask a doctor, midwife or physio first.',
    ),
  ).toBeVisible();
  await expect(page.getByText('The questions need JavaScript.')).toBeVisible();
  await expect(circuitSection(page)).toBeVisible();
  await expectArticleCircuit(page);
  await expect(dock(page)).toContainText('15:09');
  await expect(dock(page)).toContainText('3 rounds of 5');
  await expect(startLink(page)).toHaveAttribute('href', /\/session\/#1c3-/);

  for (const [level, session, title] of LEVEL_SESSIONS) {
    await page
      .getByRole('main')
      .getByRole('link', { name: level, exact: true })
      .click();
    await expect(page).toHaveURL(new RegExp(`sessions/${session}/$`));
    await expect(
      page.getByRole('heading', { level: 1, name: title }),
    ).toBeVisible();
    await page.goBack();
  }
});

test('a ready-made session shows its circuit, and the first one the safety lists as well', async ({
  page,
}) => {
  await page.goto('sessions/');
  await expectNoControls(page);
  await page
    .getByRole('link', { name: 'The 15-minute session', exact: true })
    .click();
  await expectNoControls(page);
  await expectArticleCircuit(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('15:09 in all');
  await expect(main).toContainText('A mini-band, a mat or soft ground');
  for (const part of ['You need', 'Which day', 'What to feel', 'Afterwards'])
    await expect(
      main.getByRole('heading', { level: 2, name: part }),
    ).toBeVisible();
  await expect(
    main.getByRole('link', { name: 'Start The 15-minute session' }),
  ).toHaveAttribute('href', /\/session\/#1c3-/);
  await stations(page).getByRole('link', { name: 'Forearm plank' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Forearm plank' }),
  ).toBeVisible();

  await page.goto('sessions/first/');
  await expectNoControls(page);
  await expectSafetyLists(page);
});

test('the session page says that it needs JavaScript, and leads to the sessions that can be read', async ({
  page,
}) => {
  await page.goto('session/#1c1-20-60r5~sp20se~.uw0n');
  await expectNoControls(page);
  await expect(page.getByText('The timer needs JavaScript.')).toBeVisible();
  await expect(page.getByText('Reading the link…')).toBeHidden();
  await page.getByRole('link', { name: 'The ready-made sessions' }).click();
  await page
    .getByRole('link', { name: 'The 15-minute session', exact: true })
    .click();
  await expect(page.getByRole('main')).toContainText(
    '10 reps, 3 down, 1 still, 1 up',
  );
});
