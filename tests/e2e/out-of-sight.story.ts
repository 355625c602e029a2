// What happens to a session while nobody looks. Test tools tell every page that it is always seen, so these stories
// speak to a browser in its own protocol.
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import { expect, test } from '@playwright/test';
import { rawBrowser, type RawBrowser, type RawTab } from './rawBrowser.ts';

test.describe.configure({ mode: 'serial' });

const HIDDEN_SECONDS = 150;

interface Saved {
  readonly elapsed: number;
  readonly savedAt: number;
  readonly played: readonly { readonly from: number; readonly to: number }[];
}

let browser: RawBrowser;
let hidden: RawTab;
let atFirst: Saved;
let session: string;
const opened: RawBrowser[] = [];

/** The progress as the device stores it. */
async function saved(tab: RawTab): Promise<Saved> {
  return JSON.parse(
    String(await tab.ask(`localStorage.getItem('${PROGRESS_KEY}')`)),
  ) as Saved;
}

async function begin(tab: RawTab) {
  for (const name of ['None of these', 'Yes', 'Start']) await tab.tap(name);
  await tab.until(`document.querySelector('dialog [role=timer]') !== null`);
}

/** A browser of a story's own; it does not outlive it. */
async function ownBrowser(): Promise<RawBrowser> {
  const own = await rawBrowser();
  opened.push(own);
  return own;
}

/** One with a session under way in its only tab, and the tab. */
async function running(): Promise<readonly [RawBrowser, RawTab]> {
  const own = await ownBrowser();
  const tab = await own.open(session);
  await own.show(tab);
  await begin(tab);
  return [own, tab];
}

function passed(seconds: number) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** The seconds left, as the timer tells them. */
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
  session = String(await page.ask(`${link}.href`));
  // The longest of these stories goes on behind the others.
  hidden = await browser.open(session);
  await browser.show(hidden);
  await begin(hidden);
  await passed(1.2);
  atFirst = await saved(hidden);
  await browser.show(page);
  await hidden.until(`document.visibilityState === 'hidden'`);
});

test.afterEach(() => {
  for (const own of opened.splice(0)) own.close();
});

test.afterAll(() => {
  browser.close();
});

test('a page that was frozen asks what happened, and counts nothing of it', async () => {
  const [own, tab] = await running();
  const other = await own.open('about:blank');
  await own.show(other);
  await tab.until(`document.visibilityState === 'hidden'`);
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
  await passed(7);
  await tab.send('Page.setWebLifecycleState', { state: 'active' });
  await own.show(tab);
  await tab.until(heading('Where were we?'));
  const before = await saved(tab);
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
  await passed(4);
  const after = await saved(tab);
  expect(after.elapsed).toBeLessThan(before.elapsed + 2000);
});

test('the screen is kept on, and again when the page comes back', async () => {
  const own = await ownBrowser();
  const tab = await own.open('about:blank');
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
  await tab.send('Page.navigate', { url: session });
  await own.show(tab);
  await begin(tab);
  await tab.until(`locks.length === 1 && !locks[0].released`);
  const other = await own.open('about:blank');
  await own.show(other);
  await tab.until(`locks[0].released`);
  await own.show(tab);
  await tab.until(`locks.length === 2 && !locks[1].released`);
  await tab.tap('Pause');
  await tab.tap('End the session');
  await tab.tap('Enough for today');
  await tab.until(`locks.every(({ released }) => released)`);
});

test('a second tab says that a session runs elsewhere, and can take it over', async () => {
  const [own, first] = await running();
  await passed(2);
  const second = await own.open(session);
  await own.show(second);
  await second.until(heading('A session is running elsewhere'));
  await second.tap('Take it over here');
  await second.until(heading('Paused'));
  const taken = await saved(second);
  await first.until(heading('A session is running elsewhere'));
  await second.tap('Resume');
  // Three to get back into place, and the place is kept every three.
  await passed(7.5);
  const now = await saved(second);
  expect(now.elapsed).toBeGreaterThan(taken.elapsed + 1000);
  // The first one no longer writes over what the second one keeps.
  expect(now.elapsed - taken.elapsed).toBeLessThan(now.savedAt - taken.savedAt);
  await first.tap('Take it over here');
  await first.until(heading('Paused'));
  expect((await saved(first)).elapsed).toBeGreaterThanOrEqual(now.elapsed);
});

test('a page that crashes comes back paused, three seconds before at most and never after', async () => {
  const [own, tab] = await running();
  await passed(4.4);
  const shown = await shownSeconds(tab);
  // A page that crashes does not answer.
  void tab.send('Page.crash');
  await passed(1);
  const again = await own.open(session);
  await own.show(again);
  await again.until(heading('Paused'));
  // The number counts down.
  const comesBack = (await shownSeconds(again)) - shown;
  expect(comesBack).toBeGreaterThanOrEqual(0);
  expect(comesBack).toBeLessThanOrEqual(3);
});

test(`hidden for ${HIDDEN_SECONDS} seconds, a session loses nothing and asks nothing`, async () => {
  test.setTimeout((HIDDEN_SECONDS + 60) * 1000);
  while (Date.now() - atFirst.savedAt < HIDDEN_SECONDS * 1000) await passed(1);
  const now = await saved(hidden);
  // It is kept every three seconds, and a browser may wake a hidden page a second late.
  expect(Date.now() - now.savedAt).toBeLessThan(4500);
  const lost = now.savedAt - atFirst.savedAt - (now.elapsed - atFirst.elapsed);
  expect(Math.abs(lost)).toBeLessThan(50);
  expect(now.played).toEqual([{ from: 0, to: now.elapsed }]);
  await browser.show(hidden);
  await hidden.until(`document.visibilityState === 'visible'`);
  expect(await hidden.ask(heading('Where were we?'))).toBe(false);
  const shown = await hidden.ask(
    `document.querySelector('dialog [role=timer]').ariaLabel`,
  );
  expect(shown).toMatch(/seconds left|Rep/);
});
