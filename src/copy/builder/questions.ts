import { daysLater } from '#core/calendar.ts';
import {
  A_LITTLE_SORE,
  TOO_SORE,
  type Answers,
} from '#core/planning/answers.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import {
  HOME_KIT,
  type Focus,
  type HomeKit,
  type Phase,
  type Run,
} from '#core/vocabulary.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import { counted } from '#copy/shared/clockface.ts';

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

/** The minutes that can be chosen by a tap; those between them by the slider. */
export const MINUTES_ANSWERS: readonly number[] = [5, 8, 10, 15, 20];

/** How sore the legs are, 0 to 10. */
export const SORENESS_ANSWERS: readonly RangeAnswer[] = [
  { from: 0, value: 0, name: 'Not sore', small: '0–1' },
  { from: 2, value: 3, name: 'A little', small: '2–3' },
  { from: 4, value: 5, name: 'Sore', small: '4–6' },
  { from: 7, value: 8, name: 'Very sore', small: '7–10' },
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

/** Whether soreness is such that the builder asks where it is: a little or more, and not so much that nothing starts. */
export function asksWhere(soreness: number): boolean {
  return soreness >= A_LITTLE_SORE && soreness < TOO_SORE;
}

const NEAR_WORDS = {
  raceNear: 'race near',
  keySessionNear: 'key session near',
  gymNear: 'leg work near',
} as const;

const SORE_WORDS: readonly RangeAnswer[] = [
  { from: 0, value: 0, name: 'legs fine' },
  { from: 2, value: 3, name: 'legs a little sore' },
  { from: 4, value: 5, name: 'legs sore' },
  { from: 7, value: 8, name: 'legs very sore' },
];

/** What is said of the day, beside the folded questions about it: "easy run, legs fine, last circuit 6 Nov". */
export function todayWords(answers: Answers, today: string): string {
  const { soreness, soreAt } = answers;
  const sore = rangeAt(SORE_WORDS, soreness)?.name ?? '';
  const where = asksWhere(soreness) ? soreAt.join(' and ') : '';
  return [
    answers.run === 'race' ? 'race' : `${lower(RUN_NAMES[answers.run])} run`,
    ...NEAR_QUESTIONS.filter(([name]) => answers[name]).map(
      ([name]) => NEAR_WORDS[name],
    ),
    where === '' ? sore : sore.replace('legs', where),
    lastCircuitWords(answers.daysSince, today),
  ].join(', ');
}

/** When the last circuit was, by its day where that makes a difference: "last circuit 6 Nov", "last circuit 2 to 6 weeks ago". */
function lastCircuitWords(daysSince: number | null, today: string): string {
  if (daysSince === null) return 'no circuit yet';
  if (daysSince < CIRCUIT_INTERVAL_DAYS)
    return `last circuit ${shortDay(daysLater(today, -daysSince))}`;
  const range = rangeAt(LAST_CIRCUIT_ANSWERS, daysSince)?.name ?? '';
  return `last circuit ${lower(range)} ago`;
}

const SHORT_KIT: Readonly<Record<HomeKit, string>> = {
  band: 'mini-band',
  wall: 'wall or rail',
  mat: 'mat',
  step: 'step',
};

/** What is said of the kit, beside the folded question: "all but a step", "mini-band, mat". */
export function kitAnswerWords(kit: readonly HomeKit[]): string {
  const missing = HOME_KIT.filter((thing) => !kit.includes(thing));
  const [only] = missing;
  if (only === undefined) return 'all of it';
  if (kit.length === 0) return 'none';
  return missing.length === 1
    ? `all but a ${SHORT_KIT[only]}`
    : HOME_KIT.filter((thing) => kit.includes(thing))
        .map((thing) => SHORT_KIT[thing])
        .join(', ');
}

/** What is said of the focus, beside the folded question: "balanced", "kind to knees". */
export function focusAnswerWords(focus: Focus): string {
  return lower(FOCUS_WORDS[focus]);
}

/** What is said of these weeks and of what is left out, beside the folded questions: "as usual, nothing left out". */
export function moreWords({ phase, worn, leaveOut }: Answers): string {
  return [
    lower(PHASE_NAMES[phase]),
    ...(worn ? [lower(WORN_QUESTION)] : []),
    leaveOut.length === 0
      ? 'nothing left out'
      : `${counted(leaveOut.length, 'exercise')} left out`,
  ].join(', ');
}

/** What is said of a day typed in that cannot be the last circuit's: it lies ahead, or too far back to matter. */
export const DAY_CORRECTIONS = {
  ahead: 'That day is still to come, so we used today.',
  longAgo: (day: string) =>
    `That is longer ago than matters here, so we used ${shortDay(day)} ${day.slice(0, 4)}.`,
  unreadable: (day: string) =>
    `That is not a date, so we kept ${shortDay(day)}.`,
} as const;

/** What is said under the day of the last circuit while only its range is known. */
export function dayTakenWords(day: string): string {
  return `Counted as ${shortDay(day)} until you give the day.`;
}

/** What is asked of a reader who said "never" more than two weeks ago. */
export function neverAgainWords(saidOn: string): string {
  return `You said “never” on ${shortDay(saidOn)}. Is that still true?`;
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
