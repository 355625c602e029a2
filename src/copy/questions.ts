import type { Answers } from '#core/planning/answers.ts';
import type { Focus, Phase, Run } from '#core/vocabulary.ts';

/** The focuses by name. */
export const FOCUS_WORDS: Readonly<Record<Focus, string>> = {
  balanced: 'Balanced',
  glutes: 'Glutes',
  calves: 'Calves',
  core: 'Core',
  hamstrings: 'Hamstrings',
  knees: 'Kind to knees',
};

/** What the builder calls the runs that can follow. */
export const RUN_NAMES: Readonly<Record<Run, string>> = {
  easy: 'Easy',
  long: 'Long',
  hard: 'Hard or hilly',
  race: 'Race',
};

/** What the builder calls the weeks of training. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  normal: 'As usual',
  'high-volume': 'High volume',
  taper: 'Taper or race week',
};

/** An answer that stands for a range of numbers: it begins at `from`, and ends before the next. */
export interface RangeAnswer {
  readonly from: number;
  /** What is answered by a tap on it. */
  readonly value: number;
  readonly name: string;
  readonly small?: string;
}

/** How sore the legs are, 0 to 10. */
export const SORENESS_ANSWERS: readonly RangeAnswer[] = [
  { from: 0, value: 0, name: 'Not', small: '0–1' },
  { from: 2, value: 3, name: 'A little', small: '2–3' },
  { from: 4, value: 5, name: 'Sore', small: '4–6' },
  { from: 7, value: 8, name: 'Very', small: '7–10' },
];

/** Days since the last circuit. */
export const LAST_CIRCUIT_ANSWERS: readonly RangeAnswer[] = [
  { from: 0, value: 7, name: 'Under 10 days' },
  { from: 10, value: 12, name: '10–13 days' },
  { from: 14, value: 14, name: '2 to 6 weeks' },
  { from: 43, value: 43, name: 'Over 6 weeks' },
];

/** What may be near: each is yes or no. */
export const NEAR_QUESTIONS: readonly (readonly [
  keyof Pick<Answers, 'raceNear' | 'keySessionNear' | 'gymNear'>,
  string,
])[] = [
  ['raceNear', 'A race today or in the next 3 days'],
  ['keySessionNear', 'A key session today or in the next 2 days'],
  ['gymNear', 'Hard leg work in the gym yesterday, today or tomorrow'],
];

/** What is asked of these days. */
export const WORN_QUESTION = 'A bad night or a heavy week';

/** The answer whose range a number lies in. */
export function rangeAt(
  answers: readonly RangeAnswer[],
  value: number,
): RangeAnswer | undefined {
  return answers.findLast(({ from }) => value >= from);
}
