import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** A story, at the end of which nothing may have been refused, thrown or asked of another host. */
export const test = base.extend<{ quietly: undefined }>({
  quietly: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        // A page that is not there is said by the response below.
        const missing = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !missing)
          faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin)
          faults.push(`asked ${url.href}`);
      });
      page.on('response', (response) => {
        const isPage = response.request().isNavigationRequest();
        if (!isPage && response.status() >= 400)
          faults.push(`missing: ${response.url()}`);
      });
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          reportError(
            new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
          );
        });
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** The accessibility rules the page breaks, WCAG 2.2 A and AA. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const tags = [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ];
  // No page has frames of another origin, for which a blank page would be opened at each check.
  const analysis = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  let isDone = !standing.has(page);
  const finish = () => (isDone = true);
  analysis.then(finish, finish);
  // The checker waits for timers of the page: where time stands still, it is let trickle.
  while (!isDone) {
    await page.clock.runFor(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { violations } = await analysis;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** As in WebKit, where a search field keeps Escape to itself: nothing comes of it but what the page does. */
export async function keepEscape(page: Page) {
  await page.evaluate(() => {
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    addEventListener('keydown', keep, true);
  });
}

/** How far the page can be pushed sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
}

/** Answers the safety questions of the page with "none of these". */
export async function sayNone(page: Page) {
  await page
    .getByRole('button', { name: 'None of these', exact: true })
    .click();
}

/** Answers all that a preview asks before it can be started, as somebody who has done one before. */
export async function getReady(page: Page) {
  await sayNone(page);
  const yes = page.getByRole('button', { name: 'Yes', exact: true });
  const start = page.getByRole('button', { name: /^Start( anyway)?$/ });
  await expect(yes.or(start)).toBeVisible();
  if (await yes.isVisible()) await yes.click();
}

/** Answers all that a preview asks, and starts it. */
export async function startHere(page: Page) {
  await getReady(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Changes the answer to the safety questions from "none of these" to one of the lists. */
export async function changeToYes(page: Page, item: RegExp) {
  await page.getByText('None of these today.').click();
  await page.getByRole('button', { name: 'Change the answer' }).click();
  await page.getByRole('button', { name: 'Yes, one' }).click();
  await page.getByRole('button', { name: item }).click();
}

/** From the home page to the preview of the reference session, ready to start. */
export async function openReference(page: Page) {
  await page.goto('.');
  await page.getByRole('link', { name: /^The 15-minute session/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'The 15-minute session' }),
  ).toBeVisible();
  await getReady(page);
}

/** The same, and the session begun, with time standing still until it is moved. */
export async function startReference(page: Page) {
  await standStill(page);
  await openReference(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
}

/** The pages on which time stands still. */
const standing = new WeakSet<Page>();

/** Time stands still until it is moved; the sound's own clock, which no test can move, follows the page's. */
export async function standStill(page: Page) {
  standing.add(page);
  await page.clock.install({ time: new Date('2026-03-01T07:00:00Z') });
  await page.clock.pauseAt(new Date('2026-03-01T07:00:01Z'));
  await page.addInitScript(() => {
    const follow = {
      get: () => performance.now() / 1000,
      configurable: true,
    };
    Object.defineProperty(AudioContext.prototype, 'currentTime', follow);
    Object.defineProperty(AudioContext.prototype, 'state', {
      get: () => 'running',
      configurable: true,
    });
  });
}

/** Lets so many seconds go by. */
export async function pass(page: Page, seconds: number) {
  await page.clock.runFor(seconds * 1000);
}
