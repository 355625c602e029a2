import { barriers, expect, pass, startReference, test } from './story.ts';

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
