import type { CueKind } from '#core/session/timeline/cues.ts';

/** One tone of a beep: its pitch in Hz, when it begins and how long it lasts in ms, its loudness from 0 to 1. */
export interface Note {
  readonly hz: number;
  readonly from: number;
  readonly ms: number;
  readonly loud: number;
}

function note(hz: number, from: number, ms: number, loud = 0.8): Note {
  return { hz, from, ms, loud };
}

/** The notes of each cue. Cues differ in pitch, and those that could be confused differ in rhythm as well. */
export const BEEPS: Readonly<Record<CueKind, readonly Note[]>> = {
  count: [note(880, 0, 90)],
  start: [note(1320, 0, 400)],
  half: [note(660, 0, 80), note(660, 160, 80)],
  change: [note(990, 0, 120), note(740, 170, 200)],
  rest: [note(440, 0, 420)],
  round: [note(587, 0, 160), note(494, 210, 160), note(392, 420, 320)],
  done: [
    note(523, 0, 150),
    note(659, 190, 150),
    note(784, 380, 150),
    note(1047, 570, 500),
  ],
  'phase-0': [note(277, 0, 45, 0.4)],
  'phase-1': [note(349, 0, 35, 0.3)],
  'phase-2': [note(554, 0, 45, 0.4)],
  'phase-3': [note(698, 0, 35, 0.3)],
};
