import { test as base, expect } from '@playwright/test';
import { elementWith, type Role } from './elementWith.ts';
import type { Engine, EngineName, Tab } from './engine.ts';
import { puppeteerEngine } from './puppeteerEngine.ts';
import { webkitEngine } from './webkitEngine.ts';

export { expect } from '@playwright/test';

/** How long the steps of a story wait for what they need, in seconds. */
const PATIENCE = 12;

/** A story that is told to one of the three browsers, in a new profile of it. */
export const test = base.extend<
  { tab: Tab; site: string; mayThrow: RegExp | null },
  { engineName: EngineName; program: string; engine: Engine }
>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  /** The path of the browser. */
  program: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName, program }, use) => {
      const engine =
        engineName === 'webkit'
          ? await webkitEngine(program)
          : await puppeteerEngine(engineName, program);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  /** What a story makes the page throw. */
  mayThrow: [null, { option: true }],
  tab: async ({ engine, mayThrow }, use) => {
    const tab = await engine.open();
    await use(tab);
    const thrown = tab.thrown().filter((one) => mayThrow?.test(one) !== true);
    expect(thrown).toEqual([]);
    await tab.close();
  },
  /** The address of the site. */
  site: async ({ baseURL }, use) => {
    await use(baseURL ?? '');
  },
});

/** Waits until an expression holds in the page; the page may be loading meanwhile. */
export async function until(
  tab: Tab,
  expression: string,
  seconds = PATIENCE,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const holds = await tab.ask(expression).catch(() => false);
    if (holds === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const shown = await tab.ask(
    '`${location.href}: ${document.body.innerText.slice(0, 600)}`',
  );
  throw new Error(`Never: ${expression}\nThe page says: ${String(shown)}`);
}

/** Waits until something with this role is in the page whose name begins so. */
export function see(tab: Tab, role: Role, name: string): Promise<void> {
  return until(tab, `${elementWith(role, name)} !== null`);
}

/** Waits until nothing with this role is in the page whose name begins so. */
export function seeNo(tab: Tab, role: Role, name: string): Promise<void> {
  return until(tab, `${elementWith(role, name)} === null`);
}

/** Waits until the page says so. */
export function read(tab: Tab, text: string): Promise<void> {
  return until(
    tab,
    `document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(text)})`,
  );
}

/** Clicks what has this role and a name that begins so, once it is there. */
export async function tap(tab: Tab, role: Role, name: string): Promise<void> {
  await see(tab, role, name);
  await standsStill(tab, elementWith(role, name));
  await tab.click(elementWith(role, name));
}

/** Waits until an element is where it was a moment before: a tap on what moves, as results that arrive do, would miss it. */
async function standsStill(tab: Tab, element: string): Promise<void> {
  const place = `JSON.stringify(${element}?.getBoundingClientRect() ?? null)`;
  for (let before: unknown, tries = 0; tries < 20; tries++) {
    const now = await tab.ask(place).catch(() => tries);
    if (now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Whether what has this role and a name that begins so has the focus. */
export function hasFocus(role: Role, name: string): string {
  return `${elementWith(role, name)} === document.activeElement`;
}

/** How far the page scrolls sideways, in pixels. */
export function sidewaysScroll(tab: Tab): Promise<unknown> {
  return tab.ask(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
