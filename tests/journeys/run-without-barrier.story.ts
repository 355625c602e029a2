import {
  barriers,
  expect,
  pass,
  standStill,
  startReference,
  test,
  type Page,
} from './story.ts';

const TOTAL = 15 * 60 + 9;

const MOMENTS = {
  'getting ready': 4,
  'a hold': 20,
  'a rest': 45,
  'paced reps': 75,
  'a change of side': 10 + 50 + 50 + 20 + 30 + 20 + 30 + 20 + 20.5,
  'the rest between rounds': 10 + 263 + 20,
  'the end': TOTAL + 20,
} as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('no state of the timer has a barrier, and each fits the screen', async ({
      page,
    }) => {
      await startReference(page);
      let at = 0;
      for (const [name, moment] of Object.entries(MOMENTS)) {
        await pass(page, moment - at);
        at = moment;
        expect(await barriers(page), name).toEqual([]);
        for (const viewport of [
          { width: 320, height: 568 },
          { width: 844, height: 390 },
          { width: 1280, height: 900 },
          { width: 390, height: 844 },
        ]) {
          await page.setViewportSize(viewport);
          const fits = await page.getByRole('dialog').evaluate((dialog) => ({
            sideways: dialog.scrollWidth - dialog.clientWidth,
            down: dialog.scrollHeight - dialog.clientHeight,
          }));
          expect(fits, `${name} at ${viewport.width}`).toEqual({
            sideways: 0,
            down: 0,
          });
        }
      }
    });
  });
}

const SCREENS = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
] as const;

/** What of the timer cannot be reached or read: outside the screen, too small for a finger, or over one another. */
function outOfReach(page: Page): Promise<readonly string[]> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const box = (one: Element) => one.getBoundingClientRect();
    const named = (one: Element) => one.ariaLabel ?? one.textContent.trim();
    const isOut = (one: DOMRect) =>
      one.left < 0 ||
      one.top < 0 ||
      one.right > innerWidth + 0.5 ||
      one.bottom > innerHeight + 0.5;
    const buttons = [...dialog.querySelectorAll('button')];
    const out = buttons.filter((one) => isOut(box(one)));
    const small = buttons.filter(
      (one) => Math.min(box(one).width, box(one).height) < 47.9,
    );
    const digits = new Range();
    digits.selectNodeContents(dialog.querySelector('[role=timer]') ?? dialog);
    const number = digits.getBoundingClientRect();
    const words = [...dialog.querySelectorAll('.tm-name, .tm-cue')];
    const warning = dialog.querySelector('.tm-warn');
    const covered = words.filter((one) => {
      const over = warning && box(warning);
      return over && box(one).top < over.bottom && box(one).bottom > over.top;
    });
    return [
      ...out.map((one) => `out: ${named(one)}`),
      ...small.map((one) => `small: ${named(one)}`),
      ...covered.map((one) => `covered: ${named(one)}`),
      ...(number.left < 0 || number.right > innerWidth ? ['wide number'] : []),
      ...(dialog.scrollWidth > dialog.clientWidth ? ['sideways'] : []),
    ];
  });
}

for (const size of ['100%', '200%'])
  test(`with text at ${size} everything of the timer is within reach, with a warning too`, async ({
    page,
  }) => {
    await startReference(page);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      // Sound that is taken away brings the warning.
      Object.defineProperty(AudioContext.prototype, 'state', {
        get: () => 'suspended',
      });
    }, size);
    let at = 0;
    for (const name of ['a hold', 'a rest', 'paced reps'] as const) {
      await pass(page, MOMENTS[name] - at);
      at = MOMENTS[name];
      await expect(
        page.getByRole('button', { name: 'Tap to turn the sound on' }),
      ).toBeVisible();
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        expect(await outOfReach(page), `${name} at ${screen.width}`).toEqual(
          [],
        );
      }
    }
  });

test('a time of many places is shown whole, as minutes and seconds', async ({
  page,
}) => {
  await standStill(page);
  await page.goto('session/#1c1-1300-60r5~pl118s~pl118s~Long.wjxx');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  for (const [seconds, shown] of [
    [10 + 6, '1:52'],
    [112 + 8, '21:32'],
  ] as const) {
    await pass(page, seconds);
    await expect(page.getByRole('timer')).toHaveText(shown);
    for (const screen of [...SCREENS, { width: 1280, height: 900 }]) {
      await page.setViewportSize(screen);
      expect(await outOfReach(page), `${shown} at ${screen.width}`).toEqual([]);
    }
  }
});
