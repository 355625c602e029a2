import { afterEach, describe, expect, test, vi } from 'vitest';
import * as storageKeys from '#core/storageKeys.ts';
import { formerKey } from '#core/storageKeys.ts';
import { browserStore } from '#platform/store.ts';

const KEYS = Object.values(storageKeys).filter(
  (value) => typeof value === 'string',
);

/** A device's storage that can be full: it then takes a text only in the room that a removed one has left. */
function device() {
  const texts = new Map<string, string>();
  const state = { isFull: false };
  let removed = '';
  vi.stubGlobal('localStorage', {
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

test('what the device would not take is what is read from then on, not what it took before', () => {
  const { texts, state } = device();
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

test('what is removed is gone, stored or not', () => {
  const { state } = device();
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
    const { texts } = device();
    texts.set('log', 'old');
    const store = browserStore();
    expect(store.read('site:log')).toBe('old');
    expect([...texts]).toEqual([['site:log', 'old']]);
    expect(store.read('site:log')).toBe('old');
  });

  test('gives way to what is stored under the new name', () => {
    const { texts } = device();
    texts.set('log', 'old').set('site:log', 'new');
    expect(browserStore().read('site:log')).toBe('new');
  });

  test('is removed with the new name, and does not come back', () => {
    const { texts } = device();
    texts.set('log', 'old');
    const store = browserStore();
    store.write('site:log', 'new');
    store.remove('site:log');
    expect(store.read('site:log')).toBeNull();
    expect([...texts]).toEqual([]);
  });

  test('stays where it is on a full device, and gives way to what that device refused', () => {
    const { texts, state } = device();
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
    const { texts } = device();
    texts.set(formerKey(key), 'old');
    expect(browserStore().read(key)).toBe('old');
  });
});

test('a device that forbids storage has this page’s memory', () => {
  vi.stubGlobal('localStorage', undefined);
  const store = browserStore();
  expect(store.read('site:answers')).toBeNull();
  expect(store.write('site:answers', 'here')).toBe(false);
  expect(store.read('site:answers')).toBe('here');
  store.remove('site:answers');
  expect(store.read('site:answers')).toBeNull();
});
