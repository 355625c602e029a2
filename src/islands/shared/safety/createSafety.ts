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
import type { Clock } from '#platform/clock.ts';
import type { Lifecycle } from '#platform/lifecycle.ts';
import type { Store } from '#platform/store.ts';

/** What the safety questions need of the browser. */
export interface SafetyPorts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
}

/** Said of pain whose day is not known, as in a log that cannot be read. */
const UNKNOWN_DAY = '';

/** A session stopped for pain that nobody has looked at yet: nothing starts on its day, nor until it was checked. */
interface Pain {
  readonly is: 'pain';
  readonly day: string;
  readonly isToday: boolean;
}

/** Where the reader stands: by the answers, or by pain that is on record. */
export type SafetyStanding = SafetyState | Pain;

/**
 * The safety questions as signals: what was answered, kept on the device with its day, and asked again the next. They
 * begin unasked; `open` takes in what the device holds.
 */
export function createSafety({ store, clock, lifecycle }: SafetyPorts) {
  const [isReady, setReady] = createSignal(false);
  const [record, setRecord] = createSignal(EMPTY_SAFETY);
  const [today, setToday] = createSignal(dayAt(clock.date()));
  const [isKept, setKept] = createSignal(true);
  // The day of the pain; nothing where there is none, and not known yet while the log is fetched.
  const [painDay, setPainDay] = createSignal<string | null | undefined>(null);
  let seenLog: string | null = null;
  let looks = 0;
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

  /** Takes in what the device remembers. Called once, in the browser. */
  function open() {
    batch(() => {
      // Older versions kept a yes among the builder's answers; from now on it is kept here.
      const remembered = readSafety(
        store.read(SAFETY_KEY),
        store.read(ANSWERS_KEY),
      );
      setRecord(remembered);
      if (store.read(SAFETY_KEY) === null && remembered.answer !== null)
        keep(remembered);
      setToday(dayAt(clock.date()));
      const mayBePainful =
        hasPain(store.read(LOG_KEY)) || hasPain(store.read(PROGRESS_KEY));
      setPainDay(mayBePainful ? undefined : null);
      setReady(true);
    });
    void lookForPain();
    onCleanup(lifecycle.onReturn(look));
  }

  /** Looks at the calendar and the device again: it may be another day, or another tab may have answered. */
  function look() {
    setToday(dayAt(clock.date()));
    const text = store.read(SAFETY_KEY);
    if (text !== null) setRecord(readSafety(text));
    void lookForPain();
  }

  /** Reads what the device holds of pain; of several looks at once only the last one counts. */
  async function lookForPain() {
    const look = ++looks;
    const text = store.read(LOG_KEY);
    const isInPlace = hasPain(store.read(PROGRESS_KEY));
    if (!hasPain(text) && !isInPlace) {
      setPainDay(null);
      return;
    }
    // Something else than what was looked at before: until it is read, nothing starts.
    if (text !== seenLog || isInPlace) setPainDay(undefined);
    seenLog = text;
    const day = (await painfulPlace()) ?? (await painInLog(text));
    if (look === looks) setPainDay(day);
  }

  async function painInLog(text: string | null): Promise<string | null> {
    if (!hasPain(text)) return null;
    const { readLog, unresolvedPain } = await import('#core/log/log.ts');
    const log = readLog(text);
    if (log.ok) return unresolvedPain(log.value)?.date ?? null;
    // Pain in a log that cannot be read holds until the reader says that it was checked.
    return record().painChecked === undefined ? UNKNOWN_DAY : null;
  }

  /** Today's pain of a session whose record the device has not taken yet. */
  async function painfulPlace(): Promise<string | null> {
    const text = store.read(PROGRESS_KEY);
    if (!hasPain(text)) return null;
    const { readProgress } = await import('#core/session/savedProgress.ts');
    const saved = readProgress(text);
    const isPainful = saved.ok && saved.value.ratings.some(({ pain }) => pain);
    const day = isPainful ? dayAt(saved.value.startedAt) : '';
    return day >= today() ? day : null;
  }

  function keep(next: SafetyRecord) {
    const text = writeSafety(next);
    const isTaken = store.write(SAFETY_KEY, text);
    // An older answer must not be found again where this one could not be kept.
    if (!isTaken) store.remove(SAFETY_KEY);
    setKept(isTaken || store.write(SAFETY_KEY, text));
    setRecord(next);
  }

  const isClear = () => state().is === 'clear' && painDay() === null;

  return {
    /** Whether it can take answers: from `open` on. */
    isReady,
    open,
    /** Where the reader stands today: not asked yet, nothing in the way, or something that shuts the day. */
    state,
    today,
    /** Whether the device keeps the answer; where it does not, the answer holds while the page is open. */
    isKept,
    /** The day a clinician's agreement to an item was told of, while it holds. */
    clearedOn: (item: SafetyItem) => clearedOn(record(), item, today()),
    /** Whether something may start now, by the calendar of this moment. */
    mayStart() {
      look();
      return isClear();
    },
    /** Whether nothing is in the way: the lists are answered, and there is no pain on record that was not checked. */
    isClear,
    sayNone() {
      look();
      // Another tab may have said yes meanwhile; that is shown instead.
      if (state().is === 'shut') return;
      keep(withNone(record(), today(), clock.date()));
    },
    sayYes(item: SafetyItem) {
      look();
      // Agreed by a clinician within six months: it is asked about the rest.
      if (clearedOn(record(), item, today()) !== null) return;
      keep(withYes(record(), item, today(), clock.date()));
    },
    /** The answer was a mistake, or another one is true now: the lists are asked again. */
    takeBack() {
      keep(withoutAnswer(record()));
    },
    /** A clinician has agreed to an item of the second list. */
    sayCleared(item: SafetyItem) {
      look();
      keep(withCleared(record(), item, today()));
    },
    /** The pain that ended a session has been looked at; the lists are asked again. */
    async sayChecked() {
      const { readLog, withChecked, writeLog } =
        await import('#core/log/log.ts');
      const log = readLog(store.read(LOG_KEY));
      if (log.ok) {
        const next = writeLog(withChecked(log.value, today()));
        setKept(store.write(LOG_KEY, next));
        seenLog = next;
        keep(withoutAnswer(record()));
      } else keep(withPainChecked(record(), today()));
      looks += 1;
      setPainDay(null);
    },
    look,
  };
}

/** Whether a stored log speaks of pain at all; only then is it fetched what reads it. */
function hasPain(log: string | null): boolean {
  return log !== null && /"pain"\s*:\s*true/.test(log);
}

/** Whether a look at the device and the calendar has found nothing new. */
function isSameState(one: SafetyStanding, other: SafetyStanding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export type Safety = ReturnType<typeof createSafety>;
