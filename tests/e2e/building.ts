import { expect, sayNone, type Page } from './story.ts';

// What the stories of the builder share.

export const station = (page: Page) =>
  page.getByRole('list', { name: 'One round' }).getByRole('listitem');
export const circuit = (page: Page) => page.getByLabel('The circuit');
export const dock = (page: Page) => page.getByLabel('This circuit');
export const start = (page: Page) =>
  dock(page).getByRole('link', { name: 'Start', exact: true });

/** The builder, with everything it fetches later already there. */
export async function openBuilder(page: Page, fragment = '') {
  await page.goto(`build/${fragment}`);
  // Answered earlier the same day, the lists are folded to one line.
  const none = page.getByRole('button', { name: 'None of these', exact: true });
  const folded = page.getByText('None of these today.');
  await expect(none.or(folded).filter({ visible: true })).toBeVisible();
  if (await none.isVisible()) await sayNone(page);
  await expect(start(page)).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Change Glute bridge hold' }),
  ).toBeVisible();
}

/** Opens the panel of an exercise. */
export async function change(page: Page, name: string) {
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await expect(page.getByRole('button', { name: 'Swap' })).toBeVisible();
}
