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
  await sayNone(page);
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
