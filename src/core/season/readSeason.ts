import { isDay } from '#core/calendar.ts';
import { isRecord, parseJson } from '#core/json.ts';
import { err, ok, type Result } from '#core/result.ts';
import {
  cleanRaceName,
  DAY_KINDS,
  DEFAULT_SEASON,
  IMPORTANCES,
  SEASON_LIMITS,
  type MovedDay,
  type Race,
  type Season,
  type UsualDay,
  type UsualWeek,
} from '#core/season/season.ts';

/** A season as it was read, and how many of its parts could not be and were left out. */
export interface ReadSeason {
  readonly season: Season;
  readonly dropped: number;
}

const VERSION = 1;
// No season has more text than this: far above what its limits come to.
const LONGEST_TEXT = 200_000;
// No name that the site gives is longer.
const LONGEST_ID = 60;

/** The season as text for the device's own storage. Schema version 1. */
export function writeSeason({ races, week, moved }: Season): string {
  return JSON.stringify({ version: VERSION, races, week, moved });
}

/**
 * The season that stored text holds; the default where there is none. What cannot be read in it, or is more than a
 * season holds, is left out and counted. Takes any text and never throws.
 */
export function readSeason(
  text: string | null,
): Result<ReadSeason, 'damaged' | 'newer'> {
  if (text === null || text === '')
    return ok({ season: DEFAULT_SEASON, dropped: 0 });
  if (text.length > LONGEST_TEXT) return err('damaged');
  const data = parseJson(text);
  if (!isRecord(data)) return err('damaged');
  const { version } = data;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  if (version !== VERSION) return err('damaged');

  const races = readList(
    data['races'],
    readRace,
    ({ id }) => id,
    SEASON_LIMITS.races,
  );
  const moved = readList(
    data['moved'],
    readMoved,
    ({ day }) => day,
    SEASON_LIMITS.movedDays,
  );
  const week = readWeek(data['week']);
  return ok({
    season: { races: races.read, week: week.read, moved: moved.read },
    dropped: races.dropped + week.dropped + moved.dropped,
  });
}

interface Read<Value> {
  readonly read: Value;
  readonly dropped: number;
}

/** The items of a list that can be read, no two of one name, and at most so many. */
function readList<Item>(
  value: unknown,
  readItem: (value: unknown) => Item | null,
  nameOf: (item: Item) => string,
  most: number,
): Read<readonly Item[]> {
  if (!Array.isArray(value)) return { read: [], dropped: 1 };
  const items: readonly unknown[] = value;
  const byName = new Map<string, Item>();
  for (const one of items) {
    if (byName.size >= most) break;
    const item = readItem(one);
    if (item !== null && !byName.has(nameOf(item)))
      byName.set(nameOf(item), item);
  }
  return { read: [...byName.values()], dropped: items.length - byName.size };
}

function readRace(value: unknown): Race | null {
  if (!isRecord(value)) return null;
  const { id, name, day } = value;
  const importance = IMPORTANCES.find((one) => one === value['importance']);
  return typeof id === 'string' &&
    id !== '' &&
    id.length <= LONGEST_ID &&
    typeof name === 'string' &&
    isDay(day) &&
    importance !== undefined
    ? { id, name: cleanRaceName(name), day, importance }
    : null;
}

function readMoved(value: unknown): MovedDay | null {
  if (!isRecord(value)) return null;
  const { day, from } = value;
  return isDay(day) && isDay(from) ? { day, from } : null;
}

/** A week of seven days, else the default one; a day that cannot be read keeps what the default week has. */
function readWeek(value: unknown): Read<UsualWeek> {
  const usual = DEFAULT_SEASON.week;
  if (!Array.isArray(value) || value.length !== usual.length)
    return { read: usual, dropped: 1 };
  const days = (value as readonly unknown[]).map(readUsualDay);
  const read = usual.map((day, at) => days[at] ?? day);
  return { read, dropped: days.filter((day) => day === null).length };
}

/** One or two different kinds, all of them known; only a long run can be key. */
function readUsualDay(value: unknown): UsualDay | null {
  if (!isRecord(value) || !Array.isArray(value['kinds'])) return null;
  const named: readonly unknown[] = value['kinds'];
  const kinds = DAY_KINDS.filter((kind) => named.includes(kind));
  if (kinds.length !== named.length || kinds.length < 1 || kinds.length > 2)
    return null;
  return { kinds, isKey: value['isKey'] === true && kinds.includes('long') };
}
