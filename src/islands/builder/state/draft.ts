import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink, type LinkFault } from '#core/circuit/link.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import type { DoneBefore } from '#core/planning/firstTime.ts';
import type { Gate } from '#core/planning/gates.ts';
import type { SavedAnswers } from '#core/planning/savedAnswers.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';

/** Everything the reader has decided in the builder; undo and redo restore whole drafts. */
export interface Draft {
  readonly answers: Answers;
  /** Gates that the reader has overridden. */
  readonly steppedOver: readonly Gate[];
  /** How many suggestions were passed over with "Another like it". */
  readonly another: number;
  /** Whether they have done a circuit before; null while unanswered. */
  readonly doneBefore: DoneBefore | null;
  /** The reader's own circuit; null while the suggestion is shown. */
  readonly own: Circuit | null;
}

/** The draft of a reader of whom nothing is known. */
export const EMPTY_DRAFT: Draft = {
  answers: DEFAULT_ANSWERS,
  steppedOver: [],
  another: 0,
  doneBefore: null,
  own: null,
};

/** Composes the suggestion for a draft. */
export type ComposeFor = (draft: Draft) => Suggestion;

/** The draft with this circuit as the reader's own, unless it equals the suggestion. */
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

/** The draft with the circuit of a link; a link that cannot be read leaves it unchanged and gives the fault. */
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

/** The draft made from the stored answers and the answer to whether a circuit was done before. */
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

/** The draft with other answers; the reader's own circuit is dropped. */
export function withAnswers(
  { steppedOver }: Draft,
  answers: Answers,
  doneBefore: DoneBefore | null,
): Draft {
  return { answers, steppedOver, another: 0, doneBefore, own: null };
}

/** The draft with a gate overridden. */
export function withSteppedOver(draft: Draft, gate: Gate): Draft {
  return {
    ...draft,
    steppedOver: [...draft.steppedOver, gate],
    another: 0,
    // The reader asked for a circuit, so a warm-up of their own is dropped.
    own: draft.own?.mode === 'circuit' ? draft.own : null,
  };
}

/** The answers, made to agree with whether a circuit was done before. */
function withDoneBefore(
  answers: Answers,
  doneBefore: DoneBefore | null,
): Answers {
  if (doneBefore === 'no') return { ...answers, daysSince: null };
  return doneBefore === 'yes' && answers.daysSince === null
    ? { ...answers, daysSince: DEFAULT_ANSWERS.daysSince }
    : answers;
}
