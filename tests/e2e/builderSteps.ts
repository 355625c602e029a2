import { expect, answerNone, type Page } from './story.ts';

// Steps and locators that the stories about the builder share.

export const stations = (page: Page) =>
  page.getByRole('list', { name: 'One round' }).getByRole('listitem');
export const circuitSection = (page: Page) => page.getByLabel('The circuit');
export const dock = (page: Page) => page.getByLabel('This circuit');
/** What is spoken of answers and edits, a moment after the last one. */
export const spoken = (page: Page) => page.locator('#spoken');
/** The button in the dock that undoes, whatever it says it undoes. */
export const undoButton = (page: Page) =>
  dock(page).getByRole('button', { name: /^Undo/ });
export const startLink = (page: Page) =>
  dock(page).getByRole('link', { name: 'Start', exact: true });

/**
 * Opens the builder, answers the safety questions where they are asked, unfolds the questions but the last, and waits until
 * everything has loaded.
 */
export async function openBuilder(page: Page, fragment = '') {
  await page.goto(`build/${fragment}`);
  // Where the questions were answered earlier that day, the lists are folded to one line.
  const none = page.getByRole('button', { name: 'None of these', exact: true });
  const folded = page.getByText('None of these today.');
  await expect(none.or(folded).filter({ visible: true })).toBeVisible();
  if (await none.isVisible()) await answerNone(page);
  await unfold(page, 'Today', 'Kit and space', 'Focus on');
  await expect(startLink(page)).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Change Glute bridge hold' }),
  ).toBeVisible();
}

/** Opens folded questions: "Today", "Kit and space", "Focus on", "More options". */
export async function unfold(page: Page, ...titles: readonly string[]) {
  for (const title of titles) {
    const summary = page
      .locator('#questions summary')
      .filter({ hasText: title });
    const isOpen = await summary.evaluate(
      (one) => one.parentElement?.hasAttribute('open') === true,
    );
    if (!isOpen) await summary.click();
  }
}

/** Opens the panel in which an exercise can be changed. */
export async function openPanel(page: Page, name: string) {
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Swap' })).toBeVisible();
}
