import {
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  type Accessor,
} from 'solid-js';
import {
  cuesBetween,
  cuesOf,
  type Cue,
  type CueKind,
} from '#core/session/cues.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { lineAtEnd, lineOnSegment, lineOnResponse } from '#copy/spokenLines.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import { createBeeps } from '#islands/timer/feedback/createBeeps.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { ScreenWakeLock } from '#platform/wakeLock.ts';
import type { Clock } from '#platform/clock.ts';
import type { MediaButtons } from '#platform/mediaButtons.ts';
import type { Sound } from '#platform/sound.ts';
import type { Vibration } from '#platform/vibration.ts';
import type { Voice } from '#platform/voice.ts';

/** What goes along with a timer: sound, voice, a shake, a lit screen, buttons on a headphone. Each may be missing. */
export interface FeedbackPorts {
  readonly clock: Clock;
  readonly sound: Sound;
  readonly voice: Voice;
  readonly wakeLock: ScreenWakeLock;
  readonly vibration: Vibration;
  readonly mediaButtons: MediaButtons;
}

/** Cues that come later than this are missed, and never made up for. */
const MISSED_MS = 3000;
/** A line that comes later than this is about something else by then. */
const LATE_MS = 1000;
/** Nobody waits for a screen that long. */
const LONG_PAUSE_MS = 5 * 60_000;
/** Nothing flashes more often than three times a second (WCAG 2.3.1), and this is safely less. */
const FLASH_EVERY_MS = 500;

const SHAKES: Partial<Readonly<Record<CueKind, readonly number[]>>> = {
  count: [60],
  start: [250],
  half: [80, 80, 80],
  change: [120, 60, 200],
  rest: [400],
  round: [200, 100, 200, 100, 300],
  done: [150, 80, 150, 80, 150, 80, 600],
};

/** Everything that can be heard and felt of a session, taken from its timeline and kept to its clock. */
export function createFeedback(
  timer: Timer,
  catalogue: Catalogue,
  settings: Accessor<TimerSettings>,
  { clock, sound, voice, wakeLock, vibration, mediaButtons }: FeedbackPorts,
) {
  const [wakeLockState, setWakeLockState] = createSignal(wakeLock.state());
  const [flashes, setFlashes] = createSignal(0);
  const cues = createMemo(() =>
    cuesOf(
      timer.circuit,
      timer.timeline(),
      timer.adjustments(),
      settings().pace,
    ),
  );
  const beeps = createBeeps(timer, cues, settings, { clock, sound });

  let seen = timer.elapsed();
  createEffect(
    on([() => timer.elapsed(), timer.state], ([elapsed, state]) => {
      const isNext = elapsed >= seen && elapsed - seen <= MISSED_MS;
      const due = isNext ? cuesBetween(cues(), seen, elapsed) : [];
      seen = elapsed;
      // Where the session was moved past several at once, only the last still means something.
      const last = due.findLast(({ kind }) => SHAKES[kind]);
      if (last && (state === 'running' || state === 'finished')) feel(last);
    }),
  );

  let flashed = -Infinity;
  function feel({ kind }: Cue) {
    const shake = SHAKES[kind];
    if (!shake) return;
    if (settings().vibration) vibration(shake);
    const now = clock.now();
    if (settings().flash && now - flashed >= FLASH_EVERY_MS) {
      flashed = now;
      setFlashes((count) => count + 1);
    }
    if (kind === 'half') say('Halfway');
  }

  function say(line: string) {
    if (settings().voice && line !== '') voice.say(line);
  }

  createEffect(
    on([timer.place, timer.state], ([, state]) => {
      const segment = timer.segment();
      if (state !== 'running' || !segment) {
        if (state !== 'finished') voice.stop();
        return;
      }
      if (timer.leadIn() > 0) say('Back into place');
      else if (timer.elapsed() - segment.from <= LATE_MS)
        say(
          lineOnSegment(
            segment,
            timer.circuit,
            catalogue,
            timer.stationOf(segment),
          ),
        );
    }),
  );
  createEffect(
    on(
      [timer.response, timer.outcome],
      ([response, outcome]) => {
        if (outcome) say(lineAtEnd(outcome, timer.circuit.mode));
        else if (response) say(lineOnResponse(response, timer.circuit.mode));
      },
      { defer: true },
    ),
  );

  // Only a page that plays has buttons on the lock screen, and only then do they make sense.
  createEffect(
    on(
      [timer.place, timer.state, () => settings().pocket],
      ([, state, pocket]) => {
        if (!pocket || state === 'finished') {
          mediaButtons.clear();
          return;
        }
        const code = timer.station()?.code ?? '';
        const name = catalogue.get(code)?.name ?? 'The session';
        const works = timer.segment()?.kind === 'work';
        mediaButtons.show(works ? name : `Next: ${name}`, state === 'running', {
          play: () => timer.send('resume'),
          pause: () => timer.send('pause'),
          next: () => timer.send('skip'),
          back: () => timer.send('back'),
        });
      },
    ),
  );

  createEffect(
    on(timer.state, (state) => {
      if (state === 'finished' || state === 'waiting') wakeLock.release();
      else wakeLock.hold();
      if (state === 'paused')
        onCleanup(clock.after(LONG_PAUSE_MS, () => wakeLock.release()));
    }),
  );

  const unlisten = wakeLock.onChange(() => setWakeLockState(wakeLock.state()));
  onCleanup(() => {
    unlisten();
    voice.stop();
    wakeLock.release();
    mediaButtons.clear();
  });

  return {
    soundState: beeps.soundState,
    isLost: beeps.isLost,
    wakeLockState,
    /** How often the screen was asked to light up. */
    flashes,
    /** Makes sound and voice ready again; in a tap. */
    wake() {
      if (settings().beeps) beeps.wake();
      if (settings().voice) voice.wake();
    },
  };
}
