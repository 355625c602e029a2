import { expect, answerNone, type Page } from './story.ts';

// Steps and locators that the stories about the builder share.

export const stations = (page: Page) =>
  page.getByRole('list', { name: 'One round' }).getByRole('listitem');
export const circuitSection = (page: Page) => page.getByLabel('The circuit');
export const dock = (page: Page) => page.getByLabel('This circuit');
export const startLink = (page: Page) =>
  dock(page).getByRole('link', { name: 'Start', exact: true });

/** Opens the builder, answers the safety questions where they are asked, and waits until everything has loaded. */
export async function openBuilder(page: Page, fragment = '') {
  await page.goto(`build/${fragment}`);
  // Where the questions were answered earlier that day, the lists are folded to one line.
  const none = page.getByRole('button', { name: 'None of these', exact: true });
  const folded = page.getByText('None of these today.');
  await expect(none.or(folded).filter({ visible: true })).toBeVisible();
  if (await none.isVisible()) await answerNone(page);
  await expect(startLink(page)).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Change Glute bridge hold' }),
  ).toBeVisible();
}

/** Opens the panel in which an exercise can be changed. */
export async function openPanel(page: Page, name: string) {
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Swap' })).toBeVisible();
}
