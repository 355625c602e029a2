import { dayAt, isDay, timeAt } from '#core/calendar.ts';
import type { PlayedSpan } from '#core/session/progress/progress.ts';
import type { Adjustment } from '#core/session/rating/adjustments.ts';
import type { AfterWalk, Rating } from '#core/session/rating/rating.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import { tallyOf } from '#core/session/timeline/tally.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';
import type { Run } from '#core/vocabulary.ts';

/** How the legs felt on a run, against what the runner expected. */
export const FEELS = ['lighter', 'same', 'heavier'] as const;
export type Feel = (typeof FEELS)[number];

/** What is asked later, on the home page and in the log (rule "Asked later"). */
export const LATER_QUESTIONS = ['run', 'next-morning', 'two-days-on'] as const;
export type LaterQuestion = (typeof LATER_QUESTIONS)[number];

/** An entry of the log: a circuit or a warm-up, the run after it, or a run on its own, and what came of it. */
export interface Entry {
  /** Its permanent name; nothing is on record twice. */
  readonly id: string;
  /** The day, as "2026-03-01". */
  readonly date: string;
  /** When it began, by the clock of that day, as "06:45"; missing where nobody said. */
  readonly time?: string;
  /** When it was last written, in ms since 1970; of two versions of an entry the later one counts. */
  readonly changedAt: number;
  /** Missing for a run on its own. */
  readonly circuit?: DoneCircuit;
  /** Missing where no run came after it, or nobody said. */
  readonly run?: DoneRun;
  readonly soreness?: Soreness;
  /** The later questions the reader did not want to answer. */
  readonly wavedOff?: readonly LaterQuestion[];
  /** A few words of the reader's own. */
  readonly note?: string;
}

/** A circuit or a warm-up as it was really done. */
export interface DoneCircuit {
  /** The circuit as the text of a link; empty where it was done elsewhere and is not known. */
  readonly link: string;
  /** Whole rounds done, and seconds gone through. */
  readonly rounds: number;
  readonly seconds: number;
  readonly ratings: readonly Rating[];
  /** The effort it was measured from, where the day allowed less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** What was chosen to come after the walk, where the circuit was stopped. */
  readonly afterWalk?: AfterWalk;
  /** The day on which, by the reader's own word, somebody had looked at the pain that ended it, as "2026-03-08". */
  readonly checkedOn?: string;
  /** What the timer went through and what was made different on the way; missing where no timer ran. */
  readonly played?: readonly PlayedSpan[];
  readonly adjustments?: readonly Adjustment[];
}

/** A run: after a circuit, or on its own. */
export interface DoneRun {
  readonly kind: Run;
  readonly minutes?: number;
  /** RPE, 1 to 10, halves allowed. */
  readonly effort?: number;
  readonly feel?: Feel;
  /** It was meant to come, and nobody has said since that it did. */
  readonly isPlanned?: true;
}

/** How sore the legs were, 0 to 10, on the next morning and two days on. */
export interface Soreness {
  readonly nextMorning?: number;
  readonly twoDaysOn?: number;
}

/** What is recorded of a session that is over. */
export type RecordableSession = Pick<
  SavedProgress,
  | 'link'
  | 'startedAt'
  | 'savedAt'
  | 'played'
  | 'adjustments'
  | 'ratings'
  | 'ceiling'
  | 'afterWalk'
>;

/** The record of a session that is over; null where no set was begun and there was no pain (rule "What is on record"). */
export function entryOf(
  session: RecordableSession,
  timeline: Timeline,
): Entry | null {
  const { link, startedAt, savedAt, played, adjustments } = session;
  const { ratings, ceiling, afterWalk } = session;
  const { rounds, seconds, workSeconds } = tallyOf(timeline, played);
  const isPainful = ratings.some(({ pain }) => pain);
  if (workSeconds === 0 && !isPainful) return null;
  return {
    id: entryId(startedAt),
    date: dayAt(startedAt),
    time: timeAt(startedAt),
    changedAt: savedAt,
    circuit: {
      link,
      rounds,
      seconds,
      ratings,
      ...(ceiling === undefined ? {} : { ceiling }),
      ...(afterWalk === undefined ? {} : { afterWalk }),
      played,
      ...(adjustments.length === 0 ? {} : { adjustments }),
    },
  };
}

/** The name of the session begun at a moment, in ms since 1970. */
export function entryId(startedAt: number): string {
  return startedAt.toString(36);
}

/** Whether an entry has a run that happened, after a circuit or on its own; one that is only planned did not yet. */
export function hadRun({ run }: Entry): boolean {
  return run !== undefined && run.isPlanned !== true;
}

/** Whether a session was stopped for pain. */
export function wasPainful({ circuit }: Entry): boolean {
  return circuit?.ratings.some(({ pain }) => pain) === true;
}

/** Whether the reader has said that the pain was checked; a day before the session does not count (rule "Pain"). */
export function wasChecked({ date, circuit }: Entry): boolean {
  const checkedOn = circuit?.checkedOn;
  return isDay(checkedOn) && checkedOn >= date;
}

/** The effort at the end of a session, RPE; null where it was not rated. */
export function lastEffort({ circuit }: Entry): number | null {
  return circuit?.ratings.findLast(({ rpe }) => rpe !== null)?.rpe ?? null;
}

/** The highest soreness on record of the days after, 0 to 10; null where nobody has said. */
export function sorenessAfter({ soreness }: Entry): number | null {
  const said = [soreness?.nextMorning, soreness?.twoDaysOn].filter(
    (one) => one !== undefined,
  );
  return said.length === 0 ? null : Math.max(...said);
}
