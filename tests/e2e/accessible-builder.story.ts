import { openPanel, circuitSection, openBuilder } from './builderSteps.ts';
import {
  accessibilityFaults,
  changeToYes,
  expect,
  sidewaysScroll,
  test,
  type Page,
} from './story.ts';

interface State {
  readonly name: string;
  readonly fragment?: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  {
    name: 'as it opens, for a beginner',
    reach: (page) => page.getByLabel('Beginner').check(),
  },
  {
    name: 'a little sore, a panel open',
    reach: async (page) => {
      await page.getByRole('radio', { name: /^A little/ }).check();
      await page.getByRole('checkbox', { name: 'calves' }).check();
      await openPanel(page, 'Bodyweight squat');
    },
  },
  {
    name: 'too soon',
    reach: (page) => page.getByLabel('Under 10 days').check(),
  },
  {
    name: 'too soon, built anyway',
    reach: async (page) => {
      await page.getByLabel('Under 10 days').check();
      await page
        .getByRole('button', { name: 'Build the circuit anyway' })
        .click();
      await expect(circuitSection(page)).toContainText('built anyway');
    },
  },
  {
    name: 'no session today',
    reach: async (page) => {
      await changeToYes(page, /^fever/);
      await expect(circuitSection(page)).toContainText('No session today');
    },
  },
  {
    name: 'too sore',
    reach: async (page) => {
      await page.getByRole('radio', { name: /^Very/ }).check();
      await expect(circuitSection(page)).toContainText('Rest your legs today');
    },
  },
  {
    name: 'a circuit changed by hand so that it breaks rules',
    reach: async (page) => {
      await openPanel(page, 'Bodyweight squat');
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('Rounds, rests, ceiling, note and name').click();
      await page
        .getByRole('button', { name: 'Rounds: more', exact: true })
        .click();
    },
  },
  {
    name: 'nothing left to choose from',
    reach: async (page) => {
      await page.getByLabel('Returning').check();
      for (const thing of ['Mini-band', 'Mat or soft ground'])
        await page.getByLabel(thing).uncheck();
      await page.getByText('More options').click();
      for (const box of await page
        .getByRole('group', { name: 'Leave out' })
        .getByRole('checkbox')
        .all())
        await box.check();
      await expect(circuitSection(page)).toContainText(
        'No circuit for these answers',
      );
    },
  },
  {
    name: 'a link that is faulty',
    fragment: '#1c1-20-60r5~gb30s~sq10x3-1-1~Short.0000',
    reach: (page) =>
      expect(circuitSection(page)).toContainText('That link could not be read'),
  },
  {
    name: 'the picker open',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Add an exercise' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('searchbox').fill('calf');
    },
  },
  {
    name: 'everything unfolded',
    reach: async (page) => {
      await page.getByText('More options').click();
      await page.getByText('Rounds, rests, ceiling, note and name').click();
      await expect(page.getByLabel('Rounds', { exact: true })).toBeVisible();
    },
  },
];

for (const { name, fragment, reach } of STATES) {
  test(`${name}: no accessibility fault, and nothing cut off at 320 pixels or in text of twice the size`, async ({
    page,
  }) => {
    await openBuilder(page, fragment);
    await reach(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const width of [390, 320])
      for (const size of ['100%', '200%']) {
        await page.setViewportSize({ width, height: 700 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, size);
        expect(await sidewaysScroll(page), `${width}, ${size}`).toBe(0);
        expect(await tooWide(page), `${width}, ${size}`).toEqual([]);
      }
  });
}

/** Elements whose content is wider than they are: an open dialog that scrolls sideways, a number cut off by its field, a long word in a name. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll(
        'dialog, input[type=number], .move b, .button',
      ),
    ];
    return boxes
      .filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0)
      .map((one) => `${one.tagName} ${one.textContent}`);
  });
}
