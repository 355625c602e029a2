import type { Advice } from '#core/planning/explaining/advice.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import type { Constraint } from '#core/planning/explaining/constraints.ts';
import type { Cost } from '#core/planning/explaining/costs.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Reason } from '#core/planning/explaining/reasons.ts';
import type { Evidence } from '#core/vocabulary.ts';
import type { Sayings } from '#copy/builder.ts';
import { capital, nameIn } from '#copy/circuits.ts';

/** What it takes to put reasons into words: the exercises' names and the page's sentences. */
export interface Speech {
  readonly catalogue: Catalogue;
  readonly sayings: Sayings;
}

/** A constraint as it is named in a sentence. */
function constraintWords(
  one: Constraint,
  { catalogue, sayings }: Speech,
): string {
  switch (one.kind) {
    case 'kit':
      return sayings.kit[one.thing];
    case 'left-out':
      return `${nameIn(catalogue, one.code)} left out`;
    case 'sore':
      return `sore ${one.muscle}`;
    case 'focus':
      return sayings.leaning[one.focus];
    case 'today':
      return sayings.modifierNames[one.modifier];
  }
}

// More than so many names are a number.
const MOST_NAMES = 3;

/** Constraints as one phrase: "no wall, sore calves and 24 exercises left out". */
export function constraintsWords(
  all: readonly Constraint[],
  speech: Speech,
): string {
  const out = all.filter(({ kind }) => kind === 'left-out');
  const isLong = out.length > MOST_NAMES;
  const named = isLong ? all.filter(({ kind }) => kind !== 'left-out') : all;
  return listed([
    ...named.map((one) => constraintWords(one, speech)),
    ...(isLong ? [`${counted(out.length, 'exercise')} left out`] : []),
  ]);
}

/** What a constraint costs, in a line: "No mini-band: clamshell instead of lateral band walk." */
export function costWords(cost: Cost, speech: Speech): string {
  const { catalogue } = speech;
  const { constraints, exchanges, rounds, seconds } = cost;
  const why = constraintsWords(constraints, speech);
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

/** Why an exercise stands where it stands, in a sentence, and who says so. */
export function reasonWords(
  reason: Reason,
  speech: Speech,
): { readonly sentence: string; readonly tags: readonly Evidence[] } {
  const { sayings } = speech;
  const { slot, outOfPlace, insteadOf } = reason;
  const instead = standInWords(reason, speech);
  const tag = sayings.slotTags[slot];
  return {
    sentence: [
      outOfPlace ? sayings.outOfPlace : `${sayings.slots[slot].join(', ')}.`,
      ...(instead === '' ? [] : [`${instead}.`]),
    ].join(' '),
    tags: outOfPlace
      ? ['judgement']
      : // The order may be the article's; who stands in for whom is not.
        tag === 'article' && insteadOf !== null
        ? ['article', 'judgement']
        : [tag],
  };
}

/** "For lateral band walk: no mini-band"; nothing for an exercise in its usual place. */
export function standInWords(reason: Reason, speech: Speech): string {
  const { catalogue } = speech;
  return reason.insteadOf === null
    ? ''
    : `For ${nameIn(catalogue, reason.insteadOf)}: ${constraintsWords(reason.constraints, speech)}`;
}

/** What hands go on instead of the ground; nothing for most. */
export function raisedWords(reason: Reason, { sayings }: Speech): string {
  return reason.raised === null ? '' : (sayings.raised[reason.raised] ?? '');
}

/** Advice in a sentence. */
export function adviceWords(
  advice: Advice,
  circuit: Circuit,
  { catalogue, sayings }: Speech,
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
  return sayings.advice[advice.kind].replace(/\{(\w+)\}/g, (_, field: string) =>
    String(fields[field]),
  );
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}
