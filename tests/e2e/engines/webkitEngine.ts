import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../ownServer.ts';
import type { Engine, Key, Tab } from './engine.ts';

const KEYS: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  '/': '/',
};
/** How long the window needs for a new size, in ms. */
const RESIZING_MS = 350;

/** WebKitGTK's own small browser over WebDriver, on a screen that is not there. */
export async function webkitEngine(miniBrowser: string): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  // The buttons of its tool bar would keep the window wider than a phone.
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; }',
  );
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (number) => resolve(String(number).trim()));
    screen.once('error', reject);
  });
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: home,
      XDG_RUNTIME_DIR: home,
    },
    stdio: 'ignore',
  });

  async function send(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
  ): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  }

  /** A session begins as soon as the driver listens. */
  async function begin(seconds = 10): Promise<string> {
    const browserOptions = { binary: miniBrowser, args: ['--automation'] };
    const asked = {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': browserOptions,
        },
      },
    };
    const end = Date.now() + seconds * 1000;
    for (;;)
      try {
        const { sessionId } = (await send('POST', '', asked)) as {
          sessionId: string;
        };
        return sessionId;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(100);
      }
  }

  return {
    name: 'webkit',
    async open() {
      const session = `/${await begin()}`;
      const post = (path: string, body: object = {}) =>
        send('POST', session + path, body);
      const keys = (text: string) =>
        post('/actions', {
          actions: [
            {
              type: 'key',
              id: 'keyboard',
              actions: [...text].flatMap((value) => [
                { type: 'keyDown', value },
                { type: 'keyUp', value },
              ]),
            },
          ],
        });
      const tab: Tab = {
        async go(address) {
          await post('/url', { url: 'about:blank' });
          await post('/url', { url: address });
        },
        async reload() {
          await post('/refresh');
        },
        async resize(width, height) {
          // The window has borders, so its size is put right by what the page measures.
          const rect = { width, height };
          for (let tries = 0; tries < 3; tries++) {
            await post('/window/rect', rect);
            await pause(RESIZING_MS);
            const [inner, tall] = (await tab.ask(
              '[innerWidth, innerHeight]',
            )) as [number, number];
            if (inner === width && tall === height) return;
            rect.width += width - inner;
            rect.height += height - tall;
          }
        },
        ask: (expression) =>
          post('/execute/async', {
            script: `const done = arguments[0];
              Promise.resolve().then(() => (${expression})).then(done, (fault) => done(String(fault)));`,
            args: [],
          }),
        async click(element) {
          const origin = await post('/execute/sync', {
            script: `const found = ${element};
              found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
              return found;`,
            args: [],
          });
          if (origin === null) throw new Error(`Nothing to click: ${element}`);
          // At its middle, on whatever is there: WebDriver's own click refuses a label with its field on top.
          await post('/actions', {
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                actions: [
                  { type: 'pointerMove', x: 0, y: 0, origin },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          });
        },
        async press(key) {
          await keys(KEYS[key]);
        },
        async type(text) {
          await keys(text);
        },
        thrown: () => [],
        async close() {
          await send('DELETE', session);
        },
      };
      await tab.resize(390, 844);
      return tab;
    },
    async close() {
      for (const child of [driver, screen]) await ended(child);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function pause(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
