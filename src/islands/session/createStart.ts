import {
  createMemo,
  createSignal,
  getOwner,
  onCleanup,
  onMount,
  runWithOwner,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { isMoreThanAFirst } from '#core/planning/firstTime.ts';
import type { StartRules } from '#core/planning/startRules.ts';
import { ANSWERS_KEY, LOG_KEY } from '#core/storageKeys.ts';
import { createDoneBefore } from '#islands/shared/safety/createDoneBefore.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import type {
  RuleNotice,
  Stored,
  TodaysRules,
} from '#islands/session/createTodaysRules.ts';
import type { Lifecycle } from '#platform/lifecycle.ts';
import type { Store } from '#platform/store.ts';

/** What it needs of the page. */
interface StartPorts {
  readonly catalogue: Accessor<Catalogue>;
  readonly store: Store;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
  readonly safety: Pick<Safety, 'today'>;
}

/**
 * What stands between a circuit's preview and its start, as signals: today's rules, and whether it is the first one.
 * The rules that follow from answers and log are fetched where there is something to follow from; until they are here
 * nothing starts.
 */
export function createStart(
  circuit: Accessor<Circuit | null>,
  { catalogue, store, lifecycle, safety }: StartPorts,
) {
  const asked = createDoneBefore(store);
  asked.open();
  const [stored, setStored] = createSignal(read(), { equals: false });
  const [todays, setTodays] = createSignal<TodaysRules | null>(null);
  const [hasFailed, setFailed] = createSignal(false);
  const owner = getOwner();

  function read(): Stored {
    return { answers: store.read(ANSWERS_KEY), log: store.read(LOG_KEY) };
  }

  function look() {
    setStored(read());
    fetchRules();
  }

  function fetchRules() {
    const { answers, log } = stored();
    if (todays() !== null || (answers === null && log === null)) return;
    import('#islands/session/createTodaysRules.ts').then(
      ({ createTodaysRules }) => {
        setFailed(false);
        setTodays(
          runWithOwner(owner, () =>
            createTodaysRules(
              stored,
              safety.today,
              asked.doneBefore,
              catalogue,
            ),
          ) ?? null,
        );
      },
      () => setFailed(true),
    );
  }

  const isKnown = () =>
    todays() !== null || (stored().answers === null && stored().log === null);
  const doneBefore = () => todays()?.doneBefore() ?? asked.doneBefore();

  /** Where nothing is on record and nothing was answered, only the circuit itself decides. */
  function plainRulesFor(one: Circuit): StartRules {
    return {
      shut: null,
      gates: [],
      isConsidered: true,
      isFirst:
        asked.doneBefore() === 'no' && isMoreThanAFirst(one, catalogue()),
      ceiling: one.ceiling,
    };
  }

  const rules = createMemo(() => {
    const now = circuit();
    if (now === null || !isKnown()) return null;
    return todays()?.rulesFor(now) ?? plainRulesFor(now);
  });

  /** The rules that speak against starting, in words: the one that shuts the day, or all that ask for a warm-up. */
  const notices = createMemo((): readonly RuleNotice[] => {
    const [now, words] = [rules(), todays()];
    if (now === null || words === null) return [];
    return (now.shut === null ? now.gates : [now.shut]).map(words.noticeOf);
  });

  onMount(fetchRules);
  onCleanup(lifecycle.onReturn(look));
  return {
    /** Today's rules for the circuit; nothing while there is none, or they are not here yet. */
    rules,
    notices,
    /** Whether the rules could not be fetched. */
    hasFailed,
    /** Whether it is asked first: "done one of these before?" */
    asksDoneBefore: () => {
      const now = circuit();
      return (
        now !== null &&
        isKnown() &&
        isMoreThanAFirst(now, catalogue()) &&
        doneBefore() === null
      );
    },
    sayDoneBefore: asked.say,
    /** Looks at the device again, as after a session was put on record. */
    look,
  };
}

export type Start = ReturnType<typeof createStart>;
