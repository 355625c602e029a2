import { circuitMinutes, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { lastEffort } from '#core/log/entry/entry.ts';
import type { NextReason, WhatNext } from '#core/log/next/whatNext.ts';
import type { ProgressionStep } from '#core/planning/progression.ts';
import { nextStepChange } from '#copy/circuit/nextSteps.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { countInWords, numberInWords } from '#copy/log/numbers.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { counted } from '#copy/shared/clockface.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';

/** What the next circuit could be, and why, in a few sentences (rule "After the last circuit"). */
export function whatNextWords(
  next: WhatNext,
  catalogue: Catalogue,
): readonly string[] {
  const { nextLevel } = next;
  return [
    planWords(next),
    reasonWords(next),
    stepWords(next, catalogue),
    nextLevel === null
      ? ''
      : `Or the next level, ${LEVEL_NAMES[nextLevel.level]}: the last three were easy for this one.`,
  ].filter(Boolean);
}

/** What the plan is, before any choice of the reader’s. */
function planWords({ step, circuit, because }: WhatNext): string {
  if (because === 'easy') return 'One small step up, if you want it.';
  switch (step) {
    case 'ease':
    case 'less':
    case 'back':
      return EASIER[step];
    case 'up':
    case 'repeat':
    case null:
      return sameAgain(circuit);
  }
}

const EASIER: Readonly<
  Record<Extract<ProgressionStep, 'ease' | 'less' | 'back'>, string>
> = {
  ease: 'A step easier: a tenth off every set.',
  less: 'A step easier: a round fewer, and rests 10 s longer.',
  back: 'A good step back: a round fewer, a fifth off every set, and long rests.',
};

function sameAgain(circuit: Circuit | null): string {
  return circuit === null
    ? 'The same again.'
    : `The same again: ${countInWords(circuit.rounds, 'round')}, ${counted(circuitMinutes(circuit), 'minute')}.`;
}

/** Why it is so. */
function reasonWords(next: WhatNext): string {
  const { because, good } = next;
  if (because !== 'two-good') return REASONS[because];
  const effort = lastEffort(next.last);
  const last = effort === null ? '' : `, the last at ${ratingWords(effort)}`;
  return `${capital(numberInWords(good))} in a row on target${last} with little soreness, so a small step is yours if you want it.`;
}

const REASONS: Readonly<Record<Exclude<NextReason, 'two-good'>, string>> = {
  pain: 'Pain ended the last one: it counts as far too hard.',
  'not-rated': 'The last one has no rating, so nothing is added.',
  rough:
    'There was a sign, or your legs were sore the next morning: it counts as one step harder.',
  'far-too-hard': 'The last one was far above the aim.',
  'too-hard': 'The last one was above the aim.',
  'a-little-too-hard': 'The last one was a little above the aim.',
  prescribed:
    'It was prescribed: whoever prescribed it decides when to step up.',
  'soreness-unknown':
    'How your legs took the last one is not known yet. Once it is, a small step may be yours.',
  'sore-legs':
    'A step up waits until your legs are less sore: 3 out of 10 at most on the days after.',
  'cut-short':
    'Not all of its rounds were done. A step up waits until all of them are.',
  easy: 'The last one ended below 3, and your legs were hardly sore.',
  'same-again': 'From 3 to 5 is where it should be.',
};

/** The step that may be taken. */
function stepWords({ circuit, rung }: WhatNext, catalogue: Catalogue): string {
  const change =
    circuit && rung ? nextStepChange(rung, circuit, catalogue) : '';
  return change === '' ? '' : `That step: ${change}`;
}

/** The words of the links from what comes next. */
export const NEXT_LINKS = {
  same: 'Open it in the builder',
  build: 'Build it',
  level: 'See the next level',
  season: 'Plan the season',
  calendar: 'Put it in the calendar',
  ways: 'Three ways to go on',
} as const;
