import { createSignal } from 'solid-js';
import {
  readSettings,
  writeSettings,
  type Settings,
} from '#core/session/timerSettings.ts';
import type { Store } from '#platform/store.ts';

/** Where the settings of the timer are kept. The layout reads whether keys are off from there too (`Page.astro`). */
const SETTINGS = 'timer-settings';

/** The settings of the timer as a signal; every change is kept on the device at once. */
export function createSettings(store: Store) {
  const [settings, setSettings] = createSignal(
    readSettings(store.read(SETTINGS)),
  );
  let isKept = true;

  /** Takes over what the search or another tab has changed. A device that keeps nothing has nothing newer. */
  function reread() {
    const text = store.read(SETTINGS);
    if (isKept && text !== null) setSettings(readSettings(text));
  }

  function change(changes: Partial<Settings>) {
    reread();
    setSettings({ ...settings(), ...changes });
    isKept = store.write(SETTINGS, writeSettings(settings()));
  }
  return { settings, change, reread };
}
