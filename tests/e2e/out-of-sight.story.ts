// What happens to a session in a hidden tab. Playwright makes every page believe that it is visible, so these stories
// drive a browser through its own protocol instead.
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { expect, test } from '@playwright/test';
import { rawBrowser, type RawBrowser, type RawTab } from './rawBrowser.ts';

test.describe.configure({ mode: 'serial' });

/** A browser slows a hidden page's timers to one a second from its first seconds on. */
const HIDDEN_SECONDS = 30;

interface StoredProgress {
  readonly elapsed: number;
  readonly savedAt: number;
  readonly played: readonly { readonly from: number; readonly to: number }[];
}

let browser: RawBrowser;
let hiddenTab: RawTab;
let firstProgress: StoredProgress;
let sessionAddress: string;
const opened: RawBrowser[] = [];

/** The session's progress, as it is stored on the device. */
async function storedProgress(tab: RawTab): Promise<StoredProgress> {
  return JSON.parse(
    String(await tab.ask(`localStorage.getItem('${PROGRESS_KEY}')`)),
  ) as StoredProgress;
}

async function startSession(tab: RawTab) {
  for (const name of ['None of these', 'Yes', 'Start']) await tab.tap(name);
  await tab.until(`document.querySelector('dialog [role=timer]') !== null`);
}

/** Opens a browser for one story, which is closed when the story ends. */
async function openBrowser(): Promise<RawBrowser> {
  const ownBrowser = await rawBrowser();
  opened.push(ownBrowser);
  return ownBrowser;
}

/** A browser with a running session in its only tab, and that tab. */
async function startedSession(): Promise<readonly [RawBrowser, RawTab]> {
  const ownBrowser = await openBrowser();
  const tab = await ownBrowser.open(sessionAddress);
  await ownBrowser.show(tab);
  await startSession(tab);
  return [ownBrowser, tab];
}

function waitSeconds(seconds: number) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** The seconds left that the timer shows. */
async function shownSeconds(tab: RawTab): Promise<number> {
  const label = await tab.ask(
    `document.querySelector('dialog [role=timer]').ariaLabel`,
  );
  return Number(/^(\d+) seconds left$/.exec(String(label))?.[1]);
}

function heading(text: string) {
  return `document.querySelector('dialog h2')?.textContent.includes(${JSON.stringify(text)}) === true`;
}

test.beforeAll(async ({}, { project }) => {
  const base = String(project.use.baseURL);
  browser = await rawBrowser();
  const page = await browser.open(`${base}sessions/reference/`);
  const link = `document.querySelector('a[href*="/session/#"]')`;
  await page.until(`${link} !== null`);
  sessionAddress = String(await page.ask(`${link}.href`));
  // The longest of these stories runs in the background of the others.
  hiddenTab = await browser.open(sessionAddress);
  await browser.show(hiddenTab);
  await startSession(hiddenTab);
  await waitSeconds(1.2);
  firstProgress = await storedProgress(hiddenTab);
  await browser.show(page);
  await hiddenTab.until(`document.visibilityState === 'hidden'`);
});

test.afterEach(() => {
  for (const ownBrowser of opened.splice(0)) ownBrowser.close();
});

test.afterAll(() => {
  browser.close();
});

test('after a freeze the page asks what happened, and counts none of that time', async () => {
  const [ownBrowser, tab] = await startedSession();
  const other = await ownBrowser.open('about:blank');
  await ownBrowser.show(other);
  await tab.until(`document.visibilityState === 'hidden'`);
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
  await waitSeconds(7);
  await tab.send('Page.setWebLifecycleState', { state: 'active' });
  await ownBrowser.show(tab);
  await tab.until(heading('Where were we?'));
  const before = await storedProgress(tab);
  expect(before.played.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(
    before.elapsed,
  );
  expect(before.elapsed).toBeLessThan(6000);
  const ways = await tab.ask(
    `[...document.querySelectorAll('dialog button')].map((one) => one.textContent.trim())`,
  );
  expect(ways).toEqual([
    expect.stringMatching(/^Resume it, \d+ s left$/),
    expect.stringMatching(/^Jump to now: /),
    'I did it: mark it done',
    'End the session',
  ]);
  await tab.tap('Resume');
  await waitSeconds(4);
  const after = await storedProgress(tab);
  expect(after.elapsed).toBeLessThan(before.elapsed + 2000);
});

test('the screen is kept on, and kept on again when the page becomes visible again', async () => {
  const ownBrowser = await openBrowser();
  const tab = await ownBrowser.open('about:blank');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `
      window.locks = [];
      const ask = WakeLock.prototype.request;
      WakeLock.prototype.request = async function (kind) {
        const lock = await ask.call(this, kind);
        window.locks.push(lock);
        return lock;
      };`,
  });
  await tab.send('Page.navigate', { url: sessionAddress });
  await ownBrowser.show(tab);
  await startSession(tab);
  await tab.until(`locks.length === 1 && !locks[0].released`);
  const other = await ownBrowser.open('about:blank');
  await ownBrowser.show(other);
  await tab.until(`locks[0].released`);
  await ownBrowser.show(tab);
  await tab.until(`locks.length === 2 && !locks[1].released`);
  await tab.tap('Pause');
  await tab.tap('End the session');
  await tab.tap('Enough for today');
  await tab.until(`locks.every(({ released }) => released)`);
});

test('a second tab says that the session runs elsewhere, and can take it over', async () => {
  const [ownBrowser, first] = await startedSession();
  await waitSeconds(2);
  const second = await ownBrowser.open(sessionAddress);
  await ownBrowser.show(second);
  await second.until(heading('A session is already running'));
  await second.tap('Carry on here');
  await second.until(heading('Paused'));
  const takenOver = await storedProgress(second);
  await first.until(heading('A session is already running'));
  await second.tap('Resume');
  // Three seconds to get back into place; the progress is stored every three seconds.
  await waitSeconds(7.5);
  const latest = await storedProgress(second);
  expect(latest.elapsed).toBeGreaterThan(takenOver.elapsed + 1000);
  // The first tab no longer overwrites the progress that the second one stores.
  expect(latest.elapsed - takenOver.elapsed).toBeLessThan(
    latest.savedAt - takenOver.savedAt,
  );
  await first.tap('Carry on here');
  await first.until(heading('Paused'));
  expect((await storedProgress(first)).elapsed).toBeGreaterThanOrEqual(
    latest.elapsed,
  );
});

test('after a crash the session is paused, at most three seconds before the crash and never after it', async () => {
  const [, tab] = await startedSession();
  await waitSeconds(4.4);
  const shown = await shownSeconds(tab);
  await tab.discard();
  await tab.until(heading('Paused'));
  // The number counts down, so an earlier moment shows more seconds.
  const secondsBack = (await shownSeconds(tab)) - shown;
  expect(secondsBack).toBeGreaterThanOrEqual(0);
  expect(secondsBack).toBeLessThanOrEqual(3);
});

test(`hidden for ${HIDDEN_SECONDS} seconds, a session loses no time and asks nothing`, async () => {
  test.setTimeout((HIDDEN_SECONDS + 60) * 1000);
  while (Date.now() - firstProgress.savedAt < HIDDEN_SECONDS * 1000)
    await waitSeconds(1);
  const latest = await storedProgress(hiddenTab);
  // The progress is stored every three seconds, and a browser may wake a hidden page up to a second late.
  expect(Date.now() - latest.savedAt).toBeLessThan(4500);
  const lost =
    latest.savedAt -
    firstProgress.savedAt -
    (latest.elapsed - firstProgress.elapsed);
  expect(Math.abs(lost)).toBeLessThan(50);
  expect(latest.played).toEqual([{ from: 0, to: latest.elapsed }]);
  await browser.show(hiddenTab);
  await hiddenTab.until(`document.visibilityState === 'visible'`);
  expect(await hiddenTab.ask(heading('Where were we?'))).toBe(false);
  const shown = await hiddenTab.ask(
    `document.querySelector('dialog [role=timer]').ariaLabel`,
  );
  expect(shown).toMatch(/seconds left|Rep/);
});
