import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
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

/**
 * What a reader tells the builder about themselves and today. Each answer has a default, so none must be given. Numbers
 * are brought into range where answers come in, from the builder's form and from stored text, by `withinRange`; whatever
 * takes Answers relies on that.
 */
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
  /** The day on which they said "never", as "2026-03-01"; null or missing where they did not, or do so today. */
  readonly neverSaidOn?: string | null;
  /** How that one went, as far as it is known. */
  readonly last: LastCircuit | null;
  /** How many circuits on record ended at or below their own ceiling; two come before one on the day of a long run. */
  readonly easyCircuits: number;
  /** How many circuits in a row, up to the last one, ended at the effort they aimed at, without a sign. */
  readonly goodCircuits: number;
  /** The last two circuits both ended a point or more above their ceiling, or the legs were still sore at 48 hours. */
  readonly overdone: boolean;
  /** Days still to wait since somebody looked at the pain that ended a circuit, 0 to 21; from the log alone. */
  readonly painWait: number;
  /** Exercises to leave out, by short name. */
  readonly leaveOut: readonly string[];
  /** What the circuit of a link brought with it, for this visit; null without one. Never stored. */
  readonly linkLimits: LinkLimits | null;
  /** Whether there is a yes to the first list of the safety questions, or pain on record: nothing starts today. */
  readonly redFlag: boolean;
  /** Whether there is a yes to their second list, and no clinician has agreed yet. */
  readonly notCleared: boolean;
}

/** What a circuit from a link asks of those composed after it: no higher ceiling (RPE), no shorter rests (seconds). */
export interface LinkLimits {
  readonly ceiling: number;
  readonly restSeconds: number;
  readonly roundRestSeconds: number;
}

/** How the last circuit ended, and what it was made of where the log knows. */
export interface LastCircuit {
  /** RPE at the end, 1 to 10, halves allowed. */
  readonly rpe: number;
  /** Whether there was a warning sign, or soreness of 5 or more the day after. */
  readonly rough: boolean;
  /** The highest soreness of the two days after, 0 to 10; missing where nobody said. */
  readonly soreAfter?: number;
  readonly rounds?: number;
  readonly restSeconds?: number;
  /** Its doses as a share of the level's, 1 for the whole. */
  readonly share?: number;
}

/** Minutes a circuit can be asked for. */
export const MINUTES = { least: 5, most: 20 } as const;

/** The soreness of the days after a circuit up to which a step up may follow (rule "The ladder"). */
export const QUIET_LEGS = 3;

/** Soreness from which sore muscles are spared, a circuit gives way to a warm-up, and there is neither (rule "Soreness"). */
export const A_LITTLE_SORE = 2;
export const SORE = 4;
export const TOO_SORE = 7;

/** The answers before anybody has given one: the day the article describes. */
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
  daysSince: CIRCUIT_INTERVAL_DAYS,
  last: null,
  easyCircuits: 0,
  goodCircuits: 0,
  overdone: false,
  painWait: 0,
  leaveOut: [],
  linkLimits: null,
  redFlag: false,
  notCleared: false,
};

/** The answers with minutes and soreness brought into their range, and the names of those that were outside. */
export function withinRange(answers: Answers): {
  readonly answers: Answers;
  readonly outOfRange: readonly ('minutes' | 'soreness')[];
} {
  const minutes = wholeNumber(answers.minutes, MINUTES.least, MINUTES.most, 15);
  const soreness = wholeNumber(answers.soreness, 0, 10, 0);
  const outOfRange = [
    ...(minutes === answers.minutes ? [] : (['minutes'] as const)),
    ...(soreness === answers.soreness ? [] : (['soreness'] as const)),
  ];
  return {
    answers:
      outOfRange.length > 0 ? { ...answers, minutes, soreness } : answers,
    outOfRange,
  };
}

/**
 * The answers among any fields at all: those of a form, or of stored text. What is no answer is the default. Minutes
 * and soreness are taken as they are, so that `withinRange` can say which were outside. The answers to the safety
 * questions are not among them: they have a record of their own.
 */
export function answersFrom(
  fields: Readonly<Record<string, unknown>>,
): Answers {
  const defaults = DEFAULT_ANSWERS;
  const { minutes, soreness, daysSince, leaveOut } = fields;
  return {
    ...defaults,
    level: oneOf(LEVELS, fields['level']) ?? defaults.level,
    minutes: numberOr(minutes, defaults.minutes),
    kit: someOf(HOME_KIT, fields['kit']) ?? defaults.kit,
    focus: oneOf(FOCUSES, fields['focus']) ?? defaults.focus,
    soreness: numberOr(soreness, defaults.soreness),
    soreAt: someOf(TARGETS, fields['soreAt']) ?? defaults.soreAt,
    run: oneOf(RUNS, fields['run']) ?? defaults.run,
    phase: oneOf(PHASES, fields['phase']) ?? defaults.phase,
    raceNear: fields['raceNear'] === true,
    keySessionNear: fields['keySessionNear'] === true,
    gymNear: fields['gymNear'] === true,
    worn: fields['worn'] === true,
    daysSince:
      daysSince === null
        ? null
        : wholeNumber(daysSince, 0, 9999, CIRCUIT_INTERVAL_DAYS),
    leaveOut: codesOf(leaveOut),
  };
}

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

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? value : otherwise;
}

function wholeNumber(
  value: unknown,
  least: number,
  most: number,
  otherwise: number,
): number {
  return Math.min(
    most,
    Math.max(least, Math.round(numberOr(value, otherwise))),
  );
}
