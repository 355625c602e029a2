import { createMemo, type Accessor } from 'solid-js';
import { cuesOf } from '#core/session/timeline/cues.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import { createBeeps } from '#islands/timer/feedback/createBeeps.ts';
import { createMediaControls } from '#islands/timer/feedback/createMediaControls.ts';
import { createVibrationAndFlash } from '#islands/timer/feedback/createVibrationAndFlash.ts';
import { createVoice } from '#islands/timer/feedback/createVoice.ts';
import { createWakeLock } from '#islands/timer/feedback/createWakeLock.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { MediaButtons } from '#platform/session/mediaButtons.ts';
import type { Sound } from '#platform/session/sound.ts';
import type { Vibration } from '#platform/session/vibration.ts';
import type { Voice } from '#platform/session/voice.ts';
import type { ScreenWakeLock } from '#platform/session/wakeLock.ts';

/** What a session can be heard, felt and controlled by. A device may lack each of them. */
export interface FeedbackPorts {
  readonly clock: Clock;
  readonly sound: Sound;
  readonly voice: Voice;
  readonly wakeLock: ScreenWakeLock;
  readonly vibration: Vibration;
  readonly mediaButtons: MediaButtons;
}

export type Feedback = ReturnType<typeof createFeedback>;

/** Everything that can be heard and felt of a session: beeps, voice, vibration, flash; also the screen kept on. */
export function createFeedback(
  timer: Timer,
  catalogue: Catalogue,
  settings: Accessor<TimerSettings>,
  ports: FeedbackPorts,
) {
  const cues = createMemo(() =>
    cuesOf(
      timer.circuit,
      timer.timeline(),
      timer.adjustments(),
      settings().pace,
    ),
  );
  const beeps = createBeeps(timer, cues, settings, ports);
  const flashes = createVibrationAndFlash(
    timer,
    cues,
    settings,
    ports,
    (kind) => {
      if (kind === 'half') say('Halfway');
    },
  );
  const say = createVoice(timer, catalogue, settings, ports.voice);
  createMediaControls(timer, catalogue, settings, ports.mediaButtons);
  const wakeLockState = createWakeLock(timer, ports);

  /** Makes sound and voice ready again; works only inside a tap. */
  function wake() {
    if (settings().beeps) beeps.wake();
    if (settings().voice) ports.voice.wake();
  }

  return {
    soundState: beeps.soundState,
    isLost: beeps.isLost,
    wakeLockState,
    /** How many times the screen was asked to flash. */
    flashes,
    wake,
    /**
     * At any tap or key, as browsers ask for one: brings back sound that was taken away, or never woken since a
     * reload.
     */
    wakeIfLost() {
      const state = beeps.soundState();
      if (settings().beeps && state !== 'on' && state !== 'none') wake();
    },
  };
}
