import type { EntryFields, FieldFault } from '#core/log/entry/fieldFaults.ts';

/** What is wrong with a field, and what would be right. */
export const FAULT_WORDS: Readonly<Record<FieldFault, string>> = {
  'no-day': 'That is not a date. Choose one, or type it in full.',
  'future-day': 'That day is still to come. The log is for what you have done.',
  'no-time':
    'Give the time as hours and minutes, such as 06:45, or leave it empty.',
  'no-rounds': 'Rounds are a whole number from 0 to 60.',
  'no-length': 'Give the minutes, such as 15 or 15:09.',
  'no-minutes': 'Minutes are a whole number from 1 to 1440, or leave it empty.',
  'off-scale': 'How hard is a number from 1 to 10, halves allowed, such as 4½.',
  'no-soreness': 'Soreness is a whole number from 0 to 10, or leave it empty.',
  'too-long': 'A note has at most 1,000 characters. Nothing was cut.',
};

/** The fields by their labels. */
export const FIELD_NAMES: Readonly<
  Record<Exclude<keyof EntryFields, 'hasCircuit'>, string>
> = {
  date: 'Day',
  time: 'Time, if you know it',
  hasRun: 'A run came after it',
  link: 'Which circuit',
  rounds: 'Whole rounds done',
  length: 'Minutes it took',
  efforts: 'How hard each round was, 1 to 10',
  signs: 'Anything else?',
  pain: 'Pain: sharp, in a joint or bone, or it changed how I moved',
  runKind: 'Kind of run',
  runMinutes: 'Minutes',
  runEffort: 'How hard, 1 to 10',
  runFeel: 'How it felt',
  nextMorning: 'Legs next morning, 0 to 10',
  twoDaysOn: 'Legs after two days, 0 to 10',
  note: 'A note, for yourself',
};

/** The other words of the form. */
export const FORM_WORDS = {
  edit: 'Edit this entry',
  circuit: 'The circuit',
  run: 'The run',
  runAfter: 'The run after it',
  legs: 'Your legs, the days after',
  another: 'Another, not on this site',
  lastOnes: 'Your last ones',
  readyMade: 'Ready-made sessions',
  present: 'The one in this entry',
  unknown: 'A circuit that cannot be read any more',
  exchange:
    'If you choose another circuit, the set-by-set record goes, since it belongs to this one; rounds, minutes and ratings stay.',
  atTheEnd: 'How hard at the end, 1 to 10',
  unrated: 'Not rated',
  unsaid: 'Not said',
  save: 'Save',
  cancel: 'Cancel',
} as const;

/** A round by its number: "Round 2". */
export function roundName(round: number): string {
  return `Round ${round}`;
}

/** What is said where some fields cannot be taken. */
export function faultsSummary(count: number): string {
  return count === 1
    ? 'One answer cannot be kept as it is. Everything you typed is still here.'
    : `${count} answers cannot be kept as they are. Everything you typed is still here.`;
}

/** How long a note is, against what it may be; empty while there is room enough. */
export function noteLength(characters: number, most: number): string {
  return characters < most * WORTH_SAYING
    ? ''
    : `${characters} of ${most} characters`;
}

const WORTH_SAYING = 0.8;
