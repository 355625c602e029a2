import { createSignal } from 'solid-js';
import {
  readTimerSettings,
  writeTimerSettings,
  type TimerSettings,
} from '#core/session/timerSettings.ts';
import { SETTINGS_KEY } from '#core/storageKeys.ts';
import type { Store } from '#platform/storage/store.ts';

/** The settings of the timer as a signal; every change is stored on the device at once. */
export function createSettings(store: Store) {
  const [settings, setSettings] = createSignal(
    readTimerSettings(store.read(SETTINGS_KEY)),
  );
  let isStored = true;

  /**
   * Takes over what the search or another tab has changed; skipped after a failed write, as the device has nothing
   * newer.
   */
  function reread() {
    const text = store.read(SETTINGS_KEY);
    if (isStored && text !== null) setSettings(readTimerSettings(text));
  }

  function change(changes: Partial<TimerSettings>) {
    reread();
    setSettings({ ...settings(), ...changes });
    isStored = store.write(SETTINGS_KEY, writeTimerSettings(settings()));
  }
  return { settings, change, reread };
}
