import { afterEach, describe, expect, test, vi } from 'vitest';
import { files } from '#platform/storage/files.ts';
import { forgetsAfterDays, isInstalled } from '#platform/storage/installed.ts';
import { persistence } from '#platform/storage/persistence.ts';
import { browserStoredChanges } from '#platform/storage/storedChanges.ts';
import { browserWriteLock } from '#platform/storage/writeLock.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('the lock for writing', () => {
  test('lets the call go on once it is granted', async () => {
    const asked: string[] = [];
    vi.stubGlobal('navigator', {
      locks: {
        async request(name: string, call: () => void) {
          asked.push(name);
          await Promise.resolve();
          call();
        },
      },
    });
    let calls = 0;
    const held = browserWriteLock('site:log').hold(() => calls++);
    expect(calls).toBe(0);
    await held;
    expect([asked, calls]).toEqual([['site:log'], 1]);
  });

  test.each([
    ['there are none', {}],
    [
      'they are forbidden',
      { locks: { request: () => Promise.reject(new Error()) } },
    ],
  ])('does not hold anybody up where %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    let calls = 0;
    await browserWriteLock('site:log').hold(() => calls++);
    expect(calls).toBe(1);
  });
});

test('another tab’s change to a text is told, and so is everything being removed', () => {
  let calls = 0;
  const stop = browserStoredChanges().onChange('site:log', () => calls++);
  const change = (key: string | null) =>
    window.dispatchEvent(Object.assign(new Event('storage'), { key }));
  change('site:log');
  change('site:other');
  change(null);
  expect(calls).toBe(2);
  stop();
  change('site:log');
  expect(calls).toBe(2);
});

describe('what the browser says about keeping what is stored', () => {
  test.each([
    [{ persist: async () => true, persisted: async () => true }, [true, true]],
    [
      { persist: async () => false, persisted: async () => false },
      [false, false],
    ],
    [undefined, [false, null]],
    [
      {
        persist: () => Promise.reject(new Error()),
        persisted: () => Promise.reject(new Error()),
      },
      [false, null],
    ],
  ])('is told as it is: %o', async (storage, expected) => {
    vi.stubGlobal('navigator', { storage });
    const { ask, isGranted } = persistence();
    expect([await ask(), await isGranted()]).toEqual(expected);
  });
});

describe('files', () => {
  test('are saved under their name, from inside an open dialog', () => {
    document.body.innerHTML = '<dialog open></dialog>';
    const saved: (string | null)[] = [];
    document.addEventListener('click', ({ target }) => {
      const link = target as HTMLAnchorElement;
      saved.push(
        link.download,
        link.closest('dialog') && link.href.slice(0, 5),
      );
    });
    files().save('log.json', 'application/json', '{}');
    expect(saved).toEqual(['log.json', 'blob:']);
    expect(document.querySelector('a')).toBeNull();
  });

  test('are read as text, unless they are too large or gone', async () => {
    const read = (file: File, most = 10) => files().read(file, most);
    expect(await read(new File(['{}'], 'log.json'))).toEqual({
      ok: true,
      value: '{}',
    });
    expect(await read(new File(['12345'], 'log.json'), 4)).toEqual({
      ok: false,
      reason: 'too-large',
    });
    const gone = Object.assign(new File([], 'log.json'), {
      text: () => Promise.reject(new Error()),
    });
    expect(await read(gone)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('a browser that forgets', () => {
  const browser = (
    isWebKit: boolean,
    standalone: boolean | undefined,
    isStandaloneWindow = false,
  ) => {
    vi.stubGlobal('navigator', { standalone });
    vi.stubGlobal('matchMedia', () => ({ matches: isStandaloneWindow }));
    if (isWebKit) vi.stubGlobal('GestureEvent', Event);
  };

  test.each([
    ['Safari', true, false, false, 7],
    ['Safari on a Mac', true, undefined, false, 7],
    ['an app on the home screen', true, true, false, null],
    ['an app in the Dock', true, undefined, true, null],
    ['another browser', false, undefined, false, null],
  ])('is known: %s', (_, isWebKit, standalone, isWindow, days) => {
    browser(isWebKit, standalone, isWindow);
    expect(forgetsAfterDays()).toBe(days);
    expect(isInstalled()).toBe(standalone === true || isWindow);
  });
});
