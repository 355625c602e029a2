import type { Advice } from '#core/planning/explaining/advice.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import type { Constraint } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Reason } from '#core/planning/explaining/reasons.ts';
import type { Evidence } from '#core/vocabulary.ts';
import type { BuilderWords } from '#copy/builder.ts';
import { capital, nameIn } from '#copy/circuits.ts';

/** What every explanation is made of: the exercises, for their names, and the page's sentences. */
export interface ExplanationContext {
  readonly catalogue: Catalogue;
  readonly words: BuilderWords;
}

/** A constraint as it is named in a sentence. */
function constraintWords(
  one: Constraint,
  { catalogue, words }: ExplanationContext,
): string {
  switch (one.kind) {
    case 'kit':
      return words.kit[one.thing];
    case 'left-out':
      return `${nameIn(catalogue, one.code)} left out`;
    case 'sore':
      return `sore ${one.muscle}`;
    case 'focus':
      return words.leaning[one.focus];
    case 'today':
      return words.modifierNames[one.modifier];
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
  const { words } = context;
  const { slot, outOfPlace, insteadOf } = reason;
  const instead = standInWords(reason, context);
  const tag = words.slotTags[slot];
  return {
    sentence: [
      outOfPlace ? words.outOfPlace : `${words.slots[slot].join(', ')}.`,
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

/** What hands go on instead of the ground; empty for most exercises. */
export function raisedWords(
  reason: Reason,
  { words }: ExplanationContext,
): string {
  return reason.raised === null ? '' : (words.raised[reason.raised] ?? '');
}

/** Advice in a sentence. */
export function adviceWords(
  advice: Advice,
  circuit: Circuit,
  { catalogue, words }: ExplanationContext,
): string {
  const nameAt = (at: number) =>
    nameIn(catalogue, circuit.stations[at]?.code ?? '');
  const fields: Readonly<Record<string, unknown>> = {
    ceiling: circuit.ceiling,
    ...advice,
    ...('at' in advice
      ? { name: capital(nameAt(advice.at)), next: nameAt(advice.at + 1) }
      : {}),
    ...('muscles' in advice ? { muscles: listed(advice.muscles) } : {}),
  };
  return words.advice[advice.kind].replace(/\{(\w+)\}/g, (_, field: string) =>
    String(fields[field]),
  );
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}
