import {
  FOCUSES,
  HOME_KIT,
  LEVELS,
  PHASES,
  RUNS,
  TARGETS,
  type Focus,
  type HomeKit,
  type Level,
  type Phase,
  type Run,
  type Target,
} from '#core/vocabulary.ts';

/** What a reader tells the builder about themselves and today. Each answer has a default, so none must be given. */
export interface Answers {
  readonly level: Level;
  /** Time for the circuit, 5 to 20 minutes. */
  readonly minutes: number;
  readonly kit: readonly HomeKit[];
  readonly focus: Focus;
  /** Soreness of the legs and trunk now, 0 to 10, and where, if they said so. */
  readonly soreness: number;
  readonly soreAt: readonly Target[];
  readonly run: Run;
  readonly phase: Phase;
  /** A race today or in the next 3 days. */
  readonly raceNear: boolean;
  /** A key session today or in the next 2 days. */
  readonly keySessionNear: boolean;
  /** Hard leg work in the gym yesterday, today or tomorrow. */
  readonly gymNear: boolean;
  /** A bad night, or a heavy week. */
  readonly worn: boolean;
  /** Whole days since the last pre-fatigue circuit; null for never. */
  readonly daysSince: number | null;
  /** How that one went, as far as anybody knows. */
  readonly last: LastTime | null;
  /** Circuits on record that ended at or below their own ceiling; they are asked for before a long run. */
  readonly easyOnes: number;
  /** The last two circuits both ended a point or more above their ceiling, or the legs were still sore at 48 hours. */
  readonly overdone: boolean;
  /** Days still to wait since pain that ended a circuit was looked at, 0 to 21; from the log alone. */
  readonly painWait: number;
  /** Exercises to leave out, by short name. */
  readonly leaveOut: readonly string[];
  /** A yes to the first list of the safety questions, or a circuit that ended in pain: nothing today. */
  readonly redFlag: boolean;
  /** A yes to their second list, and no clinician has agreed yet. */
  readonly notCleared: boolean;
}

/** The end of the last circuit, and what it was made of where the log knows. */
export interface LastTime {
  /** RPE at the end, 1 to 10, halves allowed. */
  readonly rpe: number;
  /** A warning sign was shown, or soreness of 5 or more the day after. */
  readonly rough: boolean;
  readonly rounds?: number;
  readonly restSeconds?: number;
  /** Its doses as a share of the level's, 1 for the whole. */
  readonly share?: number;
}

/** Minutes a circuit can be asked for. */
export const MINUTES = { least: 5, most: 20 } as const;

/** Soreness at which there is neither circuit nor activation. */
export const TOO_SORE = 7;

// The article's two weeks are over.
const DUE_AGAIN = 14;

/** What is taken for granted until somebody says otherwise: the article's own day. */
export const DEFAULT_ANSWERS: Answers = {
  level: 'regular',
  minutes: 15,
  kit: HOME_KIT.filter((thing) => thing !== 'step'),
  focus: 'balanced',
  soreness: 0,
  soreAt: [],
  run: 'easy',
  phase: 'normal',
  raceNear: false,
  keySessionNear: false,
  gymNear: false,
  worn: false,
  daysSince: DUE_AGAIN,
  last: null,
  easyOnes: 0,
  overdone: false,
  painWait: 0,
  leaveOut: [],
  redFlag: false,
  notCleared: false,
};

/** The answers with numbers brought into their range, and the names of those that were outside. */
export function withinRange(answers: Answers): {
  readonly answers: Answers;
  readonly brought: readonly ('minutes' | 'soreness')[];
} {
  const minutes = whole(answers.minutes, MINUTES.least, MINUTES.most, 15);
  const soreness = whole(answers.soreness, 0, 10, 0);
  const brought = [
    ...(minutes === answers.minutes ? [] : (['minutes'] as const)),
    ...(soreness === answers.soreness ? [] : (['soreness'] as const)),
  ];
  return {
    answers: brought.length > 0 ? { ...answers, minutes, soreness } : answers,
    brought,
  };
}

/**
 * The answers among any fields at all: those of a form, or of stored text. What is no answer is the default; minutes
 * and soreness may still have to be brought into range. What the safety questions say is never read here: it has a
 * record of its own.
 */
export function answersFrom(
  fields: Readonly<Record<string, unknown>>,
): Answers {
  const defaults = DEFAULT_ANSWERS;
  const { minutes, soreness, daysSince, leaveOut } = fields;
  return {
    ...defaults,
    level: oneOf(LEVELS, fields['level']) ?? defaults.level,
    minutes: number(minutes, defaults.minutes),
    kit: someOf(HOME_KIT, fields['kit']) ?? defaults.kit,
    focus: oneOf(FOCUSES, fields['focus']) ?? defaults.focus,
    soreness: number(soreness, defaults.soreness),
    soreAt: someOf(TARGETS, fields['soreAt']) ?? defaults.soreAt,
    run: oneOf(RUNS, fields['run']) ?? defaults.run,
    phase: oneOf(PHASES, fields['phase']) ?? defaults.phase,
    raceNear: fields['raceNear'] === true,
    keySessionNear: fields['keySessionNear'] === true,
    gymNear: fields['gymNear'] === true,
    worn: fields['worn'] === true,
    daysSince: daysSince === null ? null : whole(daysSince, 0, 9999, DUE_AGAIN),
    leaveOut: codesOf(leaveOut),
  };
}

/** Whether a text is a word of a list, and which. */
function oneOf<Word extends string>(
  words: readonly Word[],
  value: unknown,
): Word | undefined {
  return words.find((word) => word === value);
}

function someOf<Word extends string>(
  words: readonly Word[],
  value: unknown,
): readonly Word[] | undefined {
  return Array.isArray(value)
    ? words.filter((word) => value.includes(word))
    : undefined;
}

function codesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const codes = value.filter(
    (code): code is string =>
      typeof code === 'string' && /^[a-z]{2,3}$/.test(code),
  );
  return [...new Set(codes)];
}

function number(value: unknown, instead: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? value : instead;
}

function whole(
  value: unknown,
  least: number,
  most: number,
  instead: number,
): number {
  return Math.min(most, Math.max(least, Math.round(number(value, instead))));
}
