import { createRoot } from 'solid-js';
import { SESSION_LOCK } from '#core/storageKeys.ts';
import { createSettings } from '#islands/timer/state/createSettings.ts';
import { browserWakeLock } from '#platform/session/wakeLock.ts';
import { browserMediaButtons } from '#platform/session/mediaButtons.ts';
import { browserSessionLock } from '#platform/session/sessionLock.ts';
import { browserSound } from '#platform/session/sound.ts';
import { browserStore } from '#platform/storage/store.ts';
import { browserVibration } from '#platform/session/vibration.ts';
import { browserVoice } from '#platform/session/voice.ts';

/** What the timer uses of the device beside clock and storage; one for the whole page. */
export const device = {
  sound: browserSound(),
  voice: browserVoice(),
  wakeLock: browserWakeLock(),
  vibration: browserVibration,
  mediaButtons: browserMediaButtons('Tired on Purpose'),
  sessionLock: browserSessionLock(SESSION_LOCK),
  ...createRoot(() => createSettings(browserStore())),
};
export type Device = typeof device;

/** Wakes sound and voice and keeps the screen on; browsers allow that only inside a tap. */
export function wakeDevice() {
  const { beeps, pocket, voice } = device.settings();
  if (beeps) device.sound.wake(pocket);
  if (voice) device.voice.wake();
  device.wakeLock.hold();
}
