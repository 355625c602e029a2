import { render } from 'solid-js/web';
import { onTestFinished } from 'vitest';
import { writeLog, type Log } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { Care } from '#islands/log/care/Care.tsx';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import { createLog, type DeviceLog } from '#islands/shared/log/createLog.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeStore } from '#fakes/fakeStore.ts';

// Half past ten in the morning of 26 November 2026, wherever the test runs.
const NOW = new Date(2026, 10, 26, 10, 30).getTime();

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface DeviceOptions {
  readonly log?: Log;
  /** Further texts on the device, by name. */
  readonly stored?: Readonly<Record<string, string>>;
  readonly tabStored?: Readonly<Record<string, string>>;
  readonly isGranted?: boolean | null;
  readonly forgetsAfterDays?: number | null;
}

/** The care of the log on a device of that state, on the page. */
export function careOn(options: DeviceOptions = {}) {
  const { log, stored = {}, tabStored = {} } = options;
  const store = fakeStore({
    ...(log ? { [LOG_KEY]: writeLog(log) } : {}),
    ...stored,
  });
  const tab = fakeStore(tabStored);
  const saved: Saved[] = [];
  const said: string[] = [];
  let filesRead = 0;
  const ports: CarePorts = {
    store,
    tab,
    files: {
      save: (name, type, text) => saved.push({ name, type, text }),
      async read(file) {
        filesRead += 1;
        return { ok: true, value: await file.text() };
      },
    },
    persistence: {
      isGranted: () => Promise.resolve(options.isGranted ?? null),
    },
    forgetsAfterDays: () => options.forgetsAfterDays ?? null,
  };
  let deviceLog: DeviceLog | undefined;
  const container = document.body.appendChild(document.createElement('div'));
  const dispose = render(() => {
    const opened = createLog({
      store,
      clock: { date: () => NOW },
      lifecycle: fakeLifecycle(),
      locks: { hold: () => Promise.resolve() },
      otherTabs: { onChange: () => () => undefined },
    });
    opened.open();
    deviceLog = opened;
    return (
      <Care
        deviceLog={opened}
        announce={(words) => said.push(words)}
        ports={ports}
      />
    );
  }, container);
  onTestFinished(() => {
    dispose();
    container.remove();
  });
  if (deviceLog === undefined) throw new Error('nothing was rendered');

  function button(name: string): HTMLButtonElement {
    const found = [...container.querySelectorAll('button')].filter(
      ({ textContent }) => textContent.trim() === name,
    );
    if (found.length !== 1 || found[0] === undefined)
      throw new Error(`${found.length} buttons are called "${name}"`);
    return found[0];
  }

  return {
    container,
    deviceLog,
    store,
    tab,
    saved,
    said,
    filesRead: () => filesRead,
    text: () => container.textContent,
    hasButton: (name: string) =>
      [...container.querySelectorAll('button')].some(
        ({ textContent }) => textContent.trim() === name,
      ),
    tap(name: string) {
      button(name).click();
    },
    /** Chooses a file in the browser's own control. */
    async choose(text: string, { name = 'log.json', size = 0 } = {}) {
      const file = new File([text], name, { type: 'application/json' });
      if (size > 0) Object.defineProperty(file, 'size', { value: size });
      const input = container.querySelector<HTMLInputElement>('[type=file]');
      if (input === null) throw new Error('no file can be chosen');
      Object.defineProperty(input, 'files', {
        configurable: true,
        value: [file],
      });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    },
    counts: () => container.querySelector('.import-counts')?.textContent,
    focused: () => document.activeElement?.textContent ?? '',
  };
}
