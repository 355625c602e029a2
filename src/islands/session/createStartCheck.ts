import {
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  onMount,
  runWithOwner,
  type Accessor,
} from 'solid-js';
import type { Answers } from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { isMoreThanAFirst } from '#core/planning/firstTime.ts';
import type { StartRules } from '#core/planning/startRules.ts';
import { ANSWERS_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { createDoneBefore } from '#islands/shared/safety/createDoneBefore.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import type {
  RuleNotice,
  StoredTexts,
  TodaysRules,
} from '#islands/session/createTodaysRules.ts';
import type { Lifecycle } from '#platform/page/lifecycle.ts';
import type { Store } from '#platform/storage/store.ts';

interface StartCheckPorts {
  readonly catalogue: Accessor<Catalogue>;
  readonly store: Store;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
  readonly safety: Pick<Safety, 'today'>;
}

/**
 * Whether a circuit may start today, as signals: today's rules, and whether it is the reader's first circuit. The code
 * for the rules is fetched only where answers or a log are stored; nothing starts until it has arrived.
 */
export function createStartCheck(
  circuit: Accessor<Circuit | null>,
  { catalogue, store, lifecycle, safety }: StartCheckPorts,
) {
  const firstTimeQuestion = createDoneBefore(store);
  firstTimeQuestion.open();
  const [stored, setStored] = createSignal(readStored(), { equals: false });
  const [todaysRules, setTodaysRules] = createSignal<TodaysRules | null>(null);
  const [hasFailed, setFailed] = createSignal(false);
  const owner = getOwner();

  function readStored(): StoredTexts {
    return { answers: store.read(ANSWERS_KEY), log: store.read(LOG_KEY) };
  }

  function refresh() {
    setStored(readStored());
    fetchRules();
  }

  function fetchRules() {
    const { answers, log } = stored();
    if (todaysRules() !== null || (answers === null && log === null)) return;
    import('#islands/session/createTodaysRules.ts').then(
      ({ createTodaysRules }) => {
        setFailed(false);
        setTodaysRules(
          runWithOwner(owner, () =>
            createTodaysRules(
              stored,
              safety.today,
              firstTimeQuestion.doneBefore,
              catalogue,
            ),
          ) ?? null,
        );
      },
      () => setFailed(true),
    );
  }

  const areRulesKnown = () =>
    todaysRules() !== null ||
    (stored().answers === null && stored().log === null);
  const doneBefore = () =>
    todaysRules()?.doneBefore() ?? firstTimeQuestion.doneBefore();

  /** The rules where neither answers nor a log are stored: only the circuit itself counts. */
  function plainRulesFor(circuitToStart: Circuit): StartRules {
    return {
      shut: null,
      gates: [],
      isOverridden: true,
      isFirst:
        firstTimeQuestion.doneBefore() === 'no' &&
        isMoreThanAFirst(circuitToStart, catalogue()),
      ceiling: circuitToStart.ceiling,
    };
  }

  const rules = createMemo(() => {
    const previewed = circuit();
    if (previewed === null || !areRulesKnown()) return null;
    return todaysRules()?.rulesFor(previewed) ?? plainRulesFor(previewed);
  });

  /** The rules against starting, in words: the one that shuts the day, or all that allow only a warm-up. */
  const notices = createMemo((): readonly RuleNotice[] => {
    const [current, loaded] = [rules(), todaysRules()];
    if (current === null || loaded === null) return [];
    const gates = current.shut === null ? current.gates : [current.shut];
    return gates.map(loaded.noticeOf);
  });

  onMount(fetchRules);
  onCleanup(lifecycle.onReturn(refresh));
  return {
    /** Today's rules for the circuit; null without a circuit, or while the code for the rules is being fetched. */
    rules,
    notices,
    /** The reader's answers; null where there are none, or while the code for the rules is being fetched. */
    answers: (): Answers | null => todaysRules()?.answers() ?? null,
    /** Whether the code for the rules could not be fetched. */
    hasFailed,
    /** Whether the reader must first answer "Done one of these before?" (rule "A first circuit"). */
    asksDoneBefore: () => {
      const previewed = circuit();
      return (
        previewed !== null &&
        areRulesKnown() &&
        isMoreThanAFirst(previewed, catalogue()) &&
        doneBefore() === null
      );
    },
    answerDoneBefore: firstTimeQuestion.answer,
    /** Reads the stored answers and log again, as after a session was recorded. */
    refresh,
  };
}

export type StartCheck = ReturnType<typeof createStartCheck>;
