/** The columns of the log as a table for spreadsheets, by name, in their order. */
export const COLUMN_HEADINGS = {
  date: 'date',
  time: 'time',
  kind: 'what',
  title: 'circuit',
  level: 'level',
  roundsDone: 'rounds done',
  roundsPlanned: 'rounds planned',
  seconds: 'seconds done',
  effort: 'effort at the end (1-10)',
  ceiling: 'ceiling',
  signs: 'signs',
  pain: 'pain',
  painChecked: 'pain checked on',
  run: 'run',
  runPlanned: 'run only planned',
  runMinutes: 'run minutes',
  runEffort: 'run effort (1-10)',
  runFeel: 'run felt',
  nextMorning: 'soreness next morning (0-10)',
  twoDaysOn: 'soreness two days on (0-10)',
  note: 'note',
  link: 'link (what follows the #)',
} as const;

/** What a row of that table is about. */
export const ROW_KINDS = {
  circuit: 'circuit',
  warmUp: 'warm-up',
  run: 'run',
} as const;

/** A circuit whose exercises nobody knows, in that table. */
export const DONE_ELSEWHERE = 'done elsewhere';

/** A yes in that table; what is no is left empty. */
export const YES = 'yes';
