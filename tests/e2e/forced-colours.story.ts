// In forced colours what is chosen differs from what is not, in what is painted and not by weight alone.
import {
  advanceClock,
  expect,
  startReference,
  test,
  type Page,
} from './story.ts';

test.use({ forcedColors: 'active' });

/** How much of an element is painted in another colour than most of it, from 0 to 1. */
async function inked(page: Page, selector: string): Promise<number> {
  const picture = await page.locator(selector).first().screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) =>
      letter.charCodeAt(0),
    );
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('nothing to paint on');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return 1 - Math.max(...counts.values()) / (data.length / 4);
  }, picture.toString('base64'));
}

test('the menu tells the page one is on from the others', async ({ page }) => {
  await page.goto('sessions/');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    const here = await inked(page, '.tabs [aria-current]');
    const other = await inked(page, '.tabs a:not([aria-current])');
    expect(here, `at ${width}`).toBeGreaterThan(other + 0.08);
  }
});

test('the filter that is on is told from the others', async ({ page }) => {
  await page.goto('exercises/by/glutes/');
  const on = await inked(page, '.chips [aria-current]');
  expect(on).toBeGreaterThan((await inked(page, '.chips a')) + 0.08);
});

test('the effort that was chosen is told from the others, in the timer and in the chapter', async ({
  page,
}) => {
  await page.goto('guide/how-hard/');
  const slider = page.getByRole('slider', { name: 'Effort, from 1 to 10' });
  await slider.scrollIntoViewIfNeeded();
  await slider.fill('9');
  await expect(page.locator('.feel-stage .chosen text')).toHaveText('9');
  const fills = await page
    .locator('.feel-stage .over rect')
    .evaluateAll((blocks) => blocks.map((one) => getComputedStyle(one).fill));
  expect(fills.filter((one) => one === fills[3])).toHaveLength(1);

  await startReference(page);
  await advanceClock(page, 10 + 263 + 5);
  await page.getByRole('radio', { name: /^5/ }).check({ force: true });
  const grounds = await page
    .locator('.rating-scale .numerals')
    .evaluateAll((numbers) =>
      numbers.map((one) => getComputedStyle(one).backgroundColor),
    );
  expect(new Set(grounds).size).toBe(2);
  expect(grounds.filter((one) => one === grounds[4])).toHaveLength(1);
});
