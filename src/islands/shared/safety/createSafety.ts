import { batch, createMemo, createSignal, onCleanup } from 'solid-js';
import { dayAt } from '#core/calendar.ts';
import {
  clearedOn,
  EMPTY_SAFETY,
  readSafety,
  safetyOn,
  withCleared,
  withNone,
  withoutAnswer,
  withPainChecked,
  withYes,
  writeSafety,
  type SafetyRecord,
  type SafetyState,
} from '#core/safety/safetyRecord.ts';
import type { SafetyItem } from '#core/safety/safetyQuestions.ts';
import {
  ANSWERS_KEY,
  LOG_KEY,
  PROGRESS_KEY,
  SAFETY_KEY,
} from '#core/storageKeys.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Lifecycle } from '#platform/page/lifecycle.ts';
import type { Store } from '#platform/storage/store.ts';

/** What the safety questions need of the browser. */
export interface SafetyPorts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
}

/** The day of pain whose date is not known, as in a log that cannot be read. */
const UNKNOWN_DAY = '';

/**
 * A session ended in pain that has not been checked yet: nothing starts on that day, nor later until it was checked (rule
 * "Pain").
 */
interface UnresolvedPain {
  readonly is: 'pain';
  readonly day: string;
  readonly isToday: boolean;
}

/** Whether the reader may start something today: as answered, or as decided by pain on record. */
export type SafetyStanding = SafetyState | UnresolvedPain;

/**
 * The safety questions as signals: the answer is stored on the device and holds for one day (rule "Before anything
 * else"). The state starts as unasked; `open` reads what is stored.
 */
export function createSafety({ store, clock, lifecycle }: SafetyPorts) {
  const [isReady, setReady] = createSignal(false);
  const [record, setRecord] = createSignal(EMPTY_SAFETY);
  const [today, setToday] = createSignal(dayAt(clock.date()));
  const [isSaved, setSaved] = createSignal(true);
  // The day of unresolved pain; null where there is none, undefined while the log is being read.
  const [painDay, setPainDay] = createSignal<string | null | undefined>(null);
  let lastReadLog: string | null = null;
  let latestRead = 0;
  const state = createMemo(
    (): SafetyStanding => {
      const answered = safetyOn(record(), today());
      const day = painDay();
      return answered.is === 'shut' || day === null || day === undefined
        ? answered
        : { is: 'pain', day, isToday: day >= today() };
    },
    undefined,
    { equals: isSameState },
  );

  /** Reads what the device has stored. Called once, in the browser. */
  function open() {
    batch(() => {
      // Older versions stored a yes among the builder's answers; it is copied to the safety record.
      const stored = readSafety(
        store.read(SAFETY_KEY),
        store.read(ANSWERS_KEY),
      );
      setRecord(stored);
      if (store.read(SAFETY_KEY) === null && stored.answer !== null)
        save(stored);
      setToday(dayAt(clock.date()));
      const hasStoredPain =
        hasPain(store.read(LOG_KEY)) || hasPain(store.read(PROGRESS_KEY));
      setPainDay(hasStoredPain ? undefined : null);
      setReady(true);
    });
    void refreshPain();
    onCleanup(lifecycle.onReturn(refresh));
  }

  /** Reads the date and the stored answers again: the day may have changed, or another tab may have answered. */
  function refresh() {
    setToday(dayAt(clock.date()));
    const text = store.read(SAFETY_KEY);
    if (text !== null) setRecord(readSafety(text));
    void refreshPain();
  }

  /** Reads whether pain is on record; of several reads at the same time only the last one counts. */
  async function refreshPain() {
    const thisRead = ++latestRead;
    const text = store.read(LOG_KEY);
    const hasPainInProgress = hasPain(store.read(PROGRESS_KEY));
    if (!hasPain(text) && !hasPainInProgress) {
      setPainDay(null);
      return;
    }
    // The stored text has changed: nothing starts until it has been read.
    if (text !== lastReadLog || hasPainInProgress) setPainDay(undefined);
    lastReadLog = text;
    const day = (await painDayInProgress()) ?? (await painDayInLog(text));
    if (thisRead === latestRead) setPainDay(day);
  }

  async function painDayInLog(text: string | null): Promise<string | null> {
    if (!hasPain(text)) return null;
    const { painDayIn } = await import('#islands/shared/safety/painInLog.ts');
    const day = painDayIn(text);
    if (day !== undefined) return day;
    // Pain in a log that cannot be read counts until the reader says that it was checked.
    return record().painChecked === undefined ? UNKNOWN_DAY : null;
  }

  /** Today, if the saved session ended in pain today and is not in the log yet; else null. */
  async function painDayInProgress(): Promise<string | null> {
    const text = store.read(PROGRESS_KEY);
    if (!hasPain(text)) return null;
    const { readProgress } = await import('#core/session/savedProgress.ts');
    const saved = readProgress(text);
    const isPainful = saved.ok && saved.value.ratings.some(({ pain }) => pain);
    const day = isPainful ? dayAt(saved.value.startedAt) : '';
    return day >= today() ? day : null;
  }

  function save(next: SafetyRecord) {
    const text = writeSafety(next);
    const isStored = store.write(SAFETY_KEY, text);
    // Where the new answer could not be stored, the older one must not stay in its place.
    if (!isStored) store.remove(SAFETY_KEY);
    setSaved(isStored || store.write(SAFETY_KEY, text));
    setRecord(next);
  }

  const isClear = () => state().is === 'clear' && painDay() === null;

  return {
    /** Whether the questions can be answered: true once `open` was called. */
    isReady,
    open,
    /** Today's state: not answered yet, clear, shut by a yes, or shut by pain. */
    state,
    today,
    /** Whether the device stored the answer; where it did not, the answer holds while the page is open. */
    isSaved,
    /** The day on which the reader reported a clinician's agreement to an item; null once it has expired. */
    clearedOn: (item: SafetyItem) => clearedOn(record(), item, today()),
    /** Whether a session may start, checked again with the current date and storage. */
    mayStart() {
      refresh();
      return isClear();
    },
    /** Whether the lists are answered with "none" and there is no unchecked pain on record. */
    isClear,
    answerNone() {
      refresh();
      // Another tab may have answered yes in the meantime; that answer wins.
      if (state().is === 'shut') return;
      save(withNone(record(), today(), clock.date()));
    },
    answerYes(item: SafetyItem) {
      refresh();
      // A clinician agreed to this item within six months, so it does not shut the day.
      if (clearedOn(record(), item, today()) !== null) return;
      save(withYes(record(), item, today(), clock.date()));
    },
    /** Removes the answer, so that the lists are shown again. */
    takeBack() {
      save(withoutAnswer(record()));
    },
    /** Records that a clinician has agreed to an item of the second list. */
    recordClearance(item: SafetyItem) {
      refresh();
      save(withCleared(record(), item, today()));
    },
    /** Records that the pain which ended a session has been checked, and shows the lists again. */
    async recordPainChecked() {
      const { recordCheckedIn } =
        await import('#islands/shared/safety/painInLog.ts');
      const isStored = recordCheckedIn(store, today(), clock.date());
      if (isStored !== null) {
        setSaved(isStored);
        lastReadLog = store.read(LOG_KEY);
        save(withoutAnswer(record()));
      } else save(withPainChecked(record(), today()));
      latestRead += 1;
      setPainDay(null);
    },
    /** Reads the date and the stored answers again. */
    refresh,
  };
}

/** Whether a stored text mentions pain; only then is the code that reads it fetched. */
function hasPain(text: string | null): boolean {
  return text !== null && /"pain"\s*:\s*true/.test(text);
}

function isSameState(one: SafetyStanding, other: SafetyStanding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export type Safety = ReturnType<typeof createSafety>;
