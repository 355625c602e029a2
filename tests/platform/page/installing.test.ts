import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

/** The browser, listened to from now on. */
async function listeningBrowser() {
  vi.resetModules();
  const { browserInstalling } = await import('#platform/page/installing.ts');
  return browserInstalling();
}

/** What Chromium sends where it would add the site. */
function offer(outcome: string) {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  const prompt = vi.fn(() => Promise.resolve());
  Object.assign(event, { prompt, userChoice: Promise.resolve({ outcome }) });
  dispatchEvent(event);
  return { event, prompt };
}

test.each([
  ['accepted', true],
  ['dismissed', false],
])(
  'the browser asks when it is told to, and not before: %s',
  async (outcome, agreed) => {
    const installing = await listeningBrowser();
    expect(installing.way()).toBeNull();
    const { event, prompt } = offer(outcome);
    expect(event.defaultPrevented).toBe(true);
    expect(installing.way()).toBe('browser-asks');
    expect(prompt).not.toHaveBeenCalled();
    expect(await installing.ask()).toBe(agreed);
    expect(prompt).toHaveBeenCalledOnce();
  },
);

test('a question that the browser refuses counts as a no', async () => {
  const installing = await listeningBrowser();
  offer('accepted').prompt.mockRejectedValueOnce(new Error('no gesture'));
  expect(await installing.ask()).toBe(false);
});

const APPLE = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${APPLE}`;

test.each([
  [
    'Safari on an iPhone',
    `${PHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
    false,
    'share-menu',
  ],
  [
    'Safari on an iPad',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/18.5 Safari/605.1.15`,
    false,
    'share-menu',
  ],
  [
    'the app on the home screen',
    `${PHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
    true,
    null,
  ],
  [
    'Chrome on an iPhone',
    `${PHONE} CriOS/137.0.7151.51 Mobile/15E148 Safari/604.1`,
    false,
    null,
  ],
  [
    'Edge on an iPhone',
    `${PHONE} Version/18.0 EdgiOS/137.0.3296.58 Mobile/15E148 Safari/604.1`,
    false,
    null,
  ],
  ['a page inside another app', `${PHONE} Mobile/15E148`, false, null],
  [
    'Safari on a Mac',
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/18.5 Safari/605.1.15`,
    undefined,
    null,
  ],
])('the way in %s is known', async (_, userAgent, standalone, way) => {
  const own = standalone === undefined ? {} : { standalone };
  vi.stubGlobal('navigator', { userAgent, ...own });
  expect((await listeningBrowser()).way()).toBe(way);
});

test('the installed app of any browser has no way, even where the browser would add it again', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(display-mode: standalone)',
  }));
  const installing = await listeningBrowser();
  offer('accepted');
  expect(installing.way()).toBeNull();
});
