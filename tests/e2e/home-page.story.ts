import { expect, test } from './story.ts';

// The exercises of the reference session with their doses, and the pages they lead to.
const ON_STAGE = [
  ['Glute bridge hold', 'exercises/glute-bridge-hold/'],
  ['Bodyweight squat', 'exercises/bodyweight-squat/'],
  ['Forearm plank', 'exercises/plank/'],
  ['Lateral band walk', 'exercises/lateral-band-walk/'],
  ['Single-leg calf raise', 'exercises/single-leg-calf-raise/'],
] as const;
const FINGER = 44;

test('each figure on the stage leads to its exercise, and is as large as a finger at every width', async ({
  page,
}) => {
  await page.goto('.');
  const stage = page.getByRole('group', { name: /Then an easy run/ });
  await expect(stage.getByRole('link')).toHaveCount(ON_STAGE.length);
  for (const width of [1280, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [name, path] of ON_STAGE) {
      const link = stage.getByRole('link', { name: new RegExp(name) });
      await expect(link).toHaveAttribute('href', new RegExp(`/${path}$`));
      const box = await link.boundingBox();
      expect(box?.width, `${name} at ${width}`).toBeGreaterThanOrEqual(FINGER);
      expect(box?.height, `${name} at ${width}`).toBeGreaterThanOrEqual(FINGER);
    }
  }
  await stage.getByRole('link', { name: /Forearm plank/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Forearm plank' }),
  ).toBeVisible();
});

test('by keyboard the figures come in the order of the circuit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto('.');
  await page.getByRole('link', { name: /Glute bridge hold/ }).focus();
  for (const [name] of ON_STAGE.slice(1)) {
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('link', { name: new RegExp(name) }),
    ).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Single-leg calf raise' }),
  ).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of reader is one tap from a session', async ({ page }) => {
    for (const [reader, session] of [
      [/^First time whatever your level/, 'The first session'],
      [/^Returning/, 'The returning session'],
      [/^Beginner/, 'The beginner session'],
      [/^No band clamshells/, 'The session with no band'],
      [/^Regular/, 'The 15-minute session'],
      [/^Advanced/, 'The advanced session'],
    ] as const) {
      await page.goto('.');
      await page
        .getByRole('region', { name: 'Which one are you?' })
        .getByRole('link', { name: reader })
        .click();
      await expect(
        page.getByRole('heading', { level: 1, name: session }),
      ).toBeVisible();
    }
  });

  test('what is known says who stands behind each line, and where to read on', async ({
    page,
  }) => {
    await page.goto('.');
    const known = page.getByRole('region', { name: /We found no trial of it/ });
    const lines = known.getByRole('listitem');
    await expect(lines).toHaveCount(3);
    for (const [index, tag] of [
      'Article',
      'Study',
      'Our judgement',
    ].entries()) {
      await expect(lines.nth(index)).toContainText(tag);
      await expect(
        lines.nth(index).getByRole('link', { name: /^(What|How)/ }),
      ).toHaveAttribute('href', /\/guide\//);
    }
  });
});
