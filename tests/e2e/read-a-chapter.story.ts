// Reading a chapter: its contents and notes on wide screens, on phones, and where less motion is asked for.
import { expect, layoutShift, test, type Page } from './story.ts';

const CHAPTER = 'guide/what-the-research-says/';
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

function contents(page: Page) {
  return page.getByRole('navigation', { name: 'On this page' });
}

/** How much of each block of the rail is filled, from 0 to 1, from the top down. */
function filled(page: Page): Promise<readonly number[]> {
  return contents(page)
    .locator('.read')
    .evaluateAll((blocks) =>
      blocks.map((block) => new DOMMatrix(getComputedStyle(block).transform).d),
    );
}

test.describe('without script, on a wide screen', () => {
  test.use({ javaScriptEnabled: false, viewport: WIDE });

  test('the contents stay beside the text, and lead to each part', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const last = contents(page).getByRole('link', {
      name: 'What we make of it',
    });
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: 'What we make of it' }),
    ).toBeInViewport();
    await expect(last).toBeInViewport();
  });

  test('a note stands beside its claim, and its number leads to the whole of it', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    const mark = page
      .getByRole('link', { name: 'Note 1', exact: true })
      .first();
    const note = page.locator('.side-note').first();
    await expect(note).toContainText('12 students');
    const [markBox, noteBox] = [
      await mark.boundingBox(),
      await note.boundingBox(),
    ];
    if (!markBox || !noteBox) throw new Error('The note is not shown.');
    expect(noteBox.x).toBeGreaterThan(markBox.x + markBox.width);
    expect(Math.abs(noteBox.y - markBox.y)).toBeLessThan(60);
    // It is read with the notes at the foot, not in the middle of the sentence.
    await expect(note).toHaveAttribute('aria-hidden', 'true');
    await mark.click();
    await expect(page.locator('#note-1')).toBeInViewport();
  });
});

test('the rail fills with what has been read', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.goto(CHAPTER);
  expect(Math.max(...(await filled(page)))).toBe(0);
  await page
    .getByRole('heading', {
      name: 'Regular strength training: mostly good news',
    })
    .evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
  await expect
    .poll(async () => (await filled(page)).map((share) => share === 1))
    .toEqual([true, true, true, true, false, false, false]);
});

test('the rail stands still where less motion is asked for', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(WIDE);
  await page.goto(CHAPTER);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await expect(page.getByRole('contentinfo')).toBeInViewport();
  expect(Math.max(...(await filled(page)))).toBe(0);
  await expect(
    contents(page).getByRole('link', { name: 'What we make of it' }),
  ).toBeVisible();
});

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('the contents unfold, and the notes stay at the foot', async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    await expect(page.locator('.side-note:visible')).toHaveCount(0);
    await expect(contents(page)).toHaveCount(1);
    await contents(page).getByText('On this page').click();
    await contents(page)
      .getByRole('link', { name: 'The study everyone quotes' })
      .click();
    await expect(
      page.getByRole('heading', { name: 'The study everyone quotes' }),
    ).toBeInViewport();
    await page
      .getByRole('link', { name: 'Note 2', exact: true })
      .first()
      .click();
    await expect(page.locator('#note-2')).toBeInViewport();
  });
});

test('on a phone the contents stay at the head of the window, unfold over the text, and fold once a part is chosen', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(CHAPTER);
  const fold = contents(page).getByText('On this page');
  const links = contents(page).getByRole('link');
  await page.evaluate(() => {
    scrollTo(0, 2500);
  });
  await expect(fold).toBeInViewport();
  await fold.click();
  const part = page.getByRole('heading', { name: 'What we make of it' });
  await contents(page)
    .getByRole('link', { name: 'What we make of it' })
    .click();
  await expect(links.first()).toBeHidden();
  await expect(part).toBeInViewport();
  const bottom = (await fold.boundingBox())?.y ?? 0;
  expect((await part.boundingBox())?.y).toBeGreaterThan(bottom + 40);

  await fold.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links.first()).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeVisible();
  await page.mouse.click(200, 700);
  await expect(links.first()).toBeHidden();
  expect(await layoutShift(page)).toBe(0);
});

test('in a low window the contents scroll away with the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(CHAPTER);
  await page.evaluate(() => {
    scrollTo(0, 2500);
  });
  await expect(contents(page).getByText('On this page')).not.toBeInViewport();
});
