import { createSignal } from 'solid-js';
import {
  readTimerSettings,
  writeTimerSettings,
  type TimerSettings,
} from '#core/session/timerSettings.ts';
import type { Store } from '#platform/store.ts';

/** Where the settings of the timer are kept. The layout reads whether keys are off from there too (`Page.astro`). */
const SETTINGS = 'timer-settings';

/** The settings of the timer as a signal; every change is kept on the device at once. */
export function createSettings(store: Store) {
  const [settings, setSettings] = createSignal(
    readTimerSettings(store.read(SETTINGS)),
  );
  let isKept = true;

  /** Takes over what the search or another tab has changed. A device that keeps nothing has nothing newer. */
  function reread() {
    const text = store.read(SETTINGS);
    if (isKept && text !== null) setSettings(readTimerSettings(text));
  }

  function change(changes: Partial<TimerSettings>) {
    reread();
    setSettings({ ...settings(), ...changes });
    isKept = store.write(SETTINGS, writeTimerSettings(settings()));
  }
  return { settings, change, reread };
}
