import type {
  Shortness,
  ShortCause,
} from '#core/planning/explaining/shortness.ts';
import type { PlanReduction } from '#core/planning/plan.ts';
import type { Evidence } from '#core/vocabulary.ts';
import { MODIFIER_NAMES } from '#copy/builder/builderWords.ts';
import { capital, listed } from '#copy/circuit/circuits.ts';
import { clockface, counted } from '#copy/shared/clockface.ts';
import {
  constraintsWords,
  type ExplanationContext,
} from '#copy/builder/explanations.ts';

/** Why a circuit is as short as it is, and what to do with the rest of the time. */
export interface ShortnessWords {
  readonly title: string;
  readonly sentence: string;
  readonly tags: readonly Evidence[];
}

// What made the next circuit smaller after the last one, as the reason for something.
const PROGRESSION_NAMES = {
  ease: 'how the last one felt',
  less: 'how hard the last one was',
  back: 'how hard the last one was',
} as const;

/** The words of a circuit that is shorter than the minutes asked for. */
export function shortnessWords(
  { seconds, left, cause }: Shortness,
  context: ExplanationContext,
): ShortnessWords {
  const walk = `Use the other ${counted(Math.floor(left / 60), 'minute')} to walk and loosen up first.`;
  return {
    title: `${clockface(seconds)} of circuit is enough`,
    sentence: `${causeWords(cause, context)} ${walk}`,
    tags: ['judgement'],
  };
}

function causeWords(cause: ShortCause, context: ExplanationContext): string {
  switch (cause.kind) {
    case 'first':
      return 'A first circuit is one round, however much time there is.';
    case 'reductions':
      return `It is that short because of ${listed(cause.reductions.map(reductionName))}.`;
    case 'constraints':
      return `${capital(constraintsWords(cause.constraints, context))}: nothing longer fits your level.`;
    case 'minutes':
      return 'The next longer one takes more than the minutes you have.';
    case 'level':
      return 'That is the most for your level.';
  }
}

function reductionName(reduction: PlanReduction): string {
  return reduction in PROGRESSION_NAMES
    ? PROGRESSION_NAMES[reduction as keyof typeof PROGRESSION_NAMES]
    : MODIFIER_NAMES[reduction as keyof typeof MODIFIER_NAMES];
}
