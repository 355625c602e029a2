import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import type { DoneBefore } from '#core/planning/firstTime.ts';
import { gatesOf, isHard, type Gate } from '#core/planning/gates.ts';
import type { SavedAnswers } from '#core/planning/savedAnswers.ts';
import {
  broughtBy,
  type Brought,
  type DraftOrigin,
} from '#core/planning/savedDraft.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';
import type { Level } from '#core/vocabulary.ts';

/** A circuit that is somebody's own: no answer changes it (rule "Whose circuit it is"). */
export interface OwnCircuit {
  readonly circuit: Circuit;
  readonly origin: Exclude<DraftOrigin, 'suggested'>;
}

/** Everything the reader has decided in the builder; undo and redo restore whole drafts. */
export interface Draft {
  /** The answers of this visit; what a link brought is among them. */
  readonly answers: Answers;
  /** The reader's own level while that of a link is used in its place; null while the level is theirs. */
  readonly readersLevel: Level | null;
  /** Gates that the reader has overridden. */
  readonly overrides: readonly Gate[];
  /** How many suggestions were passed over with "Show me another". */
  readonly another: number;
  /** Whether one step up the ladder was chosen (rule "Three doors"). */
  readonly stepUp: boolean;
  /** Whether they have done a circuit before; null while unanswered. */
  readonly doneBefore: DoneBefore | null;
  /** The reader's own circuit; null while the suggestion is shown. */
  readonly own: OwnCircuit | null;
  /** The own circuit that a suggestion was asked for in place of, to be brought back; null where there is none. */
  readonly replaced: OwnCircuit | null;
}

/** The draft of a reader of whom nothing is known. */
export const EMPTY_DRAFT: Draft = {
  answers: DEFAULT_ANSWERS,
  readersLevel: null,
  overrides: [],
  another: 0,
  stepUp: false,
  doneBefore: null,
  own: null,
  replaced: null,
};

/** Composes the suggestion for a draft. */
export type ComposeFor = (draft: Draft) => Suggestion;

/** The circuit that a draft shows, as its link; empty where there is none. */
export function linkOf(draft: Draft, compose: ComposeFor): string {
  if (draft.own !== null) return writeLink(draft.own.circuit);
  const suggested = compose(draft);
  return 'circuit' in suggested ? writeLink(suggested.circuit) : '';
}

/** The draft with a circuit edited by hand, unless it equals the suggestion. */
export function withEdit(
  draft: Draft,
  circuit: Circuit,
  compose: ComposeFor,
): Draft {
  const asSuggested = { ...draft, own: null, replaced: null };
  return linkOf(asSuggested, compose) === writeLink(circuit)
    ? asSuggested
    : { ...asSuggested, own: { circuit, origin: 'edited' } };
}

/**
 * The draft with the circuit of a link, whose level and limits become the answers of this visit. One that equals what
 * the answers suggest is a suggestion, and brings nothing.
 */
export function withLinked(
  draft: Draft,
  circuit: Circuit,
  compose: ComposeFor,
): Draft {
  const asSuggested = { ...draft, own: null, replaced: null };
  const suggested = [withBrought(asSuggested, null), asSuggested].find(
    (one) => linkOf(one, compose) === writeLink(circuit),
  );
  return (
    suggested ?? {
      ...withBrought(draft, broughtBy(circuit)),
      own: { circuit, origin: 'link' },
      replaced: null,
    }
  );
}

/** The draft with what a link brought as the answers of this visit; with null the level is the reader's own again. */
export function withBrought(draft: Draft, brought: Brought | null): Draft {
  const readersLevel = draft.readersLevel ?? draft.answers.level;
  return {
    ...draft,
    readersLevel: brought === null ? null : readersLevel,
    answers: {
      ...draft.answers,
      level: brought?.level ?? readersLevel,
      linkLimits: brought?.limits ?? null,
    },
  };
}

/** What a link brought that still holds; null where nothing does. */
export function broughtIn({ answers, readersLevel }: Draft): Brought | null {
  return readersLevel === null && answers.linkLimits === null
    ? null
    : { level: answers.level, limits: answers.linkLimits };
}

/** The answers to be stored: the reader's own, without what a link brought. */
export function readersAnswers({ answers, readersLevel }: Draft): Answers {
  return { ...answers, level: readersLevel ?? answers.level, linkLimits: null };
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

/** The draft with other answers; a circuit that is somebody's own stays as it is. */
export function withAnswers(
  draft: Draft,
  answers: Answers,
  changes: Partial<Answers>,
  doneBefore: DoneBefore | null,
): Draft {
  return {
    ...draft,
    answers,
    // A level chosen by hand is the reader's own.
    readersLevel: changes.level === undefined ? draft.readersLevel : null,
    another: 0,
    stepUp: false,
    doneBefore,
  };
}

/** The draft with a suggestion in place of somebody's own circuit, which can be brought back. */
export function withSuggestion(
  draft: Draft,
  another: number,
  stepUp = false,
): Draft {
  return {
    ...draft,
    another,
    stepUp,
    own: null,
    replaced: draft.own ?? draft.replaced,
  };
}

/** The gates that can be overridden today, all of them; none where a hard one applies. */
export function gatesToOverride(
  answers: Answers,
  overrides: readonly Gate[],
): readonly Gate[] {
  const gates: Gate[] = [];
  for (;;) {
    // Overriding the others can leave too many reasons to make the circuit smaller, which is a gate of its own.
    const allowance = gatesOf(answers, [...overrides, ...gates]);
    if (allowance.allows === 'circuit') return gates;
    if (isHard(allowance.gate)) return [];
    gates.push(allowance.gate);
  }
}

/** The draft with these gates overridden. */
export function withOverrides(draft: Draft, gates: readonly Gate[]): Draft {
  const next = { ...draft, overrides: [...draft.overrides, ...gates] };
  // The reader asked for a circuit, so a warm-up of their own gives way to one.
  return draft.own?.circuit.mode === 'circuit' ? next : withSuggestion(next, 0);
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
