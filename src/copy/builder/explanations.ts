import { clockface, counted } from '#copy/shared/clockface.ts';
import type { Constraint } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Reason } from '#core/planning/explaining/reasons.ts';
import type { Evidence } from '#core/vocabulary.ts';
import {
  FOCUS_REASONS,
  MODIFIER_NAMES,
  OUT_OF_PLACE,
  SLOT_TAGS,
  SLOT_WORDS,
} from '#copy/builder/builderWords.ts';
import { MISSING_KIT_WORDS } from '#copy/circuit/kit.ts';
import { capital, listed, nameIn } from '#copy/circuit/circuits.ts';

/** What explanations name things by: the exercises of this page. */
export interface ExplanationContext {
  readonly catalogue: Catalogue;
}

/** A constraint as it is named in a sentence. */
function constraintWords(
  one: Constraint,
  { catalogue }: ExplanationContext,
): string {
  switch (one.kind) {
    case 'kit':
      return MISSING_KIT_WORDS[one.thing];
    case 'left-out':
      return `${nameIn(catalogue, one.code)} left out`;
    case 'sore':
      return `sore ${one.muscle}`;
    case 'focus':
      return FOCUS_REASONS[one.focus];
    case 'today':
      return MODIFIER_NAMES[one.modifier];
  }
}

// More exercises left out than this are counted instead of named.
const MOST_NAMES = 3;

/** Constraints as one phrase: "no wall, sore calves and 24 exercises left out". */
export function constraintsWords(
  all: readonly Constraint[],
  context: ExplanationContext,
): string {
  const leftOut = all.filter(({ kind }) => kind === 'left-out');
  const isLong = leftOut.length > MOST_NAMES;
  const named = isLong ? all.filter(({ kind }) => kind !== 'left-out') : all;
  return listed([
    ...named.map((one) => constraintWords(one, context)),
    ...(isLong ? [`${counted(leftOut.length, 'exercise')} left out`] : []),
  ]);
}

/** What a constraint costs, in a line: "No mini-band: clamshell instead of lateral band walk." */
export function costWords(cost: Cost, context: ExplanationContext): string {
  const { catalogue } = context;
  const { constraints, exchanges, rounds, seconds } = cost;
  const why = constraintsWords(constraints, context);
  const together = constraints.length > 1 ? ' together' : '';
  const exchanged = exchanges.map(({ usual, instead }) =>
    instead === null
      ? `no ${nameIn(catalogue, usual)}`
      : `${nameIn(catalogue, instead)} instead of ${nameIn(catalogue, usual)}`,
  );
  const fewer =
    rounds === 0
      ? []
      : [
          `${counted(Math.abs(rounds), 'round')} ${rounds > 0 ? 'fewer' : 'more'}`,
        ];
  const time =
    exchanged.length + fewer.length > 0 || seconds === 0
      ? []
      : [
          `${clockface(Math.abs(seconds))} ${seconds > 0 ? 'shorter' : 'longer'}`,
        ];
  return `${capital(why)}${together}: ${[...exchanged, ...fewer, ...time].join(', ')}.`;
}

/** Why an exercise stands where it stands, in a sentence, and who stands behind that. */
export function reasonWords(
  reason: Reason,
  context: ExplanationContext,
): { readonly sentence: string; readonly tags: readonly Evidence[] } {
  const { slot, outOfPlace, insteadOf } = reason;
  const instead = standInWords(reason, context);
  const tag = SLOT_TAGS[slot];
  return {
    sentence: [
      outOfPlace ? OUT_OF_PLACE : `${SLOT_WORDS[slot].join(', ')}.`,
      ...(instead === '' ? [] : [`${instead}.`]),
    ].join(' '),
    tags: outOfPlace
      ? ['judgement']
      : // The order may be the article's, but which exercise stands in for another is our judgement.
        tag === 'article' && insteadOf !== null
        ? ['article', 'judgement']
        : [tag],
  };
}

/** "For lateral band walk: no mini-band"; empty for an exercise in its usual place. */
export function standInWords(
  reason: Reason,
  context: ExplanationContext,
): string {
  const { catalogue } = context;
  return reason.insteadOf === null
    ? ''
    : `For ${nameIn(catalogue, reason.insteadOf)}: ${constraintsWords(reason.constraints, context)}`;
}
