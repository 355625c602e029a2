import { isDay, isTime } from '#core/calendar.ts';
import { isAmount, isCount, isRecord } from '#core/json.ts';
import {
  FEELS,
  LATER_QUESTIONS,
  type DoneCircuit,
  type DoneRun,
  type Entry,
  type Soreness,
} from '#core/log/entry/entry.ts';
import { AFTER_WALK } from '#core/session/rating/rating.ts';
import { readRatings } from '#core/session/rating/readRatings.ts';
import { readAdjustments, readSpans } from '#core/session/savedProgress.ts';
import { RUNS } from '#core/vocabulary.ts';

/** The longest note kept, in UTF-16 units; the page takes fewer. */
const LONGEST_NOTE = 10_000;
const LONGEST_ID = 200;
const LONGEST_LINK = 4000;
// No session and no run lasts longer than two days.
const MOST_SECONDS = 172_800;
const MOST_MINUTES = 2880;

/**
 * The entry that a stored value holds; null where it holds none, or one of its fields is impossible. Reads every version
 * of the log: in versions 1 and 2 an entry was a session, with its fields side by side.
 */
export function readEntry(value: unknown): Entry | null {
  if (!isRecord(value) || Array.isArray(value)) return null;
  const fields = inWordsOfVersion3(value);
  const { id, date, time, changedAt, circuit, run, soreness, note } = fields;
  const wavedOff = optional(fields['wavedOff'], readQuestions);
  const done = optional(circuit, readCircuit);
  const ran = optional(run, readRun);
  const sore = optional(soreness, readSoreness);
  const isReadable =
    isName(id) &&
    isLogDay(date) &&
    (time === undefined || isTime(time)) &&
    isAmount(changedAt) &&
    (note === undefined || isText(note, LONGEST_NOTE)) &&
    (done ?? ran) !== undefined;
  if (!isReadable || [wavedOff, done, ran, sore].includes(null)) return null;
  return {
    id,
    date,
    ...(time === undefined ? {} : { time }),
    changedAt,
    ...(done ? { circuit: done } : {}),
    ...(ran ? { run: ran } : {}),
    ...(sore ? { soreness: sore } : {}),
    ...(wavedOff && wavedOff.length > 0 ? { wavedOff } : {}),
    ...(note === undefined || note === '' ? {} : { note }),
  };
}

/** The fields of an entry of any version under the names of version 3. */
function inWordsOfVersion3(
  value: Record<string, unknown>,
): Record<string, unknown> {
  if (!('link' in value)) return value;
  const { id, date, readings, after, ...circuit } = value;
  // Version 1 had other names for two fields.
  const ratings = 'readings' in value ? readings : circuit['ratings'];
  const afterWalk = 'after' in value ? after : circuit['afterWalk'];
  return {
    id,
    date,
    // The first two versions did not say; the entry's name is the moment at which its session was begun.
    changedAt: momentIn(id),
    circuit: { ...circuit, ratings, afterWalk },
  };
}

function momentIn(id: unknown): number {
  const moment = Number.parseInt(String(id), 36);
  return Number.isSafeInteger(moment) && moment > 0 ? moment : 0;
}

function readCircuit(value: unknown): DoneCircuit | null {
  if (!isRecord(value)) return null;
  const { link, rounds, seconds, ceiling, checkedOn } = value;
  const ratings = readRatings(value['ratings']);
  const played = optional(value['played'], readSpans);
  const adjustments = optional(value['adjustments'], readAdjustments);
  const afterWalk = AFTER_WALK.find((one) => one === value['afterWalk']);
  const isReadable =
    isText(link, LONGEST_LINK) &&
    isAmount(rounds) &&
    isAmount(seconds) &&
    seconds <= MOST_SECONDS &&
    ratings !== null &&
    played !== null &&
    adjustments !== null;
  if (!isReadable) return null;
  return {
    link,
    rounds,
    seconds,
    ratings,
    // A ceiling that is no number is read as the lowest.
    ...(ceiling === undefined
      ? {}
      : { ceiling: typeof ceiling === 'number' ? ceiling : LOWEST_RPE }),
    ...(afterWalk ? { afterWalk } : {}),
    // What is no day was not checked.
    ...(isLogDay(checkedOn) ? { checkedOn } : {}),
    ...(played ? { played } : {}),
    ...(adjustments && adjustments.length > 0 ? { adjustments } : {}),
  };
}

const LOWEST_RPE = 1;

function readRun(value: unknown): DoneRun | null {
  if (!isRecord(value)) return null;
  const { minutes, effort, isPlanned } = value;
  const kind = RUNS.find((one) => one === value['kind']);
  const feel = FEELS.find((one) => one === value['feel']);
  const isReadable =
    kind !== undefined &&
    (minutes === undefined || (isAmount(minutes) && minutes <= MOST_MINUTES)) &&
    (effort === undefined || isEffort(effort)) &&
    (value['feel'] === undefined || feel !== undefined);
  if (!isReadable) return null;
  return {
    kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(effort === undefined ? {} : { effort }),
    ...(feel ? { feel } : {}),
    ...(isPlanned === true ? { isPlanned } : {}),
  };
}

function readSoreness(value: unknown): Soreness | null {
  if (!isRecord(value)) return null;
  const { nextMorning, twoDaysOn } = value;
  return (nextMorning === undefined || isSoreness(nextMorning)) &&
    (twoDaysOn === undefined || isSoreness(twoDaysOn))
    ? {
        ...(nextMorning === undefined ? {} : { nextMorning }),
        ...(twoDaysOn === undefined ? {} : { twoDaysOn }),
      }
    : null;
}

function readQuestions(value: unknown) {
  return Array.isArray(value)
    ? LATER_QUESTIONS.filter((one) => value.includes(one))
    : null;
}

/** What a field holds: undefined where it is missing, null where it cannot be read. */
function optional<Value>(
  field: unknown,
  read: (field: unknown) => Value | null,
): Value | null | undefined {
  return field === undefined ? undefined : read(field);
}

// A date outside of these is a slip or a joke, and none can be reckoned from it.
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

function isLogDay(value: unknown): value is string {
  return isDay(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

function isName(value: unknown): value is string {
  return isText(value, LONGEST_ID) && value !== '';
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** Whether a value is an effort, RPE: 1 to 10 in halves. */
export function isEffort(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    value >= 1 &&
    value <= 10 &&
    Number.isInteger(value * 2)
  );
}

/** Whether a value is a soreness: a whole number from 0 to 10. */
export function isSoreness(value: unknown): value is number {
  return isCount(value) && value <= 10;
}
