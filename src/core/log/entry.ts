import { dayAt, isDay } from '#core/calendar.ts';
import type { AfterWalk, Rating } from '#core/session/rating/rating.ts';
import { isAmount, isRecord } from '#core/json.ts';
import { readRatings } from '#core/session/rating/readRatings.ts';
import type { SavedProgress } from '#core/session/savedProgress.ts';
import { tallyOf } from '#core/session/timeline/tally.ts';
import type { Timeline } from '#core/session/timeline/timeline.ts';

/** A session on record, as it was really done. */
export interface Entry {
  /** Its permanent name; a session is never on record twice. */
  readonly id: string;
  /** The day, as "2026-03-01". */
  readonly date: string;
  readonly link: string;
  /** Whole rounds done, and planned seconds gone through. */
  readonly rounds: number;
  readonly seconds: number;
  readonly ratings: readonly Rating[];
  /** The effort it was measured from, where the day allowed less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** What was chosen to come after the walk, where the circuit was stopped. */
  readonly afterWalk?: AfterWalk;
  /** The day on which, by the reader's own word, somebody had looked at the pain that ended it, as "2026-03-08". */
  readonly checkedOn?: string;
}

/** What is recorded of a session that is over. */
export type RecordableSession = Pick<
  SavedProgress,
  'link' | 'startedAt' | 'played' | 'ratings' | 'ceiling' | 'afterWalk'
>;

/** The record of a session that is over; null where no set was begun and there was no pain. */
export function entryOf(
  { link, startedAt, played, ratings, ceiling, afterWalk }: RecordableSession,
  timeline: Timeline,
): Entry | null {
  const { rounds, seconds, workSeconds } = tallyOf(timeline, played);
  const isPainful = ratings.some(({ pain }) => pain);
  return workSeconds === 0 && !isPainful
    ? null
    : {
        id: entryId(startedAt),
        date: dayAt(startedAt),
        link,
        rounds,
        seconds,
        ratings,
        ...(ceiling === undefined ? {} : { ceiling }),
        ...(afterWalk === undefined ? {} : { afterWalk }),
      };
}

/** The name of the session begun at a moment, in ms since 1970. */
export function entryId(startedAt: number): string {
  return startedAt.toString(36);
}

/** Whether a session was stopped for pain. */
export function wasPainful({ ratings }: Entry): boolean {
  return ratings.some(({ pain }) => pain);
}

/** Whether the reader has said that the pain was checked; a day before the session does not count (rule "Pain"). */
export function wasChecked({ date, checkedOn }: Entry): boolean {
  return isDay(checkedOn) && checkedOn >= date;
}

/** The effort at the end of a session, RPE; null where it was not rated. */
export function lastEffort({ ratings }: Entry): number | null {
  return ratings.findLast(({ rpe }) => rpe !== null)?.rpe ?? null;
}

/** The record of a session that a stored value holds; null where it holds none. Reads every version of the log. */
export function readEntry(value: unknown): Entry | null {
  if (!isRecord(value)) return null;
  const fields = inWordsOfVersion2(value);
  const { id, date, link, rounds, seconds } = fields;
  const ratings = readRatings(fields['ratings']);
  return typeof id === 'string' &&
    id !== '' &&
    isDay(date) &&
    typeof link === 'string' &&
    isAmount(rounds) &&
    isAmount(seconds) &&
    ratings !== null
    ? {
        ...(fields as Partial<Entry>),
        id,
        date,
        link,
        rounds,
        seconds,
        ratings,
      }
    : null;
}

/** The fields of a record under their present names; version 1 of the log had `readings` and `after`. */
function inWordsOfVersion2(
  value: Record<string, unknown>,
): Record<string, unknown> {
  if (!('readings' in value)) return value;
  const { readings, after, ...others } = value;
  return {
    ...others,
    ratings: readings,
    ...(after === undefined ? {} : { afterWalk: after }),
  };
}
