import { afterEach, describe, expect, test, vi } from 'vitest';
import * as storageKeys from '#core/storageKeys.ts';
import { formerKey } from '#core/storageKeys.ts';
import { browserStore, tabStore } from '#platform/storage/store.ts';

const KEYS = Object.values(storageKeys).filter(
  (value) => typeof value === 'string',
);

/** A stub of a storage that can be full: it then takes a text only under the name removed last. */
function stubStorage(area = 'localStorage') {
  const texts = new Map<string, string>();
  const state = { isFull: false };
  let removed = '';
  vi.stubGlobal(area, {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem(name: string, text: string) {
      if (state.isFull && name !== removed)
        throw new DOMException('full', 'QuotaExceededError');
      texts.set(name, text);
    },
    removeItem(name: string) {
      if (texts.delete(name)) removed = name;
    },
  });
  return { texts, state };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a text that could not be stored is read from memory, in place of the stored one', () => {
  const { texts, state } = stubStorage();
  const store = browserStore();
  expect(store.write('answer', 'none')).toBe(true);
  state.isFull = true;
  expect(store.write('answer', 'chest')).toBe(false);
  expect(store.read('answer')).toBe('chest');
  state.isFull = false;
  expect(store.read('answer')).toBe('chest');
  expect(store.write('answer', 'later')).toBe(true);
  texts.set('answer', 'another tab');
  expect(store.read('answer')).toBe('another tab');
});

test('what the device itself holds is told apart from what the page remembers, and from no answer', () => {
  const { texts, state } = stubStorage();
  const store = browserStore();
  expect(store.readStored('log')).toEqual({ text: null });
  store.write('log', 'stored');
  state.isFull = true;
  store.write('log', 'refused');
  expect([store.readStored('log'), store.read('log')]).toEqual([
    { text: 'stored' },
    'refused',
  ]);
  store.remember('other', 'here');
  expect([store.read('other'), texts.has('other')]).toEqual(['here', false]);
  vi.stubGlobal('localStorage', undefined);
  expect(store.readStored('log')).toBeNull();
  store.remove('log');
  store.remove('other');
});

test('a tab’s texts are its own, and kept in memory where they cannot be stored', () => {
  const { texts, state } = stubStorage('sessionStorage');
  const device = stubStorage();
  const tab = tabStore();
  tab.write('site:draft', 'mine');
  expect([...texts]).toEqual([['site:draft', 'mine']]);
  expect(browserStore().read('site:draft')).toBeNull();
  device.texts.set('tab', 'of an older version');
  expect(tab.read('site:tab')).toBeNull();
  state.isFull = true;
  expect(tab.write('site:draft', 'later')).toBe(false);
  expect(tabStore().read('site:draft')).toBe('later');
  expect(browserStore().read('site:draft')).toBeNull();
});

test('a removed text is gone, whether it was stored or in memory', () => {
  const { state } = stubStorage();
  const store = browserStore();
  store.write('one', 'stored');
  state.isFull = true;
  store.write('two', 'not stored');
  store.remove('one');
  store.remove('two');
  expect([store.read('one'), store.read('two')]).toEqual([null, null]);
});

describe('a text that an older version stored under a name without prefix', () => {
  test('is moved to the new name the first time it is read', () => {
    const { texts } = stubStorage();
    texts.set('log', 'old');
    const store = browserStore();
    expect(store.read('site:log')).toBe('old');
    expect([...texts]).toEqual([['site:log', 'old']]);
    expect(store.read('site:log')).toBe('old');
  });

  test('is ignored where a text is stored under the new name', () => {
    const { texts } = stubStorage();
    texts.set('log', 'old').set('site:log', 'new');
    expect(browserStore().read('site:log')).toBe('new');
  });

  test('is removed together with the new name', () => {
    const { texts } = stubStorage();
    texts.set('log', 'old');
    const store = browserStore();
    store.write('site:log', 'new');
    store.remove('site:log');
    expect(store.read('site:log')).toBeNull();
    expect([...texts]).toEqual([]);
  });

  test('stays under the former name on a full device, and a newer refused text is read in its place', () => {
    const { texts, state } = stubStorage();
    texts.set('log', 'old');
    state.isFull = true;
    const store = browserStore();
    expect(store.read('site:log')).toBe('old');
    expect([...texts]).toEqual([['log', 'old']]);
    expect(store.write('site:log', 'refused')).toBe(false);
    expect(store.read('site:log')).toBe('refused');
    store.remove('site:log');
    expect(store.read('site:log')).toBeNull();
  });

  test.each(KEYS)('is found for %s', (key) => {
    const { texts } = stubStorage();
    texts.set(formerKey(key), 'old');
    expect(browserStore().read(key)).toBe('old');
  });
});

test('where storage is forbidden, texts are held in the page’s memory', () => {
  vi.stubGlobal('localStorage', undefined);
  const store = browserStore();
  expect(store.read('site:answers')).toBeNull();
  expect(store.write('site:answers', 'here')).toBe(false);
  expect(store.read('site:answers')).toBe('here');
  store.remove('site:answers');
  expect(store.read('site:answers')).toBeNull();
});
