// A session shared: the link, its code, and every file, from the preview of a session and from its own page.
import sharp from 'sharp';
import { writeLink } from '#core/circuit/link/link.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import {
  clipboardText,
  codeOnScreen,
  fakeShareSheet,
  givenToSheet,
  openPanel,
  panel,
  row,
  savedBy,
  told,
} from './shareSteps.ts';
import { accessibilityFaults, contrastFaults, expect, test } from './story.ts';

const LINK = writeLink(aCircuit());
const LONG_NOTE = 'Go slowly, and stop when it pinches. '.repeat(4).trim();

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test(
    'a session is copied, kept, put into the calendar and saved for other programs',
    { tag: '@addresses' },
    async ({ page, baseURL }) => {
      await page.clock.setFixedTime(new Date('2026-11-21T08:00:00'));
      const address = `${baseURL ?? ''}session/#${LINK}`;
      await page.goto(address);
      await openPanel(page);
      // The page behind stays where it is.
      expect(
        await page.evaluate(
          () => getComputedStyle(document.documentElement).overflowY,
        ),
      ).toBe('hidden');

      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect(told(page)).toContainText(
        'Copied. The whole session is in it.',
      );
      expect(await clipboardText(page)).toBe(address);
      await expect(
        page.getByRole('button', { name: 'Send it on…' }),
      ).toBeHidden();

      await page.getByRole('button', { name: 'Save on this device' }).click();
      await expect(told(page)).toHaveText('Saved. It is on the Sessions page.');
      await page.getByRole('button', { name: 'Save on this device' }).click();
      await expect(told(page)).toContainText('Saved already');
      await expect(
        panel(page).getByRole('link', { name: 'See it there' }),
      ).toHaveAttribute('href', /\/sessions\/#saved$/);

      const calendar = row(page, 'Calendar');
      await expect(calendar).toContainText('Sunday 22 November, 7:00');
      await calendar.getByText('Another day, or a web calendar').click();
      await calendar.getByLabel('Day', { exact: true }).fill('2026-11-20');
      await expect(calendar).toContainText('That day has gone by.');
      await calendar.getByLabel('Day', { exact: true }).fill('');
      await calendar.getByRole('button', { name: 'Add' }).click();
      await expect(told(page)).toHaveText('Choose a day and a time first.');
      await calendar.getByLabel('Day', { exact: true }).fill('2026-12-04');
      await calendar.getByLabel('Time').fill('06:30');
      const web = calendar.getByRole('link', { name: 'Google Calendar' });
      await expect(web).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(web).toHaveAttribute('href', /calendar\.google\.com/);
      const event = await savedBy(page, () =>
        calendar.getByRole('button', { name: 'Add' }).click(),
      );
      expect(event.name).toBe('circuit-2026-12-04.ics');
      const text = event.bytes.toString().replaceAll('\r\n ', '');
      expect(text).toContain('SUMMARY:The 15-minute session');
      expect(text).toContain('DTSTART:20261204T063000Z');
      expect(text).toContain(LINK);

      await row(page, 'Steps as text').getByRole('button').click();
      await expect(told(page)).toContainText('Every step is in it');
      const steps = await clipboardText(page);
      expect(steps).toContain('Bodyweight squat');
      expect(steps).toContain(address);

      const picture = row(page, 'Picture');
      await expect(picture.getByRole('img')).toBeVisible();
      const png = await savedBy(page, () =>
        picture.getByRole('button', { name: 'Save' }).click(),
      );
      expect(png.name).toBe('the-15-minute-session.png');
      expect(await sharp(png.bytes).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
      });

      const watch = row(page, 'Watch file (.fit)');
      await expect(watch).toContainText('It needs a computer and a USB cable');
      const timed = await savedBy(page, () =>
        watch.getByRole('button', { name: 'Save' }).click(),
      );
      expect(timed.name).toBe('the-15-minute-session.fit');
      expect(timed.bytes.subarray(8, 12).toString()).toBe('.FIT');
      await watch.getByLabel('By reps').check();
      const byReps = await savedBy(page, () =>
        watch.getByRole('button', { name: 'Save' }).click(),
      );
      expect(byReps.bytes.equals(timed.bytes)).toBe(false);

      const data = await savedBy(page, () =>
        row(page, 'As data').getByRole('button').click(),
      );
      expect(data.name).toBe('the-15-minute-session.json');
      expect(JSON.stringify(JSON.parse(data.bytes.toString()))).toContain(
        address,
      );
    },
  );
});

test('the code on the screen holds the same link at every size, dark on light in either theme', async ({
  page,
}) => {
  for (const [width, side, scheme] of [
    [390, 130, 'light'],
    [1280, 180, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`session/#${LINK}`);
    await openPanel(page);
    expect(await codeOnScreen(page)).toEqual({ side, text: page.url() });
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await openPanel(page);
  expect(await codeOnScreen(page)).toMatchObject({ text: page.url() });
});

test('the code of an address of 68 letters is read from a picture of the screen at 130, 180 and 260 pixels', async ({
  page,
  baseURL,
}) => {
  const start = `${baseURL ?? ''}session/#`;
  const short = aCircuit({ stations: [aHold('pl'), aHold('gb')], title: 'A' });
  const missing = 68 - start.length - writeLink(short).length;
  const link = writeLink({ ...short, title: 'A'.repeat(1 + missing) });
  expect(start + link).toHaveLength(68);
  await page.goto(`session/#${link}`);
  await openPanel(page);
  for (const side of [130, 180, 260]) {
    await page
      .locator('.share-code svg')
      .evaluate((svg: SVGElement, pixels) => {
        svg.style.inlineSize = `${pixels}px`;
        svg.style.minInlineSize = `${pixels}px`;
      }, side);
    expect(await codeOnScreen(page)).toEqual({ side, text: start + link });
  }
});

test('a note too long for a code is left out of it, and a link too long has none', async ({
  page,
}) => {
  const noted = aCircuit({ note: LONG_NOTE });
  await page.goto(`session/#${writeLink(noted)}`);
  await openPanel(page);
  await expect(panel(page)).toContainText('The note is too long for the code');
  expect((await codeOnScreen(page)).text).toMatch(new RegExp(`#${LINK}$`));
  await page.keyboard.press('Escape');

  // Each of these letters takes six in a link.
  const title = 'ü'.repeat(40);
  await page.goto(`session/#${writeLink(aCircuit({ title }))}`);
  await page.reload();
  await openPanel(page);
  await expect(panel(page)).toContainText(
    'too long for a code that phones read well',
  );
});

test('it is sent by the device’s share sheet with its title, and by keyboard alone; where copying is refused, by hand', async ({
  page,
}) => {
  await fakeShareSheet(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`session/#${LINK}`);
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Share this session' }),
  ).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const byHand = page.getByLabel('The link, to copy by hand');
  await expect(byHand).toHaveValue(page.url());
  await expect(byHand).toBeFocused();
  await expect(told(page)).toContainText('did not allow copying');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Send it on…' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(told(page)).toHaveText('Passed to the app you chose.');
  expect(await givenToSheet(page)).toEqual([
    {
      title: 'The 15-minute session',
      text: 'The 15-minute session. A circuit right before an easy run: 3 rounds of 5, 15 minutes.',
      url: page.url(),
      files: [],
    },
  ]);
  await row(page, 'Steps as text').getByRole('button').click();
  await expect(page.getByLabel('The steps, to copy by hand')).toBeFocused();
  await row(page, 'Picture').getByRole('button', { name: 'Send' }).click();
  await expect(told(page)).toContainText('Passed to the app you chose.');
  expect((await givenToSheet(page)).at(-1)).toMatchObject({
    files: ['the-15-minute-session.png image/png'],
  });
  await page.keyboard.press('Escape');
  await expect(share).toBeFocused();

  // A tap on the veil closes it as well; one inside does not.
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'Picture' }).click();
  await expect(panel(page)).toBeVisible();
  await page.mouse.click(195, 6);
  await expect(panel(page)).toBeHidden();
  await expect(share).toBeFocused();
});

test('a ready-made session gives the address of its own page; code that does not come is said, and comes at the next tap', async ({
  page,
}) => {
  await fakeShareSheet(page, 'AbortError');
  await page.goto('sessions/reference/');
  let blocked = true;
  await page.route(/exercises\.json$/, (route) =>
    blocked ? route.fulfill({ status: 200, body: '' }) : route.continue(),
  );
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const again = page.getByRole('button', { name: 'Not loaded: try again' });
  await expect(again).toBeVisible();
  blocked = false;
  await again.click();
  await expect(panel(page)).toBeVisible();
  expect(await codeOnScreen(page)).toMatchObject({ text: page.url() });
  await page.getByRole('button', { name: 'Send it on…' }).click();
  await expect(told(page)).toHaveText('Nothing was sent.');
  expect((await givenToSheet(page))[0]?.url).toBe(page.url());

  // A picture whose code does not come says so, and is drawn at the next tap.
  await expect(row(page, 'Picture').getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});

test('the panel keeps the rules for access in either theme, and everything in it is reached with large text and on low screens', async ({
  page,
}) => {
  test.slow();
  await page.goto(`session/#${LINK}`);
  await openPanel(page);
  await row(page, 'Calendar').getByText('Another day').click();
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await expect(row(page, 'Picture').getByRole('img')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await contrastFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [width, height, size] of [
    [320, 568, '100%'],
    [320, 568, '200%'],
    [844, 390, '100%'],
    [1280, 800, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await openPanel(page);
    expect(await page.evaluate(faultsOfPanel), `${width} ${size}`).toEqual([]);
    const last = row(page, 'As data').getByRole('button');
    await last.focus();
    await expect(last).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Escape');
  }
});

/** Runs in the page: what of the panel is cut off sideways, lies outside the screen, or is too small to tap. */
function faultsOfPanel(): string[] {
  const dialog = document.querySelector('dialog.share');
  if (dialog === null) return ['no panel'];
  const faults: string[] = [];
  if (dialog.scrollWidth > dialog.clientWidth) faults.push('scrolls sideways');
  const box = dialog.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight + 0.5) faults.push('too tall');
  for (const one of dialog.querySelectorAll(
    'button, a, input, summary, h3, p, textarea',
  )) {
    if (one.closest('.visually-hidden, details:not([open]) > :not(summary)'))
      continue;
    const { left, right, height } = one.getBoundingClientRect();
    if (left < box.left - 0.5 || right > box.right + 0.5)
      faults.push(`cut: ${one.textContent.slice(0, 30)}`);
    if (one.matches('button, summary, a') && height < 43.9)
      faults.push(`small: ${one.textContent.slice(0, 30)}`);
  }
  return faults;
}
