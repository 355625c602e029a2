import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink, type LinkFault } from '#core/circuit/link.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import type { DoneBefore } from '#core/planning/firstTime.ts';
import type { Gate } from '#core/planning/gates.ts';
import type { SavedAnswers } from '#core/planning/savedAnswers.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';

/** Everything the reader has decided in the builder; undo and redo walk through whole ones. */
export interface Draft {
  readonly answers: Answers;
  /** Gates stepped over by an explicit tap. */
  readonly steppedOver: readonly Gate[];
  /** Suggestions passed by with "another like it". */
  readonly another: number;
  /** Whether they have done a circuit before, as far as they have said. */
  readonly doneBefore: DoneBefore | null;
  /** The circuit as the reader has made it; nothing while it is the suggestion. */
  readonly own: Circuit | null;
}

/** What the builder shows before anything is known of the reader. */
export const EMPTY_DRAFT: Draft = {
  answers: DEFAULT_ANSWERS,
  steppedOver: [],
  another: 0,
  doneBefore: null,
  own: null,
};

/** Composes the suggestion for a desk. */
export type ComposeFor = (draft: Draft) => Suggestion;

/** The desk with a circuit on it: the reader's own, unless it is just what would be suggested. */
export function withCircuit(
  draft: Draft,
  circuit: Circuit,
  compose: ComposeFor,
): Draft {
  const suggested = compose(draft);
  const isSuggested =
    'circuit' in suggested &&
    writeLink(suggested.circuit) === writeLink(circuit);
  return { ...draft, own: isSuggested ? null : circuit };
}

/** The desk with the circuit of a link on it, or as it was with what is wrong with the link. */
export function withLink(
  draft: Draft,
  link: string,
  compose: ComposeFor,
): { readonly draft: Draft; readonly fault: LinkFault | null } {
  const read = readLink(link);
  if (read.ok)
    return { draft: withCircuit(draft, read.value, compose), fault: null };
  return { draft, fault: read.reason === 'empty' ? null : read.reason };
}

/** The desk as the device remembers it, with what the reader said of having done one before. */
export function savedDraft(
  { answers, wishes }: SavedAnswers,
  doneBefore: DoneBefore | null,
): Draft {
  return {
    ...EMPTY_DRAFT,
    ...wishes,
    answers: withDoneBefore(answers, doneBefore),
    doneBefore,
  };
}

/** The desk with other answers: the circuit is composed anew. */
export function withAnswers(
  { steppedOver }: Draft,
  answers: Answers,
  doneBefore: DoneBefore | null,
): Draft {
  return { answers, steppedOver, another: 0, doneBefore, own: null };
}

/** The desk with the circuit taken in spite of a gate. */
export function withSteppedOver(draft: Draft, gate: Gate): Draft {
  return {
    ...draft,
    steppedOver: [...draft.steppedOver, gate],
    another: 0,
    // A warm-up of one's own is not the circuit that was asked for.
    own: draft.own?.mode === 'circuit' ? draft.own : null,
  };
}

/** The answers with what the reader said elsewhere of having done one before. */
function withDoneBefore(
  answers: Answers,
  doneBefore: DoneBefore | null,
): Answers {
  if (doneBefore === 'no') return { ...answers, daysSince: null };
  return doneBefore === 'yes' && answers.daysSince === null
    ? { ...answers, daysSince: DEFAULT_ANSWERS.daysSince }
    : answers;
}
