import puppeteer, { type ElementHandle } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

// Firefox reports as thrown by the page what the service worker was still answering when the page was left or loaded
// again; such a report names no address.
const LEFT_UNANSWERED = /Failed to load ‘’\. A ServiceWorker intercepted/;

/** Chromium over its own protocol, or Firefox over WebDriver BiDi. */
export async function puppeteerEngine(
  name: 'chromium' | 'firefox',
  executablePath: string,
): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    args:
      name === 'firefox'
        ? []
        : [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
  });
  return {
    name,
    async open() {
      const profile = await browser.createBrowserContext();
      const page = await profile.newPage();
      const thrown: string[] = [];
      page.on('pageerror', (error) => {
        if (!LEFT_UNANSWERED.test(String(error))) thrown.push(String(error));
      });
      const tab: Tab = {
        async go(address) {
          // Where only the part after "#" differs, the browser would not load the page again.
          await page.goto('about:blank');
          await page.goto(address);
        },
        async reload() {
          await page.reload();
        },
        async resize(width, height) {
          await page.setViewport({ width, height });
          // Firefox lays the page out a little after it says that it has.
          await new Promise((resolve) => setTimeout(resolve, 250));
        },
        ask: (expression) => page.evaluate(expression),
        async click(element) {
          const handle = await page.evaluateHandle(element);
          const target = handle.asElement() as ElementHandle<Element> | null;
          if (target === null) throw new Error(`Nothing to click: ${element}`);
          await target.scrollIntoView();
          await target.click();
        },
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        thrown: () => thrown,
        close: () => profile.close(),
      };
      await tab.resize(390, 844);
      return tab;
    },
    close: () => browser.close(),
  };
}
