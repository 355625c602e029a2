import { afterEach, expect, test, vi } from 'vitest';
import { browserStore } from '#platform/store.ts';

/** A device's storage that can be full. */
function device() {
  const texts = new Map<string, string>();
  const state = { isFull: false };
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem(name: string, text: string) {
      if (state.isFull) throw new DOMException('full', 'QuotaExceededError');
      texts.set(name, text);
    },
    removeItem: (name: string) => texts.delete(name),
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

test('what is removed is gone, kept or not', () => {
  const { state } = device();
  const store = browserStore();
  store.write('one', 'kept');
  state.isFull = true;
  store.write('two', 'not kept');
  store.remove('one');
  store.remove('two');
  expect([store.read('one'), store.read('two')]).toEqual([null, null]);
});
