import { createSignal } from 'solid-js';
import { readSettings, writeSettings, type Settings } from '#core/settings.ts';
import type { Store } from '#platform/store.ts';

/** Where the settings of the timer are kept. */
const SETTINGS = 'timer-settings';

/** The settings of the timer as a signal; every change is kept on the device at once. */
export function createSettings(store: Store) {
  const [settings, setSettings] = createSignal(
    readSettings(store.read(SETTINGS)),
  );
  function change(changes: Partial<Settings>) {
    setSettings({ ...settings(), ...changes });
    store.write(SETTINGS, writeSettings(settings()));
  }
  return { settings, change };
}
