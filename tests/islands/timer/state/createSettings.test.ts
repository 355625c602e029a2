import { describe, expect, test } from 'vitest';
import { SETTINGS_KEY } from '#core/storageKeys.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createSettings } from '#islands/timer/state/createSettings.ts';

describe('the settings of the timer', () => {
  test('are stored at once, without losing what another part of the page changed', () => {
    const store = fakeStore();
    const timer = createSettings(store);
    const search = createSettings(store);
    search.change({ keys: false });
    timer.change({ voice: true });
    expect(createSettings(store).settings()).toMatchObject({
      keys: false,
      voice: true,
    });
  });

  test('take over what was changed elsewhere when they are read again', () => {
    const store = fakeStore();
    const timer = createSettings(store);
    createSettings(store).change({ keys: false });
    expect(timer.settings().keys).toBe(true);
    timer.reread();
    expect(timer.settings().keys).toBe(false);
  });

  test('hold while the page is open where they cannot be stored', () => {
    const store = fakeStore({ [SETTINGS_KEY]: '{"beeps":false}' });
    const timer = createSettings({ ...store, write: () => false });
    timer.change({ voice: true });
    timer.change({ keys: false });
    timer.reread();
    expect(timer.settings()).toMatchObject({
      beeps: false,
      voice: true,
      keys: false,
    });
  });
});
