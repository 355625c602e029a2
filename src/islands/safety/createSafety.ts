import { createMemo, createSignal, onCleanup } from 'solid-js';
import { dayAt } from '#core/day.ts';
import {
  clearedOn,
  readSafety,
  SAFETY,
  safetyOn,
  withCleared,
  withNone,
  withoutAnswer,
  withYes,
  writeSafety,
  type SafetyRecord,
  type SafetyState,
} from '#core/safetyAnswer.ts';
import type { SafetyItem } from '#core/safetyQuestions.ts';
import type { Clock } from '#platform/clock.ts';
import type { Lifecycle } from '#platform/lifecycle.ts';
import type { Store } from '#platform/store.ts';

/** What the safety questions need of the browser. */
export interface SafetyPorts {
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  readonly lifecycle: Pick<Lifecycle, 'onReturn'>;
}

/** Where the builder keeps its answers; older versions kept the safety questions among them. */
const OLD_ANSWERS = 'answers';

/** The safety questions as signals: what was answered, kept on the device with its day, and asked again the next. */
export function createSafety({ store, clock, lifecycle }: SafetyPorts) {
  const kept = readSafety(store.read(SAFETY), store.read(OLD_ANSWERS));
  const [record, setRecord] = createSignal(kept);
  const [today, setToday] = createSignal(dayAt(clock.date()));
  const [isKept, setKept] = createSignal(true);
  const state = createMemo(() => safetyOn(record(), today()), undefined, {
    equals: isSameState,
  });

  // A yes that an older version kept elsewhere is kept here from now on.
  if (store.read(SAFETY) === null && kept.answer !== null) keep(kept);

  /** Looks at the calendar and the device again: it may be another day, or another tab may have answered. */
  function look() {
    setToday(dayAt(clock.date()));
    const text = store.read(SAFETY);
    if (text !== null) setRecord(readSafety(text));
  }

  function keep(next: SafetyRecord) {
    setKept(store.write(SAFETY, writeSafety(next)));
    setRecord(next);
  }

  onCleanup(lifecycle.onReturn(look));
  return {
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
      return state().is === 'clear';
    },
    sayNone() {
      look();
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
  };
}

/** Whether a look at the device and the calendar has found nothing new. */
function isSameState(one: SafetyState, other: SafetyState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export type Safety = ReturnType<typeof createSafety>;
