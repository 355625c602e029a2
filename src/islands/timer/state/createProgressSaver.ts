import {
  createEffect,
  createMemo,
  createSignal,
  on,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { RecordableSession } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { writeProgress } from '#core/session/savedProgress.ts';
import { savedFrom, type SessionState } from '#core/session/sessionState.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import type { SessionView } from '#islands/timer/state/createSessionView.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Store } from '#platform/storage/store.ts';

/** Puts a session that is over on record; returns the log, or null where the device would not take it. */
export type RecordSession = (
  session: RecordableSession,
  timeline: Timeline,
) => Log | null;

interface SaverParts {
  /** The circuit as its link has it, before the day lowered its ceiling. */
  readonly planned: Circuit;
  readonly view: SessionView;
  readonly state: Accessor<SessionState>;
  /** The moment at which the view was last brought up to date, on the clock. */
  readonly at: Accessor<number>;
  readonly clock: Clock;
  readonly store: Store;
  readonly record: Accessor<RecordSession | undefined>;
}

/**
 * How often progress is saved, in ms of the session, as a browser gives no sign before it crashes. Saving every second
 * would be a tenth of all the timer's work.
 */
const SAVED_EVERY_MS = 3000;

/** Saves the session whenever something in it changes, and puts it on record once it is over. */
export function createProgressSaver({
  planned,
  view,
  state,
  at,
  clock,
  store,
  record,
}: SaverParts) {
  const [log, setLog] = createSignal<Log | null>(null);
  /** What the record was made from; it is written again only when one of these has changed. */
  let recorded: readonly unknown[] = [];

  function save() {
    const { progress } = state();
    if (progress.state === 'waiting') return;
    if (progress.state === 'finished') putOnRecord(progress.at);
    else {
      correctRecord();
      // What is saved holds for the moment of the view, which drawing may have left behind.
      saveProgress(dateAt(at()));
    }
  }

  /** The record of a session that was reopened, corrected: pain that was taken back is not in it. */
  function correctRecord() {
    if (recorded.length === 0) return;
    recorded = [];
    record()?.(savedAs(clock.date()), view.timeline());
  }

  /** The calendar time of a moment on the clock. */
  function dateAt(moment: number): number {
    return clock.date() - (clock.now() - moment);
  }

  function savedAs(savedAt: number) {
    return savedFrom(view.circuit, planned, state(), view.elapsed(), savedAt);
  }

  function saveProgress(savedAt: number) {
    const text = writeProgress(savedAs(savedAt));
    if (store.write(PROGRESS_KEY, text) || view.state() !== 'finished') return;
    // Where the end cannot be saved, an earlier save must not offer the session as half-way.
    store.remove(PROGRESS_KEY);
    store.write(PROGRESS_KEY, text);
  }

  /** Removes the saved progress only once the record is stored; until then it stays, marked as over. */
  function putOnRecord(finishedAt: number) {
    const { progress, ratings, afterWalk } = state();
    const sources = [progress, ratings, afterWalk];
    if (sources.every((one, index) => one === recorded[index])) return;
    const endedAt = dateAt(finishedAt);
    const newLog = record()?.(savedAs(endedAt), view.timeline()) ?? null;
    setLog(newLog);
    if (newLog === null) saveProgress(endedAt);
    else {
      recorded = sources;
      store.remove(PROGRESS_KEY);
    }
  }

  const savePoint = createMemo(() =>
    Math.floor(view.elapsed() / SAVED_EVERY_MS),
  );
  const { adjustments, ratings, response, afterWalk } = view;
  createEffect(
    on(
      [
        view.state,
        view.place,
        savePoint,
        adjustments,
        ratings,
        response,
        afterWalk,
      ],
      save,
    ),
  );
  // The code that records may arrive after the end.
  createEffect(
    on(record, () => {
      if (view.state() === 'finished') save();
    }),
  );

  return { log, save };
}
