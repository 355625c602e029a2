import { KIT_ANSWERS } from '#copy/circuit/kit.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import {
  FOCUS_WORDS,
  NEAR_QUESTIONS,
  PHASE_NAMES,
  rangeAt,
  RUN_NAMES,
  SORENESS_ANSWERS,
  WORN_QUESTION,
} from '#copy/builder/questions.ts';
import { capital, nameIn } from '#copy/circuit/circuits.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { Answers } from '#core/planning/answers.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';

/** A change in words: what undo calls it, and the sentence that is spoken, with the new value. */
export interface ChangeWords {
  readonly label: string;
  readonly sentence: string;
}

/** What differs between two sets of answers, in words, in the order of the questions. What the reader cannot answer is left out. */
export function answerWords(
  before: Answers,
  after: Answers,
  catalogue: Catalogue,
): readonly ChangeWords[] {
  const { level, minutes, run, soreness, focus, phase, daysSince } = after;
  const single = [
    one(before.level !== level, LEVEL_NAMES[level], 'Level'),
    one(before.minutes !== minutes, `${minutes}`, 'Minutes'),
    one(before.run !== run, RUN_NAMES[run], 'Today’s run'),
    ...[...NEAR_QUESTIONS, ['worn', WORN_QUESTION] as const].map(
      ([name, question]) =>
        one(
          before[name] !== after[name],
          yesOrNo(after[name]),
          question,
          SHORT_QUESTIONS[name],
        ),
    ),
    one(
      before.soreness !== soreness,
      rangeAt(SORENESS_ANSWERS, soreness)?.name ?? `${soreness}`,
      'Sore legs',
    ),
    one(before.daysSince !== daysSince, daysWords(daysSince), 'Last circuit'),
    one(before.focus !== focus, FOCUS_WORDS[focus], 'Focus on'),
    one(before.phase !== phase, PHASE_NAMES[phase], 'Your training'),
    one(
      before.linkLimits !== null && after.linkLimits === null,
      'lifted',
      'Limits of the link',
    ),
  ];
  const toggled = [
    ...toggles(before.soreAt, after.soreAt, (muscle) => `sore ${muscle}`),
    ...toggles(before.kit, after.kit, (thing) => KIT_ANSWERS[thing]),
    ...toggles(
      before.leaveOut,
      after.leaveOut,
      (code) => `leave out ${nameIn(catalogue, code)}`,
    ),
  ];
  return [...single.flat(), ...toggled];
}

const SHORT_QUESTIONS = {
  raceNear: 'race near',
  keySessionNear: 'key session near',
  gymNear: 'leg work near',
  worn: 'bad night',
} as const;

function one(
  hasChanged: boolean,
  value: string,
  question: string,
  label = value,
): readonly ChangeWords[] {
  return hasChanged ? [{ label, sentence: `${question}: ${value}.` }] : [];
}

/** A sentence for each value that is chosen now and was not before, or the other way round. */
function toggles<Value>(
  before: readonly Value[],
  after: readonly Value[],
  nameOf: (value: Value) => string,
): readonly ChangeWords[] {
  const words = (value: Value, isOn: boolean): ChangeWords => ({
    label: nameOf(value),
    sentence: `${capital(nameOf(value))}: ${yesOrNo(isOn)}.`,
  });
  return [
    ...after
      .filter((value) => !before.includes(value))
      .map((value) => words(value, true)),
    ...before
      .filter((value) => !after.includes(value))
      .map((value) => words(value, false)),
  ];
}

function yesOrNo(isYes: boolean): string {
  return isYes ? 'yes' : 'no';
}

function daysWords(days: number | null): string {
  return days === null ? 'never' : `${counted(days, 'day')} ago`;
}
