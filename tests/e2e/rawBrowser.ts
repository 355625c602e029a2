import { spawn } from 'node:child_process';
import { mkdtempSync, rm } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A tab of a browser driven through its own protocol, so that pages can be hidden, which Playwright does not allow. */
export interface RawTab {
  readonly id: string;
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** The value of an expression evaluated in the page; with `tap`, it counts as the user's own gesture. */
  ask(expression: string, tap?: boolean): Promise<unknown>;
  /** Waits until an expression is true; throws after ten seconds, or after `seconds`. */
  until(expression: string, seconds?: number): Promise<void>;
  /** Waits for the first button whose name begins like this, and taps it. */
  tap(name: string): Promise<void>;
  /** Ends the page's process, of which the page hears nothing, as a browser short of memory does; then loads it again. */
  discard(): Promise<void>;
}

/** A browser driven through its own protocol. */
export interface RawBrowser {
  /** Opens an address in a new tab, and waits until its page is there. */
  open(address: string): Promise<RawTab>;
  /** Brings a tab to the front; the other tabs are hidden. */
  show(tab: RawTab): Promise<void>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Starts Chromium with a new profile, and without Playwright. */
export async function rawBrowser(
  extra: readonly string[] = [],
): Promise<RawBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(process.env['CHROMIUM'] ?? 'chromium', [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...extra,
    'about:blank',
  ]);
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stderr.on('data', (text: Buffer) => {
      output += text.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser ended: ${output}`)));
  });
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;

  function send(
    method: string,
    params: object = {},
    sessionId?: string,
  ): Promise<Record<string, unknown>> {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
    });
  }

  async function open(url: string): Promise<RawTab> {
    const { targetId } = await send('Target.createTarget', { url });
    const tab = await attach(String(targetId));
    // A tab begins with an empty page, whatever its address.
    if (url !== 'about:blank')
      await tab.until(
        `location.href !== 'about:blank' && document.readyState === 'complete'`,
      );
    return tab;
  }

  async function attach(id: string): Promise<RawTab> {
    const { sessionId } = await send('Target.attachToTarget', {
      targetId: id,
      flatten: true,
    });
    const sendToTab = (method: string, params?: object) =>
      send(method, params, String(sessionId));
    await sendToTab('Page.enable');
    // Without it, nothing is heard of a page whose process ends.
    await sendToTab('Inspector.enable');

    async function ask(expression: string, tap = false): Promise<unknown> {
      const { result, exceptionDetails } = await sendToTab('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: tap,
      });
      if (exceptionDetails)
        throw new Error(JSON.stringify(exceptionDetails).slice(0, 500));
      return (result as { value?: unknown }).value;
    }

    async function until(expression: string, seconds = 10) {
      const end = Date.now() + seconds * 1000;
      while (Date.now() < end) {
        if (await ask(expression).catch(() => false)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const shown = await ask('document.body.innerText.slice(0, 400)');
      throw new Error(`Never: ${expression}. The page says: ${String(shown)}`);
    }

    async function tap(name: string) {
      const button = `[...document.querySelectorAll('button, summary')].find((one) => (one.ariaLabel ?? one.textContent).trim().startsWith(${JSON.stringify(name)}))`;
      await until(`${button} !== undefined`);
      await ask(`${button}.click()`, true);
    }

    async function discard() {
      // The command has no answer until the page is loaded again, and then that it was gone.
      void sendToTab('Page.crash').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await sendToTab('Page.reload');
    }

    return { id, send: sendToTab, ask, until, tap, discard };
  }

  return {
    open,
    async show(tab) {
      await send('Target.activateTarget', { targetId: tab.id });
    },
    close() {
      socket.close();
      child.removeAllListeners('exit');
      child.on('exit', () => {
        // Processes that are ending may still be writing to the profile.
        const retries = { maxRetries: 20, retryDelay: 100 };
        rm(
          profile,
          { recursive: true, force: true, ...retries },
          () => undefined,
        );
      });
      child.kill();
    },
  };
}
