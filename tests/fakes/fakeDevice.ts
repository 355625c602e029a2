import { createListeners } from '#platform/listeners.ts';
import type { ScreenWakeLock, WakeLockState } from '#platform/wakeLock.ts';
import type { MediaCommands, MediaButtons } from '#platform/mediaButtons.ts';
import type { Vibration } from '#platform/vibration.ts';
import type { Voice } from '#platform/voice.ts';

/** A voice that writes down its lines, or one that the device does not have. */
export function fakeVoice(works = true) {
  const said: string[] = [];
  const voice: Voice = {
    wake: () => undefined,
    say: (line) => void said.push(line),
    works: () => works,
    stop: () => undefined,
  };
  return { ...voice, said };
}

/** A screen that stays on when asked to, or refuses. */
export function fakeWakeLock(refuses = false) {
  let state: WakeLockState = 'off';
  const listeners = createListeners();
  const setState = (next: WakeLockState) => {
    state = next;
    listeners.notify();
  };
  const wakeLock: ScreenWakeLock = {
    hold: () => setState(refuses ? 'refused' : 'on'),
    release: () => setState('off'),
    state: () => state,
    onChange: listeners.add,
  };
  return wakeLock;
}

/** A device that writes down how it vibrated. */
export function fakeVibration() {
  const patterns: (readonly number[])[] = [];
  const vibration: Vibration = (pattern) => void patterns.push(pattern);
  return { vibration, patterns };
}

/** Media buttons that somebody can press. */
export function fakeMediaButtons() {
  let shown: { readonly title: string; readonly isPlaying: boolean } | null =
    null;
  let commands: MediaCommands | null = null;
  const mediaButtons: MediaButtons = {
    show(title, isPlaying, given) {
      shown = { title, isPlaying };
      commands = given;
    },
    clear() {
      shown = null;
      commands = null;
    },
  };
  return {
    mediaButtons,
    shown: () => shown,
    press(button: keyof MediaCommands) {
      commands?.[button]();
    },
  };
}
