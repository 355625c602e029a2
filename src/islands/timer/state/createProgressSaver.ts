import {
  createEffect,
  createMemo,
  createSignal,
  on,
  type Accessor,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { RecordableSession } from '#core/log/entry.ts';
import type { Log } from '#core/log/log.ts';
import { writeProgress } from '#core/session/savedProgress.ts';
import { savedFrom, type SessionState } from '#core/session/sessionState.ts';
import type { Timeline } from '#core/session/timeline.ts';
import { PROGRESS_KEY } from '#core/storageKeys.ts';
import type { SessionView } from '#islands/timer/state/createSessionView.ts';
import type { Clock } from '#platform/clock.ts';
import type { Store } from '#platform/store.ts';

/** Puts a session that is over on record; answers the log, or nothing where the device would not take it. */
export type RecordSession = (
  session: RecordableSession,
  timeline: Timeline,
) => Log | null;

interface Parts {
  /** The circuit as its link has it, before the day lowered its ceiling. */
  readonly planned: Circuit;
  readonly view: SessionView;
  readonly state: Accessor<SessionState>;
  readonly clock: Clock;
  readonly store: Store;
  readonly record: Accessor<RecordSession | undefined>;
}

/**
 * A browser that crashes says nothing before, so progress is saved this often too, in ms of the session. Every second
 * would cost a tenth of all the timer does. After a crash it is this much early at most.
 */
const SAVED_EVERY_MS = 3000;

/** Saves the session on every change that matters, and once it is over puts it on record. */
export function createProgressSaver({
  planned,
  view,
  state,
  clock,
  store,
  record,
}: Parts) {
  const [log, setLog] = createSignal<Log | null>(null);
  /** What was safely put on record last; it is written again only when one of these is another. */
  let recorded: readonly unknown[] = [];

  function save() {
    const { progress } = state();
    if (progress.state === 'waiting') return;
    if (progress.state === 'finished') putOnRecord(progress.at);
    else {
      correctRecord();
      saveProgress(clock.date());
    }
  }

  /** A session that goes on after all is on record only for what is said of it now: pain taken back is not. */
  function correctRecord() {
    if (recorded.length === 0) return;
    recorded = [];
    record()?.(savedAs(clock.date()), view.timeline());
  }

  function savedAs(savedAt: number) {
    return savedFrom(view.circuit, planned, state(), view.elapsed(), savedAt);
  }

  function saveProgress(savedAt: number) {
    const text = writeProgress(savedAs(savedAt));
    if (store.write(PROGRESS_KEY, text) || view.state() !== 'finished') return;
    // What is over must not be found half-way where its end could not be saved.
    store.remove(PROGRESS_KEY);
    store.write(PROGRESS_KEY, text);
  }

  /** Saved progress is removed only after the record is safe; until then it stays, as over. */
  function putOnRecord(finishedAt: number) {
    const { progress, ratings, afterWalk } = state();
    const said = [progress, ratings, afterWalk];
    if (said.every((one, index) => one === recorded[index])) return;
    const endedAt = clock.date() - (clock.now() - finishedAt);
    const kept = record()?.(savedAs(endedAt), view.timeline()) ?? null;
    setLog(kept);
    if (kept === null) saveProgress(endedAt);
    else {
      recorded = said;
      store.remove(PROGRESS_KEY);
    }
  }

  const savedThirds = createMemo(() =>
    Math.floor(view.elapsed() / SAVED_EVERY_MS),
  );
  const { adjustments, ratings, response, afterWalk } = view;
  createEffect(
    on(
      [
        view.state,
        view.place,
        savedThirds,
        adjustments,
        ratings,
        response,
        afterWalk,
      ],
      save,
    ),
  );
  // The code that records may arrive after the end. In mid-session its arrival changes nothing that is saved.
  createEffect(
    on(record, () => {
      if (view.state() === 'finished') save();
    }),
  );

  return { log, save };
}
