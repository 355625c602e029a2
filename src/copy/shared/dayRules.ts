import type { Gate, Modifier } from '#core/planning/gates.ts';

/** A rule about the day in a row of a table: when it applies, and what it leads to. */
export type DayRule = readonly [when: string, then: string];

/** What takes the circuit away for a day, for those who want all the rules at once. */
export const GATE_RULES: Readonly<Record<Gate, DayRule>> = {
  'red-flag': [
    'A yes to the first list, or pain that nobody has checked',
    'Nothing starts',
  ],
  'not-cleared': [
    'A yes to the second list, and no clinician asked yet',
    'Nothing starts',
  ],
  'too-sore': ['Soreness of 7 to 10', 'Neither circuit nor activation'],
  sore: ['Soreness of 4 to 6', 'Activation, away from the sore place'],
  'key-run-near': [
    'A race today or in the next 3 days, or a key session today or in the next 2',
    'Activation; on race day only drills you have done before',
  ],
  'gym-near': [
    'Hard leg work in the gym yesterday, today or tomorrow',
    'Activation',
  ],
  'hard-run': ['Intervals, tempo, hills or a race today', 'Activation'],
  'high-volume': ['A week of high volume', 'Activation'],
  taper: ['A taper', 'Activation'],
  'too-soon': ['Fewer than 10 days since the last circuit', 'Activation'],
  'long-run': [
    'A long run today, and not yet two circuits at or below their ceiling',
    'Activation',
  ],
  overdone: [
    'Fewer than 21 days since one that was far too hard, two in a row that were too hard, or pain that has been checked',
    'Activation',
  ],
  'too-many-reasons': ['More than two of the things below', 'Activation'],
};

/** What makes the circuit smaller. */
export const MODIFIER_RULES: Readonly<Record<Modifier, DayRule>> = {
  'a-little-sore': [
    'Soreness of 2 or 3',
    'A round fewer, none of the most tiring exercises, none for the sore place',
  ],
  early: ['10 to 13 days since the last', 'A round fewer; better to wait'],
  first: [
    'First circuit ever',
    'One round, a fifth off every set, rests of at least 30 s',
  ],
  restart: [
    'More than 42 days since the last',
    'A round fewer, a fifth off, rests of at least 30 s and 90 s',
  ],
  'long-run': [
    'A long run today, after two such circuits',
    'A round fewer, a ceiling of 4',
  ],
  'high-volume': [
    'A week of high volume, the rule overridden',
    'One round, a ceiling of 4',
  ],
  overridden: ['Any other rule overridden', 'A round fewer'],
  worn: [
    'A bad night or a heavy week',
    'A round fewer; with only one, rests 10 s longer',
  ],
};

/** What must not lie near a circuit, as a sentence (rule "Race, key session and gym"). */
export const CLEAR_DAYS =
  'Not with a race today or in the next 3 days, a key session today or in the next 2, or hard leg work in the gym yesterday, today or tomorrow.';
