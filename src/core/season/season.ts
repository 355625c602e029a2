import { onOneLine, wholeCharacters } from '#core/wholeCharacters.ts';

/** How much a race matters to the runner; the more, the longer no circuit comes before it (rule "The season"). */
export const IMPORTANCES = ['most', 'matters', 'on-the-way'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** A race the season is laid around. */
export interface Race {
  /** Its permanent name, by which the plan speaks of it. */
  readonly id: string;
  /** What the reader calls it; may be empty. */
  readonly name: string;
  /** Its day, as "2027-03-07". */
  readonly day: string;
  readonly importance: Importance;
}

/** What a day of the usual week may hold; "gym" is hard work for the legs. */
export const DAY_KINDS = ['easy', 'long', 'hard', 'gym', 'rest'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A day of the usual week. */
export interface UsualDay {
  /** One or two kinds, as a gym session and an easy run on one day. */
  readonly kinds: readonly DayKind[];
  /** Whether its long run is a key session; without a mark it is not (rule "The season"). */
  readonly isKey: boolean;
}

/** The usual training week: seven days, Monday first. */
export type UsualWeek = readonly UsualDay[];

/** A circuit the reader has fixed to a day: moved there, or kept where it was because the next one came closer. */
export interface MovedDay {
  /** Where it stands, as "2027-01-02". */
  readonly day: string;
  /** Where the plan had put it; the same day where it was only kept. */
  readonly from: string;
}

/** What the reader says of the season: the races, the usual week, and the circuits moved by hand. */
export interface Season {
  readonly races: readonly Race[];
  readonly week: UsualWeek;
  readonly moved: readonly MovedDay[];
}

/** What the log says to the season. */
export interface SeasonRecord {
  /** The days of circuits done, in any order. */
  readonly done: readonly string[];
  /** How many circuits were ever done, those without a known day included. */
  readonly circuitsEver: number;
  /** The earliest day for the next one; today or any day before it where none was ever done. Null while nothing may be planned (rule "Pain"). */
  readonly earliest: string | null;
}

/** The most a season holds; what is beyond is not read. */
export const SEASON_LIMITS = {
  races: 40,
  nameCharacters: 60,
  movedDays: 60,
} as const;

// Of a name made of piled-up accents no more is kept than this, in units of the text.
const NAME_UNITS = 600;

/** Days before a race without a circuit (rule "The season"). */
export const TAPER_DAYS: Readonly<Record<Importance, number>> = {
  most: 14,
  matters: 7,
  'on-the-way': 3,
};

/** Days after a race without a circuit (rule "The season"). */
export const AFTER_RACE_DAYS = 3;

/** Days before a hard or key day without a circuit (rule "The season"). */
export const BEFORE_HARD_DAYS = 2;

/** Days on either side of leg work in the gym without a circuit (rule "The season"). */
export const NEAR_GYM_DAYS = 1;

/** How long a season without a race is, in days: 16 weeks (rule "The season"). */
export const NO_RACE_DAYS = 112;

/** How far ahead a race is planned for, in days: two years (rule "The season"). */
export const FARTHEST_DAYS = 730;

/** How many circuits, the first ever, come before a short run, and how many minutes that has (rule "The season"). */
export const SHORT_RUN = { circuits: 2, minutes: 40 } as const;

const REST: UsualDay = { kinds: ['rest'], isKey: false };
const usual = (...kinds: readonly DayKind[]): UsualDay => ({
  kinds,
  isKey: false,
});

/** Where a reader begins: a plausible week, and no race. */
export const DEFAULT_SEASON: Season = {
  races: [],
  week: [
    REST,
    usual('hard'),
    usual('gym'),
    REST,
    usual('easy'),
    usual('easy'),
    usual('long'),
  ],
  moved: [],
};

/** What the usual week holds on a weekday, 0 for Monday to 6 for Sunday; rest where it says nothing. */
export function usualOn(week: UsualWeek, weekday: number): UsualDay {
  return week[weekday] ?? REST;
}

/** The name of a race fit to show: one line, at most 60 characters as people count them. */
export function cleanRaceName(text: string): string {
  return wholeCharacters(
    onOneLine(text),
    SEASON_LIMITS.nameCharacters,
    NAME_UNITS,
    (characters) => characters.length,
  );
}
