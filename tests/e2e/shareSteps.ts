import { readFile } from 'node:fs/promises';
import { codeOn } from './onPaper.ts';
import { expect, type Page } from './story.ts';

// Steps that the stories about sharing have in common.

/** The panel. */
export const panel = (page: Page) =>
  page.getByRole('dialog', { name: 'Share this session' });

/** A row of the panel. */
export function row(page: Page, title: string) {
  const heading = page.getByRole('heading', { level: 3, name: title });
  return page.getByRole('listitem').filter({ has: heading });
}

/** What the panel tells screen readers of the last action. */
export const told = (page: Page) =>
  page.locator('dialog.share').getByRole('status');

/** Opens the panel from a button of the page. */
export async function openPanel(page: Page, button: string | RegExp = 'Share') {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'Share this session' }),
  ).toBeFocused();
}

/** The file that an action saves: its name and its bytes. */
export async function savedBy(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  };
}

/** The side of the code as it stands on the screen, in pixels, and what a reader finds in a picture of it. */
export async function codeOnScreen(page: Page) {
  const code = page.getByRole('img', { name: 'QR code for the link' });
  await code.scrollIntoViewIfNeeded();
  const text = await codeOn(page, code);
  const box = await code.boundingBox();
  return { side: Math.round(box?.width ?? 0), text };
}

/** What is on the clipboard. */
export function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a share sheet into the page that notes what it was given, or refuses it. */
export async function fakeShareSheet(
  page: Page,
  fault: 'none' | 'AbortError' | 'NotAllowedError' = 'none',
) {
  await page.addInitScript((name) => {
    const given: ShareData[] = [];
    Object.assign(navigator, {
      given,
      canShare: () => true,
      share(what: ShareData) {
        given.push(what);
        return name === 'none'
          ? Promise.resolve()
          : Promise.reject(new DOMException('', name));
      },
    });
  }, fault);
}

/** What the share sheet was given. */
export function givenToSheet(page: Page) {
  return page.evaluate(() =>
    (navigator as unknown as { given: ShareData[] }).given.map(
      ({ files = [], ...rest }) => ({
        ...rest,
        files: files.map(({ name, type }) => `${name} ${type}`),
      }),
    ),
  );
}
