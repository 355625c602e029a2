import { writeLink } from '#core/circuit/link/link.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import {
  circuitSection,
  dock,
  openBuilder,
  openPanel,
  spoken,
  startLink,
  stations,
  undoButton,
} from './builderSteps.ts';
import {
  accessibilityFaults,
  answerNone,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

const ANNA = aCircuit({
  title: 'For Anna, week 1',
  level: 'returning',
  ceiling: 4,
  rounds: 2,
  restSeconds: 30,
  roundRestSeconds: 90,
  stations: [aHold('gb', 15), someReps('sq', 6), aHold('pl', 15)],
});
const FOR_ANNA = `#${writeLink(ANNA)}`;
const NOTE =
  'Slow down, quick up. Stop while it still feels easy, and ring me if the shin talks. Sam';

const whose = (page: Page) =>
  page.getByRole('region', { name: /For Anna|A new one/ });
const minutes = (page: Page) => page.locator('#minutes');
const compose = (page: Page) =>
  page.getByRole('button', { name: 'Compose a new one' });
const bringBack = (page: Page) =>
  page.getByRole('button', { name: 'Bring back “For Anna, week 1”' });

test.describe('the circuit of a returning runner’s link', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test(
    'is kept through five answers, edits, a reload, the guide and back',
    { tag: '@addresses' },
    async ({ page }) => {
      await openBuilder(page, FOR_ANNA);
      await expect(whose(page)).toContainText('From a link');
      await expect(whose(page)).toContainText('Your answers do not change it.');
      await expect(
        page.getByRole('group', { name: 'Your level, from the link' }),
      ).toBeVisible();
      await expect(page.getByLabel('Returning')).toBeChecked();
      const linkUrl = page.url();

      await minutes(page).fill('10');
      await page.getByRole('radio', { name: 'Long' }).check();
      await page.getByRole('radio', { name: /^A little/ }).check();
      await page.getByLabel('Mini-band').uncheck();
      await page.getByRole('radio', { name: 'Core' }).check();
      await expect(page).toHaveURL(linkUrl);
      await expect(dock(page)).toContainText('2 rounds of 3');
      await expect(undoButton(page)).toHaveText('Undo: Core');

      await openPanel(page, 'Bodyweight squat');
      await page.getByRole('button', { name: 'Reps: more' }).click();
      await expect(undoButton(page)).toHaveText('Undo: squat reps');
      await expect(whose(page)).toContainText('Changed by you');
      const editedUrl = page.url();
      expect(editedUrl).not.toBe(linkUrl);

      await page.reload();
      await expect(whose(page)).toContainText('Changed by you');
      await expect(page).toHaveURL(editedUrl);
      await expect(page.getByLabel('Returning')).toBeChecked();
      await openPanel(page, 'Bodyweight squat');
      await page.getByRole('link', { name: 'How to do it' }).click();
      await expect(page).toHaveURL(/exercises\//);
      await page.goBack();
      await expect(whose(page)).toContainText('Changed by you');
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Guide' })
        .click();
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Build' })
        .click();
      await expect(whose(page)).toContainText('For Anna, week 1');
      await expect(page).toHaveURL(editedUrl);
      await expect(stations(page).nth(1)).toContainText('7 reps');
    },
  );

  test('gives way to a new one on request, and comes back by the button in the same place', async ({
    page,
  }) => {
    await openBuilder(page, FOR_ANNA);
    await minutes(page).fill('10');
    await expect(spoken(page)).toContainText('Your circuit stays:');
    await compose(page).scrollIntoViewIfNeeded();
    const place = await compose(page).boundingBox();
    await compose(page).click();
    await expect(whose(page)).toContainText('Suggested from your answers');
    await expect(bringBack(page)).toBeFocused();
    const after = await bringBack(page).boundingBox();
    // The bar above it is shorter, so the button moves up a little, and stays under a thumb.
    expect(Math.abs((after?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(60);
    expect(after?.x).toBe(place?.x);
    await expect(circuitSection(page)).toContainText(
      'The link’s limits apply for this visit',
    );
    await expect(spoken(page)).toContainText(/^A new one\. 2 rounds of 4, /);
    await page.getByRole('radio', { name: 'Core' }).check();
    await bringBack(page).click();
    await expect(dock(page)).toContainText('2 rounds of 3');
    await expect(page.getByRole('radio', { name: 'Core' })).toBeChecked();
    await expect(compose(page)).toBeFocused();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('as prescribed has its note and no controls, until it is made one’s own', async ({
    page,
  }) => {
    const link = writeLink({ ...ANNA, note: NOTE, prescribed: true });
    await page.goto(`build/#${link}`);
    await answerNone(page);
    await expect(whose(page)).toContainText('From a link, as prescribed');
    await expect(whose(page).getByRole('blockquote')).toContainText(NOTE);
    await expect(page.getByRole('button', { name: /^Change / })).toHaveCount(1);
    await expect(
      page.getByRole('button', { name: 'Add an exercise' }),
    ).toHaveCount(0);
    await page.getByRole('listitem').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(stations(page).first()).toContainText('Glute bridge hold');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    // Its sentences have the width of the page, one below the other.
    const words = page.getByText('Prescribed, so there is nothing to change');
    const { width = 0 } = (await words.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(240);

    await page.getByRole('button', { name: 'Change it for yourself' }).click();
    await expect(circuitSection(page)).toBeFocused();
    await openPanel(page, 'Bodyweight squat');
    await page.getByRole('button', { name: 'Reps: more' }).click();
    await expect(whose(page)).toContainText('Changed by you');
    await page.reload();
    await expect(
      page.getByRole('button', { name: 'Change Bodyweight squat' }),
    ).toBeVisible();
  });
});

test('two tabs keep their own circuits, and a new one opens the last edited', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Forearm plank');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(dock(page)).toContainText('3 rounds of 4');

  const other = await context.newPage();
  await other.goto('build/');
  await expect(dock(other)).toContainText('3 rounds of 4');
  await openPanel(other, 'Bodyweight squat');
  await other.getByRole('button', { name: 'Remove' }).click();
  await expect(dock(other)).toContainText('3 rounds of 3');
  await expect(dock(page)).toContainText('3 rounds of 4');
  await page.goto('about/');
  await page.goto('build/');
  await expect(dock(page)).toContainText('3 rounds of 4');

  const third = await context.newPage();
  await third.goto(`build/${FOR_ANNA}`);
  await expect(dock(third)).toContainText('2 rounds of 3');
  const fourth = await context.newPage();
  await fourth.goto('build/');
  await expect(dock(fourth)).toContainText('3 rounds of 3');
});

test('another link, Back and Forward each show their circuit', async ({
  page,
}) => {
  await openBuilder(page, FOR_ANNA);
  const stations = [aHold('pl', 30), someReps('sq'), aHold('gb', 30)];
  const friends = `#${writeLink(aCircuit({ title: 'A friend’s', rounds: 1, stations }))}`;
  const firstFigure = page.locator('#circuit .figure svg').first();
  const frameOf = (id: string) =>
    page.evaluate(async (name) => {
      const file = (await (await fetch('/figures/stills.json')).json()) as {
        stills: Record<string, string>;
      };
      return /viewBox="([^"]+)"/.exec(file.stills[name] ?? '')?.[1] ?? '';
    }, id);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, friends);
  const heading = (name: string) => page.getByRole('heading', { name });
  await expect(heading('A friend’s')).toBeVisible();
  await expect(page.getByLabel('Regular')).toBeChecked();
  await expect(firstFigure).toHaveAttribute('viewBox', await frameOf('plank'));
  await page.goBack();
  await expect(heading('For Anna, week 1')).toBeVisible();
  await expect(page.getByLabel('Returning')).toBeChecked();
  await page.goForward();
  await expect(heading('A friend’s')).toBeVisible();
  // Opened by itself, too, it has the figures of its own exercises, not those that the page was built with.
  await page.goto('about/');
  await openBuilder(page, friends);
  await expect(firstFigure).toHaveAttribute('viewBox', await frameOf('plank'));
});

test('where nothing can be stored, everything works for the visit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await openBuilder(page, FOR_ANNA);
  await minutes(page).fill('10');
  await openPanel(page, 'Bodyweight squat');
  await page.getByRole('button', { name: 'Reps: more' }).click();
  await expect(whose(page)).toContainText('Changed by you');
  await compose(page).click();
  await bringBack(page).click();
  await expect(stations(page).nth(1)).toContainText('7 reps');
  // The address still holds it.
  await page.reload();
  await expect(whose(page)).toContainText('For Anna, week 1');
  await expect(stations(page).nth(1)).toContainText('7 reps');
});

test('gates upon gates take one tap, which names them all', async ({
  page,
}) => {
  await openBuilder(page);
  await page.getByLabel('A race today or in the next 3 days').check();
  await page.getByLabel('Under 10 days').check();
  await expect(circuitSection(page)).toContainText(
    'Activation only: a race or key session is near',
  );
  await expect(circuitSection(page)).toContainText('Activation only: too soon');
  await page
    .getByRole('button', {
      name: 'A race or key session is near, and too soon: build the circuit anyway',
    })
    .click();
  await expect(circuitSection(page)).toContainText('Too soon, built anyway');
  await expect(circuitSection(page)).toContainText(
    'A race or key session is near, built anyway',
  );
  await page.getByRole('button', { name: 'Take the warm-up instead' }).click();
  await expect(circuitSection(page)).toContainText('Activation only: too soon');
});

test.describe('the dock', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test('undoes under the thumb, moves the focus to the circuit, and weighs the effort against the aim', async ({
    page,
  }) => {
    await openBuilder(page);
    await expect(dock(page)).toContainText('4½');
    await expect(dock(page)).toContainText('aim 4 to 5');
    await expect(undoButton(page)).toHaveCount(0);
    await openPanel(page, 'Bodyweight squat');
    await page.getByRole('spinbutton', { name: /^Reps/ }).fill('40');
    await page.keyboard.press('Enter');
    await expect(dock(page)).toContainText('above its ceiling');
    await expect(circuitSection(page)).toContainText(
      /It is likely to feel .* above the ceiling\. Fewer rounds/,
    );
    await page.getByRole('button', { name: 'Remove' }).tap();
    await expect(stations(page)).toHaveCount(4);
    const before = await undoButton(page).boundingBox();
    await undoButton(page).tap();
    await expect(stations(page)).toHaveCount(5);
    await expect(undoButton(page)).toBeInViewport();
    const after = await undoButton(page).boundingBox();
    expect(after?.y).toBe(before?.y);
    expect(after?.height).toBeGreaterThanOrEqual(44);

    await dock(page).getByRole('link', { name: '3 rounds of 5' }).tap();
    await expect(circuitSection(page)).toBeFocused();
    await expect(circuitSection(page)).toBeInViewport();
    await expect(startLink(page)).toBeInViewport();
  });
});

test('what is tapped stays under the finger while bars and notices come and go above it', async ({
  page,
}) => {
  await openBuilder(page);
  await openPanel(page, 'Bodyweight squat');
  const more = page.getByRole('button', { name: 'Reps: more' });
  await more.focus();
  const before = await more.boundingBox();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'The 15-minute session' }),
  ).toBeAttached();
  const after = await more.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});

test('every answer and every edit is spoken, once, with the total', async ({
  page,
}) => {
  await page.clock.install();
  await openBuilder(page);
  await page.evaluate(() => {
    const region = document.getElementById('spoken');
    const heard: string[] = [];
    Object.assign(window, { heard });
    if (region)
      new MutationObserver(() => heard.push(region.textContent)).observe(
        region,
        { childList: true, characterData: true, subtree: true },
      );
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  let script: readonly string[] = [];
  /** Does one thing, and waits for the one sentence or two that are spoken of it. */
  async function does(change: () => Promise<unknown>, begins: RegExp) {
    await change();
    // The words come a moment after the last change.
    await page.clock.fastForward(1500);
    await expect(spoken(page)).toHaveText(begins);
    const now = await heard();
    expect(now).toHaveLength(script.length + 1);
    script = now;
  }
  const radio = (name: string | RegExp) =>
    page.getByRole('radio', { name, exact: true });
  const button = (name: string) =>
    page.getByRole('button', { name, exact: true });

  await does(() => page.getByLabel('Beginner').check(), /^Level: Beginner\./);
  await does(() => minutes(page).fill('12'), /^Minutes: 12\./);
  await does(() => radio('Long').check(), /^Today’s run: Long\./);
  await does(() => radio('Easy').check(), /^Today’s run: Easy\./);
  await does(
    () => page.getByLabel('Hard leg work in the gym').check(),
    /^Hard leg work .*: yes\. .*Activation only/,
  );
  await does(
    () => page.getByLabel('Hard leg work in the gym').uncheck(),
    /^Hard leg work .*: no\. 2 rounds/,
  );
  await does(() => radio(/^A little/).check(), /^Sore legs: A little\./);
  await does(
    () => page.getByLabel('Calves').first().check(),
    /^Sore calves: yes\./,
  );
  await does(() => radio(/^Not/).check(), /^Sore legs: Not sore\./);
  await does(
    () => radio('Over 6 weeks').check(),
    /^Last circuit: 43 days ago\./,
  );
  await does(
    () => radio('2 to 6 weeks').check(),
    /^Last circuit: 14 days ago\./,
  );
  await does(
    () => page.getByRole('checkbox', { name: 'Step', exact: true }).check(),
    /^Step: yes\./,
  );
  await does(() => radio('Core').check(), /^Focus on: Core\./);
  await does(() => radio('Balanced').check(), /^Focus on: Balanced\./);
  await does(() => button('Show me another').click(), /^Another one\. /);
  // Another circuit need not have the plank that is changed next.
  await does(() => page.keyboard.press('Control+z'), /^Undone: another\. /);
  await openPanel(page, 'Forearm plank');
  await does(() => button('Hold: more').click(), /^Forearm plank: \d+ s\. /);
  await does(
    () => page.keyboard.press('Control+z'),
    /^Undone: plank time\. Forearm plank: \d+ s\. /,
  );
  await does(() => button('Redo').click(), /^Redone: plank time\. /);
  await does(
    () =>
      page
        .getByRole('combobox', { name: 'Version' })
        .selectOption('Hands on a wall or a step'),
    /^Forearm plank: raised\. /,
  );
  await does(
    () => button('Move up').click(),
    /^Forearm plank is now \d of \d\. /,
  );
  await does(() => button('Remove').click(), /^Forearm plank is out, /);
  await page.getByText('Rounds, rests, ceiling, note and name').click();
  await does(() => button('Rounds: more').click(), /^3 rounds of 4, /);
  await does(
    () => button('Rest between exercises: more').click(),
    /^Rest between exercises: \d+ s\. /,
  );
  await does(
    () => button('Rest between rounds: more').click(),
    /^Rest between rounds: \d+ s\. /,
  );
  await page.getByLabel('Name').fill('Hill day');
  await does(
    () => page.getByLabel('Name').press('Enter'),
    /^Name: Hill day\. /,
  );
  await does(
    () => minutes(page).fill('9'),
    /^Minutes: 9\. Your circuit stays: /,
  );
  await does(() => compose(page).click(), /^A new one\. /);
  await does(() => button('Bring back “Hill day”').click(), /^Brought back\. /);
  await test.info().attach('spoken.txt', { body: script.join('\n') });
  expect(new Set(script).size).toBe(script.length);
  for (const words of script)
    expect(words).toMatch(
      /\d rounds? of \d, (\d+ minutes? ?)?(\d+ seconds?)?, feels like [\d½]+\./,
    );
});
