import { batch, createSignal, type Accessor } from 'solid-js';
import { dayAt } from '#core/calendar.ts';
import { withoutPrescription, type Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { withinRange, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Door } from '#core/planning/doors.ts';
import { isMoreThanAFirst } from '#core/planning/firstTime.ts';
import type { Suggestion, Wishes } from '#core/planning/suggestion.ts';
import { createDraft } from '#islands/builder/state/createDraft.ts';
import { createDraftCircuit } from '#islands/builder/state/createDraftCircuit.ts';
import { createOpening } from '#islands/builder/state/createOpening.ts';
import {
  withAnswers,
  withEdit,
  withOverrides,
  withSuggestion,
  type Draft,
} from '#islands/builder/state/draft.ts';
import {
  createDoneBefore,
  type DoneBeforeAnswer,
} from '#islands/shared/safety/createDoneBefore.ts';
import type { Address } from '#platform/page/address.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Store } from '#platform/storage/store.ts';

/** What the builder needs of the browser and of the safety questions. */
export interface BuilderPorts {
  readonly address: Address;
  readonly store: Store;
  /** What is stored for this tab alone. */
  readonly tab: Store;
  readonly clock: Pick<Clock, 'date'>;
  /** The gate that the safety questions shut today; null where there is none. */
  readonly shut?: Accessor<'red-flag' | 'not-cleared' | null>;
  /** The reader's answer to whether they have done a circuit before. */
  readonly doneBefore?: DoneBeforeAnswer;
}

/**
 * The builder as signals: the answers, the circuit composed from them, and the circuit that is somebody's own. It starts
 * with the default answers, as the page was built; `open` applies what the address and the device hold.
 */
export function createBuilder(catalogue: Catalogue, ports: BuilderPorts) {
  const { shut = () => null, doneBefore = createDoneBefore(ports.store) } =
    ports;
  const today = dayAt(ports.clock.date());
  const [isOnRecord, setOnRecord] = createSignal(false);
  /** The answers that were out of range and had to be adjusted. */
  const [outOfRange, setOutOfRange] = createSignal<readonly string[]>([]);
  const steps = createDraft();
  const { draft, change } = steps;
  const draftCircuit = createDraftCircuit(draft, catalogue, shut);
  const { circuit, link } = draftCircuit;
  const composeFor = (from: Draft) =>
    composeCircuit(from.answers, catalogue, from);
  const opening = createOpening({
    ...ports,
    doneBefore,
    today,
    steps,
    ...draftCircuit,
    composeFor,
  });

  /** Stores the draft's answer to whether a circuit was done before, after undo or redo has changed it. */
  function storeDoneBefore() {
    doneBefore.answer(draft().doneBefore);
  }

  return {
    isReady: opening.isReady,
    brokenLink: opening.brokenLink,
    open: opening.open,
    ...draftCircuit,
    today,
    /**
     * Whether the suggestion may be the reader's first circuit: none is on record, and the question is unanswered. For a
     * circuit that is somebody's own the preview asks, since no answer makes it smaller.
     */
    mayBeFirst: () => {
      const present = circuit();
      return (
        present !== null &&
        !draftCircuit.isOwn() &&
        isMoreThanAFirst(present, catalogue) &&
        !isOnRecord() &&
        doneBefore.doneBefore() === null
      );
    },
    /** Whether the level is that of a link, for this visit. */
    isLevelFromLink: () => draft().readersLevel !== null,
    /** The own circuit that can be brought back in place of the suggestion; null where there is none. */
    replaced: () => draft().replaced,
    outOfRange,
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
    lastStep: steps.lastStep,
    lastMove: steps.lastMove,
    /** Changes answers: a suggestion is composed anew, a circuit that is somebody's own stays as it is. */
    answer(changes: Partial<Answers>, mergeKey?: string) {
      const before = draft().answers;
      const next = withinRange({ ...before, ...changes });
      batch(() => {
        setOutOfRange(next.outOfRange);
        opening.setBrokenLink(null);
        if (changes.daysSince !== undefined)
          doneBefore.answer(changes.daysSince === null ? 'no' : 'yes');
        change(
          withAnswers(draft(), next.answers, changes, doneBefore.doneBefore()),
          { kind: 'answers', before, after: next.answers },
          mergeKey,
        );
      });
    },
    /** Takes over the answers that follow from the log. */
    takeStanding(standing: Partial<Answers>) {
      setOnRecord(true);
      opening.takeStanding(standing);
    },
    /** Overrides every gate of today: the circuit is composed in spite of them. */
    override() {
      const gates = draftCircuit.gatesToOverride();
      if (gates.length > 0)
        change(withOverrides(draft(), gates), { kind: 'overridden' });
    },
    /** Takes back every override. */
    stepBack() {
      const next = { ...withSuggestion(draft(), 0), overrides: [] };
      change(next, { kind: 'stepped-back' });
    },
    /** Composes a circuit from the answers, in place of one that is somebody's own. */
    composeAnew() {
      change(withSuggestion(draft(), 0), { kind: 'composed' });
    },
    /** Brings back the circuit that a suggestion took the place of. */
    bringBack() {
      const { replaced } = draft();
      const next = { ...draft(), own: replaced, replaced: null };
      if (replaced !== null) change(next, { kind: 'brought-back' });
    },
    /** The next best suggestion; the first again after the last of them. */
    showAnother() {
      const { another, stepUp, own } = draft();
      const next = withSuggestion(draft(), another + 1, stepUp);
      const isFirstAgain = turnOf(draftCircuit.suggestionFor(next)) === 0;
      const wasFirst = own === null && turnOf(draftCircuit.suggestion()) === 0;
      const atFirst = wasFirst ? 'only-one' : 'first-again';
      change(next, { kind: isFirstAgain ? atFirst : 'another' });
    },
    /** Composes the circuit behind a door, in place of the suggestion shown (rule "Three doors"). */
    choose(door: Door, { another = 0, stepUp = false }: Wishes) {
      const isChosen = draft().another === another && draft().stepUp === stepUp;
      if (!isChosen)
        change(withSuggestion(draft(), another, stepUp), { kind: door });
    },
    /** Edits the circuit by hand; returns whether anything changed. Edits in a row with the same key are one step to undo. */
    edit(
      editCircuit: (circuit: Circuit) => Circuit,
      mergeKey?: string,
    ): boolean {
      const before = circuit();
      if (before === null || before.prescribed === true) return false;
      const after = editCircuit(before);
      if (writeLink(after) === link()) return false;
      change(
        withEdit(draft(), after, composeFor),
        { kind: 'edit', before, after },
        mergeKey,
      );
      return true;
    },
    /** Makes a prescribed circuit the reader's own, to be edited. */
    changeForYourself() {
      const before = circuit();
      if (before?.prescribed !== true) return;
      const after = withoutPrescription(before);
      const own = { circuit: after, origin: 'edited' } as const;
      change({ ...draft(), own }, { kind: 'edit', before, after });
    },
    undo() {
      steps.undo();
      storeDoneBefore();
    },
    redo() {
      steps.redo();
      storeDoneBefore();
    },
  };
}

/** Which a suggestion is of those "another" walks through; null where there is nothing to do today. */
function turnOf(suggestion: Suggestion): number | null {
  return 'turn' in suggestion ? suggestion.turn : null;
}

export type Builder = ReturnType<typeof createBuilder>;
