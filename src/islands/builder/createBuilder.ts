import {
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  type Accessor,
} from 'solid-js';
import { allowedExercises } from '#core/planning/allowedExercises.ts';
import {
  DEFAULT_ANSWERS,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { dayAt } from '#core/calendar.ts';
import { expectedEffort } from '#core/circuit/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Gate } from '#core/planning/gates.ts';
import { changed, historyOf, redone, undone } from '#core/history.ts';
import {
  readSavedAnswers,
  writeSavedAnswers,
} from '#core/planning/savedAnswers.ts';
import { readLink, writeLink, type LinkFault } from '#core/circuit/link.ts';
import { isMoreThanAFirst, type DoneBefore } from '#core/planning/firstTime.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import { ANSWERS_KEY } from '#core/storageKeys.ts';
import {
  createDoneBefore,
  type DoneBeforeAnswer,
} from '#islands/shared/safety/createDoneBefore.ts';
import type { Address } from '#platform/address.ts';
import type { Clock } from '#platform/clock.ts';
import type { Store } from '#platform/store.ts';

/** Everything the reader has decided; the rest follows from it. */
interface Desk {
  readonly answers: Answers;
  /** Gates stepped over by an explicit tap. */
  readonly steppedOver: readonly Gate[];
  /** Suggestions passed by with "another like it". */
  readonly another: number;
  /** Whether they have done one before, as far as they have said. */
  readonly doneBefore: DoneBefore | null;
  /** The circuit as the reader has made it, or nothing while it is our suggestion. */
  readonly own: Circuit | null;
}

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

/** The builder as signals: answers, the circuit they give, what it costs, and whatever the reader changes by hand. */
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
  const kept = readSavedAnswers(store.read(ANSWERS_KEY), today);
  const [isOnRecord, setOnRecord] = createSignal(false);
  const [fault, setFault] = createSignal<LinkFault | null>(null);
  const [brought, setBrought] = createSignal<readonly string[]>([]);
  const isFromAddress = readLink(address.fragment()).ok;
  const [history, setHistory] = createSignal(
    historyOf<Desk>(
      withAddress({
        answers: knowing(kept.answers, doneBefore.doneBefore()),
        ...kept.wishes,
        doneBefore: doneBefore.doneBefore(),
        own: null,
      }),
    ),
  );
  const desk = () => history().present;
  const answers = createMemo((): Answers => ({
    ...desk().answers,
    // Asked before anything else, and on record by themselves.
    redFlag: shut() === 'red-flag',
    notCleared: shut() === 'not-cleared',
  }));
  const steppedOver = createMemo(() => desk().steppedOver);
  const another = createMemo(() => desk().another);
  const own = createMemo(() => desk().own);

  const wishes = createMemo(() => ({
    steppedOver: steppedOver(),
    another: another(),
  }));
  const suggestion = createMemo(() =>
    composeCircuit(answers(), catalogue, wishes()),
  );
  const circuit = createMemo(() => {
    const now = suggestion();
    if (now.kind === 'none') return null;
    return own() ?? ('circuit' in now ? now.circuit : null);
  });
  const link = createMemo(() => {
    const now = circuit();
    return now === null ? '' : writeLink(now);
  });
  const allowed = createMemo(() => allowedExercises(answers(), catalogue));
  const effort = createMemo(() => {
    const now = circuit();
    return now === null ? 0 : expectedEffort(now, catalogue);
  });
  function showLink() {
    if (address.fragment() !== link()) address.replace(link());
  }
  createEffect(showLink);
  createEffect(() => {
    store.write(
      ANSWERS_KEY,
      writeSavedAnswers({ answers: answers(), wishes: wishes() }, today),
    );
  });
  onCleanup(
    address.onChange(() => {
      // Our own writing calls nobody, so somebody has opened another link.
      change(withAddress(desk()));
      // One that cannot be read leaves what is shown, and the address says so again.
      showLink();
    }),
  );

  /** The desk with the circuit of the address on it; as it is where the address has none that can be read. */
  function withAddress(now: Desk): Desk {
    const result = readLink(address.fragment());
    setFault(result.ok || result.reason === 'empty' ? null : result.reason);
    return result.ok ? withOwn(now, result.value) : now;
  }

  function withOwn(now: Desk, circuit: Circuit): Desk {
    const suggested = composeCircuit(now.answers, catalogue, now);
    const isOurs =
      'circuit' in suggested &&
      writeLink(suggested.circuit) === writeLink(circuit);
    return { ...now, own: isOurs ? null : circuit };
  }

  /** What is kept of a first time follows the desk that undo and redo bring back. */
  function keepDoneBefore() {
    doneBefore.say(desk().doneBefore);
  }

  function change(next: Desk, thing?: string) {
    setHistory((before) => changed(before, next, thing ?? null));
  }

  return {
    answers,
    /** What the reader decided beside the answers. */
    wishes,
    suggestion,
    circuit,
    link,
    /** Whether the circuit is the reader's own making. */
    isOwn: () => own() !== null,
    allowed,
    effort,
    today,
    /** Whether it may be the reader's first circuit: nothing is on record, and nobody has answered. */
    mayBeFirst: () => {
      const now = circuit();
      return (
        now !== null &&
        isMoreThanAFirst(now, catalogue) &&
        !isOnRecord() &&
        doneBefore.doneBefore() === null
      );
    },
    /** What was wrong with the link the page was opened by. */
    fault,
    /** Answers that had to be brought into their range. */
    brought,
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    /** Answers change, and the circuit is composed anew; one made by hand can be had back by undoing. */
    answer(changes: Partial<Answers>, thing?: string) {
      const now = withinRange({ ...answers(), ...changes });
      setBrought(now.outOfRange);
      setFault(null);
      if (changes.daysSince !== undefined)
        doneBefore.say(changes.daysSince === null ? 'no' : 'yes');
      change(
        {
          doneBefore: doneBefore.doneBefore(),
          answers: now.answers,
          steppedOver: steppedOver(),
          another: 0,
          own: null,
        },
        thing,
      );
    },
    /**
     * What the log says of the runner, which nobody has to answer then. A circuit that the address brought stays; it
     * may not be today's suggestion any more.
     */
    stand(standing: Partial<Answers>) {
      setOnRecord(true);
      const now = circuit();
      const next = { ...desk(), answers: { ...answers(), ...standing } };
      const present = isFromAddress && now ? withOwn(next, now) : next;
      setHistory((before) => ({ ...before, present }));
    },
    /** Takes the circuit in spite of a gate. */
    stepOver(gate: Gate) {
      const mine = own();
      change({
        ...desk(),
        steppedOver: [...steppedOver(), gate],
        another: 0,
        // It is a circuit that was asked for.
        own: mine?.mode === 'circuit' ? mine : null,
      });
    },
    /** Heeds the gates again. */
    stepBack() {
      change({ ...desk(), steppedOver: [], another: 0, own: null });
    },
    /** The next best suggestion. */
    anotherLikeIt() {
      change({ ...desk(), another: another() + 1, own: null });
    },
    /** A change by hand; says whether anything changed. Changes to one thing in a row are undone together. */
    edit(make: (circuit: Circuit) => Circuit, thing?: string): boolean {
      const now = circuit();
      if (now === null) return false;
      const next = make(now);
      if (writeLink(next) === link()) return false;
      change(withOwn(desk(), next), thing);
      return true;
    },
    reset() {
      change({ ...desk(), own: null });
    },
    undo() {
      setHistory(undone);
      keepDoneBefore();
    },
    redo() {
      setHistory(redone);
      keepDoneBefore();
    },
  };
}

/** The answers in the light of whether the reader has done one before, where they were asked that elsewhere. */
function knowing(answers: Answers, doneBefore: DoneBefore | null): Answers {
  if (doneBefore === 'no') return { ...answers, daysSince: null };
  return doneBefore === 'yes' && answers.daysSince === null
    ? { ...answers, daysSince: DEFAULT_ANSWERS.daysSince }
    : answers;
}

export type Builder = ReturnType<typeof createBuilder>;
