import { daysBetween, isDay } from '#core/calendar.ts';
import {
  cleanRaceName,
  FARTHEST_DAYS,
  type Importance,
  type Race,
  type Season,
} from '#core/season/season.ts';
import { onOneLine } from '#core/wholeCharacters.ts';
import type { RaceFault } from '#copy/season/seasonInputs.ts';

/** A race as it was typed. */
export interface RaceFields {
  readonly name: string;
  /** The day as the field gives it; empty where there is none or it is impossible. */
  readonly day: string;
  /** Whether the field holds something that is no day. */
  readonly isDayImpossible: boolean;
  readonly importance: Importance;
}

/** What is wrong with the fields of a race, each with its fault. */
export interface RaceFaults {
  readonly name?: RaceFault;
  readonly day?: RaceFault;
}

/** What is wrong with a race as it was typed on a day; nothing where it can be kept. */
export function raceFaultsOf(fields: RaceFields, today: string): RaceFaults {
  const line = onOneLine(fields.name);
  const day = dayFaultOf(fields, today);
  return {
    ...(cleanRaceName(fields.name) === line ? {} : { name: 'too-long' }),
    ...(day === null ? {} : { day }),
  };
}

function dayFaultOf(
  { day, isDayImpossible }: RaceFields,
  today: string,
): RaceFault | null {
  if (isDayImpossible) return 'impossible';
  if (day === '') return 'no-day';
  if (!isDay(day)) return 'impossible';
  return daysBetween(today, day) > FARTHEST_DAYS ? 'too-far' : null;
}

/** The race that fields without a fault say. */
export function raceOf(
  id: string,
  { name, day, importance }: RaceFields,
): Race {
  return { id, name: cleanRaceName(name), day, importance };
}

/** The season with a race, in place of the one of its id. */
export function withRace(season: Season, race: Race): Season {
  const isKnown = season.races.some(({ id }) => id === race.id);
  return {
    ...season,
    races: isKnown
      ? season.races.map((one) => (one.id === race.id ? race : one))
      : [...season.races, race],
  };
}

/** The season without the race of an id. */
export function withoutRace(season: Season, id: string): Season {
  return { ...season, races: season.races.filter((one) => one.id !== id) };
}

/** An id that no race of the season has, from a moment in ms since 1970. */
export function newRaceId(season: Season, at: number): string {
  let time = at;
  const idOf = (ms: number) => `race-${ms.toString(36)}`;
  while (season.races.some(({ id }) => id === idOf(time))) time += 1;
  return idOf(time);
}
