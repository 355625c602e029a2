import {
  batch,
  createEffect,
  createSignal,
  onCleanup,
  type Accessor,
} from 'solid-js';
import { dayAt } from '#core/calendar.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink, type LinkFault } from '#core/circuit/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { withinRange, type Answers } from '#core/planning/answers.ts';
import { isMoreThanAFirst } from '#core/planning/firstTime.ts';
import type { Gate } from '#core/planning/gates.ts';
import {
  readSavedAnswers,
  writeSavedAnswers,
} from '#core/planning/savedAnswers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { ANSWERS_KEY } from '#core/storageKeys.ts';
import { createDraft } from '#islands/builder/state/createDraft.ts';
import { createDraftCircuit } from '#islands/builder/state/createDraftCircuit.ts';
import {
  savedDraft,
  withAnswers,
  withCircuit,
  withLink,
  withSteppedOver,
  type Draft,
} from '#islands/builder/state/draft.ts';
import {
  createDoneBefore,
  type DoneBeforeAnswer,
} from '#islands/shared/safety/createDoneBefore.ts';
import type { Address } from '#platform/address.ts';
import type { Clock } from '#platform/clock.ts';
import type { Store } from '#platform/store.ts';

/** What the builder needs of the browser and of the safety questions. */
export interface BuilderPorts {
  readonly address: Address;
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  /** The gate that the safety questions shut today; null where there is none. */
  readonly shut?: Accessor<'red-flag' | 'not-cleared' | null>;
  /** The reader's answer to whether they have done a circuit before. */
  readonly doneBefore?: DoneBeforeAnswer;
}

/**
 * The builder as signals: the answers, the circuit composed from them, and the reader's own edits. It starts with the
 * default answers, as the page was built; `open` applies what the address and the device hold.
 */
export function createBuilder(
  catalogue: Catalogue,
  {
    address,
    store,
    clock,
    shut = () => null,
    doneBefore = createDoneBefore(store),
  }: BuilderPorts,
) {
  const today = dayAt(clock.date());
  let isFromAddress = false;
  const [isReady, setReady] = createSignal(false);
  const [isOnRecord, setOnRecord] = createSignal(false);
  const [fault, setFault] = createSignal<LinkFault | null>(null);
  /** The answers that were out of range and had to be adjusted. */
  const [outOfRange, setOutOfRange] = createSignal<readonly string[]>([]);
  const { draft, change, canUndo, canRedo, ...historyActions } = createDraft();
  const draftCircuit = createDraftCircuit(draft, catalogue, shut);
  const { answers, wishes, circuit, link } = draftCircuit;
  const composeFor = (from: Draft) =>
    composeCircuit(from.answers, catalogue, from);

  /** Writes the circuit's link into the address. */
  function showLink() {
    if (isReady() && address.fragment() !== link()) address.replace(link());
  }
  createEffect(showLink);
  createEffect(() => {
    const text = writeSavedAnswers(
      { answers: answers(), wishes: wishes() },
      today,
    );
    if (isReady()) store.write(ANSWERS_KEY, text);
  });

  /** Applies the stored answers and the circuit in the address. Called once, in the browser. */
  function open() {
    batch(() => {
      const saved = readSavedAnswers(store.read(ANSWERS_KEY), today);
      doneBefore.open();
      isFromAddress = readLink(address.fragment()).ok;
      historyActions.begin(
        withAddress(savedDraft(saved, doneBefore.doneBefore())),
      );
      setReady(true);
    });
    onCleanup(
      address.onChange(() => {
        // `replace` does not call this, so the reader has opened another link.
        change(withAddress(draft()));
        // A link that cannot be read changes nothing, so the address is set back.
        showLink();
      }),
    );
  }

  /** The draft with the circuit in the address; sets the fault where that cannot be read. */
  function withAddress(from: Draft): Draft {
    const read = withLink(from, address.fragment(), composeFor);
    setFault(read.fault);
    return read.draft;
  }

  /** Stores the draft's answer to whether a circuit was done before, after undo or redo has changed it. */
  function storeDoneBefore() {
    doneBefore.answer(draft().doneBefore);
  }

  return {
    /** Whether the builder can be used: true once `open` was called. */
    isReady,
    open,
    ...draftCircuit,
    today,
    /** Whether this may be the reader's first circuit: none is on record, and the question is unanswered. */
    mayBeFirst: () => {
      const present = circuit();
      return (
        present !== null &&
        isMoreThanAFirst(present, catalogue) &&
        !isOnRecord() &&
        doneBefore.doneBefore() === null
      );
    },
    /** What is wrong with the link in the address; null where nothing is. */
    fault,
    outOfRange,
    canUndo,
    canRedo,
    /** Changes answers and composes the circuit anew; undo brings back a circuit edited by hand. */
    answer(changes: Partial<Answers>, mergeKey?: string) {
      const next = withinRange({ ...answers(), ...changes });
      batch(() => {
        setOutOfRange(next.outOfRange);
        setFault(null);
        if (changes.daysSince !== undefined)
          doneBefore.answer(changes.daysSince === null ? 'no' : 'yes');
        const draftDoneBefore = doneBefore.doneBefore();
        change(withAnswers(draft(), next.answers, draftDoneBefore), mergeKey);
      });
    },
    /**
     * Takes over the answers that follow from the log, so that the reader need not give them. A circuit from the address
     * stays, even where it is no longer today's suggestion.
     */
    takeStanding(standing: Partial<Answers>) {
      setOnRecord(true);
      const present = circuit();
      const next = { ...draft(), answers: { ...answers(), ...standing } };
      historyActions.replace(
        isFromAddress && present
          ? withCircuit(next, present, composeFor)
          : next,
      );
    },
    /** Overrides a gate: the circuit is composed in spite of it. */
    stepOver(gate: Gate) {
      change(withSteppedOver(draft(), gate));
    },
    /** Takes back every override. */
    stepBack() {
      change({ ...draft(), steppedOver: [], another: 0, own: null });
    },
    /** The next best suggestion. */
    anotherLikeIt() {
      change({ ...draft(), another: draft().another + 1, own: null });
    },
    /** Edits the circuit by hand; returns whether anything changed. Edits in a row with the same key are one step to undo. */
    edit(
      editCircuit: (circuit: Circuit) => Circuit,
      mergeKey?: string,
    ): boolean {
      const present = circuit();
      if (present === null) return false;
      const next = editCircuit(present);
      if (writeLink(next) === link()) return false;
      change(withCircuit(draft(), next, composeFor), mergeKey);
      return true;
    },
    /** Drops the reader's edits and shows the suggestion. */
    reset() {
      change({ ...draft(), own: null });
    },
    undo() {
      historyActions.undo();
      storeDoneBefore();
    },
    redo() {
      historyActions.redo();
      storeDoneBefore();
    },
  };
}

export type Builder = ReturnType<typeof createBuilder>;
