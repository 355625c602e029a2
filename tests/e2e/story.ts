import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page } from '@playwright/test';

/** A story, which fails if a page threw, wrote an error, broke its content policy, missed a file or asked another host. */
export const test = base.extend<{
  /** Files that a story takes away from the host, so that missing them is no fault. */
  mayMiss: RegExp | null;
  noFaults: undefined;
}>({
  mayMiss: [null, { option: true }],
  noFaults: [
    async ({ page, baseURL, mayMiss }, use) => {
      const faults: string[] = [];
      // By name alone, since a story may have a server of its own on another port.
      const { hostname } = new URL(baseURL ?? '');
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        // A missing file is noted from its response, below.
        const missing = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !missing)
          faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.hostname !== hostname)
          faults.push(`asked ${url.href}`);
      });
      page.on('response', (response) => {
        const isPage = response.request().isNavigationRequest();
        if (mayMiss?.test(response.url()) === true) return;
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

/** The accessibility rules that the page breaks, by axe: WCAG 2.2 A and AA and best practice; one line each. */
export function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const tags = [
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ];
  return faultsBy(page, (axe) => axe.withTags(tags));
}

/** The texts that are too pale to read, by axe: what can be wrong in the dark colours of a page that is right in light ones. */
export function contrastFaults(page: Page): Promise<readonly string[]> {
  return faultsBy(page, (axe) => axe.withRules('color-contrast'));
}

async function faultsBy(
  page: Page,
  rules: (axe: AxeBuilder) => AxeBuilder,
): Promise<readonly string[]> {
  // Legacy mode leaves out frames of other origins, which no page has, and spares a blank page at each check.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const analysis = rules(axe).analyze();
  let isDone = !pagesWithStoppedClock.has(page);
  const finish = () => (isDone = true);
  analysis.then(finish, finish);
  // The check waits for timers of the page, so a stopped clock is moved on a little until it is done.
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

/** Prevents what the browser itself does on Escape, as WebKit does in a search field; only the page's own handling is left. */
export async function blockEscapeDefault(page: Page) {
  await page.evaluate(() => {
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    addEventListener('keydown', keep, true);
  });
}

/** How far the page scrolls sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
  );
}

/** How far things jumped since the page was opened, as the browser sums it up; taps and keys aside. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly {
            value: number;
            hadRecentInput: boolean;
          }[];
          const sum = shifts
            .filter(({ hadRecentInput }) => !hadRecentInput)
            .reduce((total, { value }) => total + value, 0);
          resolve(sum);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

/** Answers the safety questions of the page with "none of these". */
export async function answerNone(page: Page) {
  await page
    .getByRole('button', { name: 'None of these', exact: true })
    .click();
}

/** Answers every question of a preview, as somebody who has done a circuit before, so that it can be started. */
export async function answerPreview(page: Page) {
  await answerNone(page);
  const yes = page.getByRole('button', { name: 'Yes', exact: true });
  const start = page.getByRole('button', { name: /^Start( anyway)?$/ });
  await expect(yes.or(start)).toBeVisible();
  if (await yes.isVisible()) await yes.click();
}

/** Answers every question of a preview, and starts the session. */
export async function answerAndStart(page: Page) {
  await answerPreview(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
}

/** Changes the answer to the safety questions from "none of these" to one of the lists. */
export async function changeToYes(page: Page, item: RegExp) {
  await page.getByText('None of these today.').click();
  await page.getByRole('button', { name: 'Change the answer' }).click();
  await page.getByRole('button', { name: 'Yes, one' }).click();
  await page.getByRole('button', { name: item }).click();
}

/** The address of the reference session, as the home page links it. */
const REFERENCE =
  'session/#1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';

/** Opens the preview of the reference session, and answers its questions. */
export async function openReference(page: Page) {
  await page.goto(REFERENCE);
  await expect(
    page.getByRole('heading', { level: 1, name: 'The 15-minute session' }),
  ).toBeVisible();
  await answerPreview(page);
}

/** Starts the reference session, with the clock stopped. */
export async function startReference(page: Page) {
  await stopClock(page);
  await openReference(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
}

/** The pages whose clock is stopped. */
const pagesWithStoppedClock = new WeakSet<Page>();

/** Stops the page's clock until `advanceClock` moves it, and ties the clock of the sound, which cannot be moved, to it. */
export async function stopClock(page: Page) {
  pagesWithStoppedClock.add(page);
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

/** Moves a stopped clock on. */
export async function advanceClock(page: Page, seconds: number) {
  await page.clock.runFor(seconds * 1000);
}

/** The text stored on the device under a name; null where there is none. */
export function storedText(page: Page, name: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), name);
}
