import { createListeners } from '#platform/listeners.ts';
import type {
  ScreenWakeLock,
  WakeLockState,
} from '#platform/session/wakeLock.ts';
import type {
  MediaCommands,
  MediaButtons,
} from '#platform/session/mediaButtons.ts';
import type { Vibration } from '#platform/session/vibration.ts';
import type { Voice } from '#platform/session/voice.ts';

/** A voice that records its lines; with `works` false, a device without a voice. */
export function fakeVoice(works = true) {
  const lines: string[] = [];
  const voice: Voice = {
    wake: () => undefined,
    say: (line) => void lines.push(line),
    works: () => works,
    stop: () => undefined,
  };
  return { ...voice, lines };
}

/** A wake lock that is granted, or refused. */
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

/** A vibration that records its patterns. */
export function fakeVibration() {
  const patterns: (readonly number[])[] = [];
  const vibration: Vibration = (pattern) => void patterns.push(pattern);
  return { vibration, patterns };
}

/** Media buttons that the test can press. */
export function fakeMediaButtons() {
  let shown: { readonly title: string; readonly isPlaying: boolean } | null =
    null;
  let commands: MediaCommands | null = null;
  const mediaButtons: MediaButtons = {
    show(title, isPlaying, handlers) {
      shown = { title, isPlaying };
      commands = handlers;
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
