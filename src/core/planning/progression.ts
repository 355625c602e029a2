import { QUIET_LEGS, type LastCircuit } from '#core/planning/answers.ts';
import type { Level } from '#core/vocabulary.ts';

/** What the end of the last circuit asks of the next (rule "After the last circuit"). */
export const PROGRESSION_STEPS = [
  'up', // below 3, and the legs were quiet: one step up the ladder
  'repeat', // 3 to 5: the same again
  'ease', // above 5 to 5.5: a tenth off reps and holds
  'less', // up to 6.5: one round fewer, rests 10 s longer
  'back', // 7 and above: one round fewer, a fifth off, the longest rests, and three weeks
] as const;
export type ProgressionStep = (typeof PROGRESSION_STEPS)[number];

/**
 * What comes after a circuit that ended so. At the returning level an effort counts as one point more. A step up needs
 * to know that the legs were 3 out of 10 sore at most on the days after.
 */
export function progressionAfter(
  last: LastCircuit,
  level: Level,
): ProgressionStep {
  const rpe = level === 'returning' ? last.rpe + 1 : last.rpe;
  const row = ROWS.find(([below]) => rpe < below)?.[1] ?? 'back';
  if (last.rough) return oneRowEasier(row);
  return row === 'up' && !hadQuietLegs(last) ? 'repeat' : row;
}

/** Whether the legs are known to have been 3 out of 10 sore at most on the days after a circuit. */
export function hadQuietLegs({ soreAfter }: LastCircuit): boolean {
  return soreAfter !== undefined && soreAfter <= QUIET_LEGS;
}

// RPE comes in halves: "above 5 to 5.5" ends before 6.
const ROWS: readonly (readonly [below: number, ProgressionStep])[] = [
  [3, 'up'],
  [5.25, 'repeat'],
  [6, 'ease'],
  [7, 'less'],
];

function oneRowEasier(step: ProgressionStep): ProgressionStep {
  return PROGRESSION_STEPS[PROGRESSION_STEPS.indexOf(step) + 1] ?? 'back';
}
