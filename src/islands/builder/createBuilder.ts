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
import { createDraft } from '#islands/builder/createDraft.ts';
import { createDraftCircuit } from '#islands/builder/createDraftCircuit.ts';
import {
  savedDraft,
  withAnswers,
  withCircuit,
  withLink,
  withSteppedOver,
  type Draft,
} from '#islands/builder/draft.ts';
import {
  createDoneBefore,
  type DoneBeforeAnswer,
} from '#islands/shared/safety/createDoneBefore.ts';
import type { Address } from '#platform/address.ts';
import type { Clock } from '#platform/clock.ts';
import type { Store } from '#platform/store.ts';

/** What the builder needs of the browser, and of the questions asked before it. */
export interface BuilderPorts {
  readonly address: Address;
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  /** What the safety questions shut today, if anything. */
  readonly shut?: Accessor<'red-flag' | 'not-cleared' | null>;
  /** Whether the reader has done a circuit before, as they said when asked once. */
  readonly doneBefore?: DoneBeforeAnswer;
}

/**
 * The builder as signals: answers, the circuit they give, and whatever the reader changes by hand. It begins as it is
 * built, with the answers taken for granted; `open` takes in what the address and the device hold.
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
  /** Answers that had to be brought into their range. */
  const [outOfRange, setOutOfRange] = createSignal<readonly string[]>([]);
  const { draft, change, canUndo, canRedo, ...historyActions } = createDraft();
  const shown = createDraftCircuit(draft, catalogue, shut);
  const { answers, wishes, circuit, link } = shown;
  const composeFor = (now: Draft) =>
    composeCircuit(now.answers, catalogue, now);

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

  /** Takes in what the device remembers and the circuit of the address. Called once, in the browser. */
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
        // The builder's own writing calls nobody, so somebody has opened another link.
        change(withAddress(draft()));
        // One that cannot be read leaves what is shown, and the address says so again.
        showLink();
      }),
    );
  }

  function withAddress(now: Draft): Draft {
    const read = withLink(now, address.fragment(), composeFor);
    setFault(read.fault);
    return read.draft;
  }

  /** What is remembered of a first time follows the desk that undo and redo bring back. */
  function rememberDoneBefore() {
    doneBefore.answer(draft().doneBefore);
  }

  return {
    /** Whether it can answer: from `open` on. */
    isReady,
    open,
    ...shown,
    today,
    /** Whether it may be the reader's first circuit: nothing is on record, and nobody has answered. */
    mayBeFirst: () => {
      const present = circuit();
      return (
        present !== null &&
        isMoreThanAFirst(present, catalogue) &&
        !isOnRecord() &&
        doneBefore.doneBefore() === null
      );
    },
    /** What was wrong with the link the page was opened by. */
    fault,
    outOfRange,
    canUndo,
    canRedo,
    /** Answers change, and the circuit is composed anew; one made by hand can be had back by undoing. */
    answer(changes: Partial<Answers>, mergeKey?: string) {
      const next = withinRange({ ...answers(), ...changes });
      batch(() => {
        setOutOfRange(next.outOfRange);
        setFault(null);
        if (changes.daysSince !== undefined)
          doneBefore.answer(changes.daysSince === null ? 'no' : 'yes');
        const said = doneBefore.doneBefore();
        change(withAnswers(draft(), next.answers, said), mergeKey);
      });
    },
    /**
     * Takes in what the log says of the runner, which nobody has to answer then. A circuit that the address brought
     * stays; it may not be today's suggestion any more.
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
    /** Takes the circuit in spite of a gate. */
    stepOver(gate: Gate) {
      change(withSteppedOver(draft(), gate));
    },
    /** Keeps to the gates again. */
    stepBack() {
      change({ ...draft(), steppedOver: [], another: 0, own: null });
    },
    /** The next best suggestion. */
    anotherLikeIt() {
      change({ ...draft(), another: draft().another + 1, own: null });
    },
    /** A change by hand; says whether anything changed. */
    edit(make: (circuit: Circuit) => Circuit, mergeKey?: string): boolean {
      const present = circuit();
      if (present === null) return false;
      const next = make(present);
      if (writeLink(next) === link()) return false;
      change(withCircuit(draft(), next, composeFor), mergeKey);
      return true;
    },
    /** Back to the suggestion. */
    reset() {
      change({ ...draft(), own: null });
    },
    undo() {
      historyActions.undo();
      rememberDoneBefore();
    },
    redo() {
      historyActions.redo();
      rememberDoneBefore();
    },
  };
}

export type Builder = ReturnType<typeof createBuilder>;
