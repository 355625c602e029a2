import { createEffect, on, onCleanup, type Accessor } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import {
  lineAtEnd,
  lineOnResponse,
  lineOnSegment,
} from '#copy/session/spokenLines.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Voice } from '#platform/session/voice.ts';

/** Later than this after a segment began, its line is no longer said. */
const LATE_MS = 1000;

/**
 * The lines a voice reads out, at each segment, after each rating and at the end. Returns a function that says a line.
 */
export function createVoice(
  timer: Timer,
  catalogue: Catalogue,
  settings: Accessor<TimerSettings>,
  voice: Voice,
) {
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
      const station = timer.stationOf(segment);
      if (timer.leadIn() > 0) say('Back into place');
      else if (timer.elapsed() - segment.from <= LATE_MS)
        say(lineOnSegment(segment, timer.circuit, catalogue, station));
    }),
  );
  createEffect(
    on(
      [timer.response, timer.outcome],
      ([response, outcome]) => {
        const { mode } = timer.circuit;
        if (outcome) say(lineAtEnd(outcome, mode));
        else if (response) say(lineOnResponse(response, mode));
      },
      { defer: true },
    ),
  );
  onCleanup(() => voice.stop());

  return say;
}
