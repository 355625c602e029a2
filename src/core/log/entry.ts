import { dayAt, isDay } from '#core/calendar.ts';
import type { After, Reading } from '#core/session/rating.ts';
import { readReadings, type Saved } from '#core/session/savedProgress.ts';
import { tallyOf } from '#core/session/tally.ts';
import type { Timeline } from '#core/session/timeline.ts';

/** A session as it was really done. */
export interface Entry {
  /** Its permanent name; the same session is never kept twice. */
  readonly id: string;
  /** The day, as "2026-03-01". */
  readonly date: string;
  readonly link: string;
  /** Whole rounds done, and seconds gone through, of those planned. */
  readonly rounds: number;
  readonly seconds: number;
  readonly readings: readonly Reading[];
  /** The effort it was measured from, where the day allowed less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** What was chosen to come after the walk, where the circuit was stopped. */
  readonly after?: After;
  /** The day on which somebody had looked at the pain that ended it, as "2026-03-08", by the reader's own word. */
  readonly checkedOn?: string;
}

/** The record of a session that is over; nothing where it never came to a set and nobody spoke of pain. */
export function entryOf(
  {
    link,
    startedAt,
    ran,
    readings,
    ceiling,
    after,
  }: Pick<
    Saved,
    'link' | 'startedAt' | 'ran' | 'readings' | 'ceiling' | 'after'
  >,
  timeline: Timeline,
): Entry | null {
  const { rounds, seconds, workSeconds } = tallyOf(timeline, ran);
  const isPainful = readings.some(({ pain }) => pain);
  return workSeconds === 0 && !isPainful
    ? null
    : {
        id: entryId(startedAt),
        date: dayAt(startedAt),
        link,
        rounds,
        seconds,
        readings,
        ...(ceiling === undefined ? {} : { ceiling }),
        ...(after === undefined ? {} : { after }),
      };
}

/** The name of the session begun at a moment: begun at the same one, it is the same session. */
export function entryId(startedAt: number): string {
  return startedAt.toString(36);
}

/** Whether a session was stopped for pain. */
export function wasPainful({ readings }: Entry): boolean {
  return readings.some(({ pain }) => pain);
}

/** Whether the reader has said that the pain was looked at. A day before the session, or no day at all, is no answer. */
export function wasChecked({ date, checkedOn }: Entry): boolean {
  return isDay(checkedOn) && checkedOn >= date;
}

/** The effort at the end of a session, RPE; nothing where nobody said. */
export function lastEffort({ readings }: Entry): number | null {
  return readings.findLast(({ rpe }) => rpe !== null)?.rpe ?? null;
}

/** The record of a session that a stored value holds; nothing where it holds none. */
export function readEntry(value: unknown): Entry | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Partial<Record<keyof Entry, unknown>>;
  const { id, date, link, rounds, seconds } = fields;
  const readings = readReadings(fields.readings);
  return typeof id === 'string' &&
    id !== '' &&
    isDay(date) &&
    typeof link === 'string' &&
    isAmount(rounds) &&
    isAmount(seconds) &&
    readings !== null
    ? { ...(value as Entry), readings }
    : null;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
