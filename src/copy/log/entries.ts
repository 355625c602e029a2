import type { Circuit } from '#core/circuit/circuit.ts';
import {
  hadRun,
  lastEffort,
  wasPainful,
  type DoneRun,
  type Entry,
  type Feel,
} from '#core/log/entry/entry.ts';
import type { DoneSet, EntryStrip } from '#core/log/entry/entryStrip.ts';
import type { Sign } from '#core/session/rating/rating.ts';
import type { Run } from '#core/vocabulary.ts';
import { capital, listed } from '#copy/circuit/circuits.ts';
import { setWords } from '#copy/circuit/stations.ts';
import { numberInWords, countInWords } from '#copy/log/numbers.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { dayFormat, dayInWords } from '#copy/shared/calendar.ts';
import { clockface } from '#copy/shared/clockface.ts';

/** Kinds of run by name. */
export const RUN_NAMES: Readonly<Record<Run, string>> = {
  easy: 'Easy',
  long: 'Long',
  hard: 'Hard',
  race: 'Race',
};

/** How a run felt, by name. */
export const FEEL_NAMES: Readonly<Record<Feel, string>> = {
  lighter: 'Lighter',
  same: 'The same',
  heavier: 'Heavier',
};

const FELT: Readonly<Record<Feel, string>> = {
  lighter: 'felt lighter',
  same: 'felt the same',
  heavier: 'felt heavier',
};

/** The three signs by name. */
export const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  heavier: 'Legs heavier than expected',
  breathless: 'More breathless than expected',
  clumsier: 'Clumsier than expected',
};

/** The day of an entry, with its year where that is not this one. */
export function dayOfEntry(day: string, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? dayInWords(day) : `${dayInWords(day)} ${day.slice(0, 4)}`;
}

const WEEKDAY = dayFormat({ weekday: 'short' });

/** A weekday in three letters: "Fri". */
export function weekdayOf(day: string): string {
  return WEEKDAY(day);
}

/** The line of an entry in the list: what stands out, and the rest. */
export function rowWords(
  entry: Entry,
  circuit: Circuit | null,
): readonly [strong: string, words: string] {
  const { circuit: done, run } = entry;
  if (done === undefined)
    return ['', `${sentenceOf([...runParts(run), 'no circuit'], run?.feel)}.`];
  const stopped = stoppedWords(entry, circuit);
  if (stopped !== '') return [stopped, afterStop(entry)];
  const happened = run !== undefined && hadRun(entry);
  const what = circuitWords(entry, circuit);
  return happened
    ? ['', `${what}. ${listedRun(run)}`]
    : ['', `${what}, ${clockface(done.seconds)}`];
}

function sentenceOf(parts: readonly string[], feel: Feel | undefined): string {
  const words = parts.join(', ');
  return feel === undefined ? words : `${words}. ${capital(FELT[feel])}`;
}

/** A run as it is told: "Easy 35 min, effort 3, felt lighter". */
export function runWords(run: DoneRun): string {
  if (run.isPlanned === true) return `${runParts(run)[0] ?? ''}, planned`;
  return [
    ...runParts(run),
    run.effort === undefined ? '' : `effort ${ratingWords(run.effort)}`,
    run.feel === undefined ? '' : FELT[run.feel],
  ]
    .filter(Boolean)
    .join(', ');
}

function listedRun(run: DoneRun): string {
  return [...runParts(run), run.feel === undefined ? '' : FELT[run.feel]]
    .filter(Boolean)
    .join(', ');
}

function runParts(run: DoneRun | undefined): readonly string[] {
  if (run === undefined) return [];
  const name = run.kind === 'race' ? 'Race' : `${RUN_NAMES[run.kind]} run`;
  return [
    run.minutes === undefined
      ? name
      : `${RUN_NAMES[run.kind]} ${run.minutes} min`,
  ];
}

/** What was done: "Three rounds", "Two of three rounds", "Warm-up", "Done elsewhere". */
function circuitWords(
  { circuit: done }: Entry,
  circuit: Circuit | null,
): string {
  if (done === undefined) return '';
  if (circuit?.mode === 'activation') return 'Warm-up';
  if (circuit === null) return done.link === '' ? 'Done elsewhere' : 'Circuit';
  return done.rounds < circuit.rounds
    ? `${capital(numberInWords(done.rounds))} of ${countInWords(circuit.rounds, 'round')}`
    : capital(countInWords(done.rounds, 'round'));
}

/** "Stopped after two." where a circuit was stopped; empty where it was not. */
function stoppedWords(entry: Entry, circuit: Circuit | null): string {
  if (wasPainful(entry)) return 'Stopped for pain.';
  const { circuit: done } = entry;
  if (done?.afterWalk === undefined) return '';
  if (circuit === null || done.rounds === 0) return 'Stopped.';
  return `Stopped after ${numberInWords(done.rounds)}.`;
}

function afterStop(entry: Entry): string {
  const { circuit, run } = entry;
  if (run !== undefined && hadRun(entry)) return listedRun(run);
  if (wasPainful(entry))
    return circuit?.checkedOn === undefined
      ? 'Not checked yet.'
      : `Checked on ${dayInWords(circuit.checkedOn)}.`;
  return circuit?.afterWalk === 'short'
    ? 'A short run after the walk. Good call.'
    : 'Walked home. Good call.';
}

/** The circuit of an entry, as a fact: "15:09, all three rounds". */
export function circuitFact(entry: Entry, circuit: Circuit | null): string {
  const { circuit: done } = entry;
  if (done === undefined) return '';
  const time = clockface(done.seconds);
  if (circuit === null)
    return done.link === '' ? `${time}, done elsewhere` : time;
  if (circuit.mode === 'activation') return `${time}, a warm-up`;
  if (done.rounds < circuit.rounds)
    return `${time}, ${numberInWords(done.rounds)} of ${countInWords(circuit.rounds, 'round')}`;
  return done.rounds === 1
    ? `${time}, one round of one`
    : `${time}, all ${countInWords(done.rounds, 'round')}`;
}

/** What was noticed besides the effort: the signs, and pain; empty where there was nothing. */
export function signsFact({ circuit }: Entry): string {
  const ratings = circuit?.ratings ?? [];
  const signs = [...new Set(ratings.flatMap((one) => one.signs))];
  const isPainful = ratings.some(({ pain }) => pain);
  return capital(
    listed([
      ...(isPainful ? ['pain'] : []),
      ...signs.map((sign) => SIGN_NAMES[sign].toLowerCase()),
    ]),
  );
}

/** The strip of an entry in words, for those who cannot see it. */
export function entryStripWords(
  strip: EntryStrip | null,
  run: DoneRun | undefined,
): string {
  const ran = run !== undefined && run.isPlanned !== true;
  if (strip === null) return 'A run, no circuit before it';
  const rated = strip.ratings.map(({ rpe }) => ratingWords(rpe));
  const rounds =
    strip.rounds === 0 ? 'a circuit' : countInWords(strip.rounds, 'round');
  const leftOut = strip.bars.filter(({ look }) => look === 'left-out').length;
  return [
    `As it was done: ${rounds}`,
    rated.length === 0 ? '' : `rated ${listed(rated)}`,
    leftOut === 0 ? '' : `${countInWords(leftOut, 'set')} left out`,
    ran ? 'then a run' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One set in the table: its dose, the part of it that was done, or that it was left out. */
export function doneSetWords({ station, share }: DoneSet): string {
  const { work } = station;
  if (share >= NEARLY_ALL) return setWords(station, undefined);
  const amount = work.kind === 'hold' ? work.seconds : work.count;
  const done = Math.floor(amount * share);
  if (done === 0) return 'left out';
  return work.kind === 'hold'
    ? `${done} of ${amount} s`
    : `${done} of ${amount}`;
}

// A set left in its last moments is done.
const NEARLY_ALL = 0.97;

/** How hard an entry was: the end of the circuit, or the run on its own; null where nobody said. */
export function effortShown(entry: Entry): number | null {
  return entry.circuit === undefined
    ? (entry.run?.effort ?? null)
    : lastEffort(entry);
}

/** What is still to be answered of an entry: "Two answers to come". */
export function answersToCome(questions: number): string {
  return `${capital(countInWords(questions, 'answer'))} to come`;
}

/** What the list means, in a line. */
export const LIST_KEY =
  'Width is time, height is effort. An outline was left out, and the hatched part is the run.';

/** How sore the legs were, by name. */
export const LEGS_WORDS = {
  nextMorning: 'Legs next morning',
  twoDaysOn: 'Legs after two days',
} as const;
