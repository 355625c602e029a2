import { daysBetween, isDay, isTime } from '#core/calendar.ts';
import { characterCount } from '#core/wholeCharacters.ts';
import type { Feel } from '#core/log/entry/entry.ts';
import { isEffort, isSoreness } from '#core/log/entry/readEntry.ts';
import type { Sign } from '#core/session/rating/rating.ts';
import type { Run } from '#core/vocabulary.ts';

/** An entry as the fields of a form, as they are typed. */
export interface EntryFields {
  readonly date: string;
  readonly time: string;
  /** Whether there was a circuit, and a run. */
  readonly hasCircuit: boolean;
  readonly hasRun: boolean;
  /** The circuit as the text of a link; empty for one that is not known. */
  readonly link: string;
  readonly rounds: string;
  /** How long the circuit took: "15", or "15:09". */
  readonly length: string;
  readonly efforts: RoundEfforts;
  /** What was noticed in any round. */
  readonly signs: readonly Sign[];
  readonly pain: boolean;
  readonly runKind: Run;
  readonly runMinutes: string;
  readonly runEffort: string;
  readonly runFeel: Feel | '';
  readonly nextMorning: string;
  readonly twoDaysOn: string;
  readonly note: string;
}

/** How hard each round was, RPE, by the number of the round: "4½"; empty where it was not rated. */
export type RoundEfforts = Readonly<Record<number, string>>;

/** What is wrong with a field. */
export type FieldFault =
  | 'no-day'
  | 'future-day'
  | 'no-time'
  | 'no-rounds'
  | 'no-length'
  | 'no-minutes'
  | 'off-scale'
  | 'no-soreness'
  | 'too-long';

/** What is wrong with each field that cannot be taken, in the order of the form. */
export type FieldFaults = Partial<Record<keyof EntryFields, FieldFault>>;

/** A note has at most so many characters, as people count them. */
export const MOST_NOTE_CHARACTERS = 1000;
// No session lasts longer than a day, and no run either.
const MOST_MINUTES = 1440;
const MOST_ROUNDS = 60;

/** What is wrong with the fields, on a day. */
export function faultsIn(fields: EntryFields, today: string): FieldFaults {
  const { date, time, note, hasCircuit, hasRun } = fields;
  const checks: readonly (readonly [keyof EntryFields, FieldFault | null])[] = [
    ['date', dayFault(date, today)],
    ['time', time === '' || isTime(time) ? null : 'no-time'],
    ...(hasCircuit ? circuitFaults(fields) : []),
    ...(hasRun ? runFaults(fields) : []),
    ...(hasCircuit ? sorenessFaults(fields) : []),
    [
      'note',
      characterCount(note.trim()) > MOST_NOTE_CHARACTERS ? 'too-long' : null,
    ],
  ];
  return Object.fromEntries(checks.filter(([, fault]) => fault !== null));
}

function dayFault(date: string, today: string): FieldFault | null {
  if (!isCalendarDay(date)) return 'no-day';
  return daysBetween(today, date) > 0 ? 'future-day' : null;
}

/** Whether a text is a day that the calendar has: "2026-02-30" is none. */
function isCalendarDay(date: string): boolean {
  return (
    isDay(date) && new Date(Date.parse(date)).toISOString().startsWith(date)
  );
}

function circuitFaults({ link, rounds, length, efforts }: EntryFields) {
  const isCount = roundsIn(rounds) !== null;
  const isOnScale = Object.values(efforts).every(isEffortOrEmpty);
  return [
    ['rounds', link === '' || isCount ? null : 'no-rounds'],
    ['length', secondsIn(length) === null ? 'no-length' : null],
    ['efforts', isOnScale ? null : 'off-scale'],
  ] as const;
}

function runFaults({ runMinutes, runEffort }: EntryFields) {
  const minutes = numberIn(runMinutes);
  const isPossible =
    minutes !== null &&
    Number.isInteger(minutes) &&
    minutes > 0 &&
    minutes <= MOST_MINUTES;
  return [
    [
      'runMinutes',
      runMinutes.trim() === '' || isPossible ? null : 'no-minutes',
    ],
    ['runEffort', isEffortOrEmpty(runEffort) ? null : 'off-scale'],
  ] as const;
}

function sorenessFaults({ nextMorning, twoDaysOn }: EntryFields) {
  const fault = (text: string) =>
    text.trim() === '' || isSoreness(numberIn(text)) ? null : 'no-soreness';
  return [
    ['nextMorning', fault(nextMorning)],
    ['twoDaysOn', fault(twoDaysOn)],
  ] as const;
}

/** Whether a text is an effort, RPE 1 to 10 in halves, or says none. */
export function isEffortOrEmpty(text: string): boolean {
  return text.trim() === '' || isEffort(numberIn(text));
}

/** The whole rounds that a text says; null where it says none that a circuit can have. */
export function roundsIn(text: string): number | null {
  const count = numberIn(text);
  const isPossible =
    count !== null && Number.isInteger(count) && count <= MOST_ROUNDS;
  return isPossible ? count : null;
}

/** The number that a text says: "4.5", "4,5" and "4½" are the same; null where it says none. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('½', '.5');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A number as it is typed, with halves as "½"; empty where there is none. */
export function numberText(value: number | undefined): string {
  return value === undefined ? '' : `${value}`.replace('.5', '½');
}

/** The seconds of "15" minutes or of "15:09"; null where a text says neither, or nothing that was done. */
export function secondsIn(text: string): number | null {
  const [, minutes, seconds = '0'] =
    /^(\d{1,4})(?::([0-5]\d))?$/.exec(text.trim()) ?? [];
  if (minutes === undefined) return null;
  const all = Number(minutes) * 60 + Number(seconds);
  return all > 0 && all <= MOST_MINUTES * 60 ? all : null;
}
