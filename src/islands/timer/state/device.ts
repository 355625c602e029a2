import { createRoot } from 'solid-js';
import { createSettings } from '#islands/timer/state/createSettings.ts';
import { browserWakeLock } from '#platform/wakeLock.ts';
import { browserMediaKeys } from '#platform/mediaKeys.ts';
import { browserSessionLock } from '#platform/sessionLock.ts';
import { browserSound } from '#platform/sound.ts';
import { browserStore } from '#platform/store.ts';
import { browserVibration } from '#platform/vibration.ts';
import { browserVoice } from '#platform/voice.ts';

/** What the timer has of the device beside clock and storage; one for the whole page. */
export const device = {
  sound: browserSound(),
  voice: browserVoice(),
  awake: browserWakeLock(),
  vibration: browserVibration,
  mediaKeys: browserMediaKeys('Tired on Purpose'),
  seat: browserSessionLock('session-run'),
  ...createRoot(() => createSettings(browserStore())),
};
export type Device = typeof device;

/** Makes sound, voice and a lit screen ready; browsers allow that inside a tap only. */
export function wakeDevice() {
  const { beeps, pocket, voice } = device.settings();
  if (beeps) device.sound.wake(pocket);
  if (voice) device.voice.wake();
  device.awake.hold();
}
