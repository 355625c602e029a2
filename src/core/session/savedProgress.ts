import { isAmount, isCount, isRecord, parseJson } from '#core/json.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Adjustment } from '#core/session/rating/adjustments.ts';
import type { PlayedSpan } from '#core/session/progress/progress.ts';
import {
  AFTER_WALK,
  VERDICTS,
  type AfterWalk,
  type Rating,
} from '#core/session/rating/rating.ts';
import type { RatingResponse } from '#core/session/rating/ratingResponse.ts';
import {
  MOST_ITEMS,
  readRating,
  readRatings,
} from '#core/session/rating/readRatings.ts';

/** A session in progress as it is saved on the device, so that a reload or a flat battery loses nothing. */
export interface SavedProgress {
  readonly link: string;
  /** Milliseconds of the session done. */
  readonly elapsed: number;
  /** When it was begun and when it was saved, by the calendar, in ms. */
  readonly startedAt: number;
  readonly savedAt: number;
  readonly played: readonly PlayedSpan[];
  readonly adjustments: readonly Adjustment[];
  readonly ratings: readonly Rating[];
  readonly response: RatingResponse | null;
  /** The session is over and not on record yet; it is not resumed. */
  readonly over?: true;
  /** The effort the day allowed, RPE, where that is less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** What the runner chose to do after the walk, where the circuit was stopped. */
  readonly afterWalk?: AfterWalk;
}

/** A session left half-way can be resumed for this long, in ms; after that it is over. */
export const RESUMABLE_MS = 6 * 3_600_000;

const VERSION = 3;

/** The saved session as text for the device's own storage. */
export function writeProgress(saved: SavedProgress): string {
  return JSON.stringify({ version: VERSION, ...saved });
}

/** The saved session that stored text holds, or why there is none. Never throws. */
export function readProgress(
  text: string | null,
): Result<SavedProgress, 'none' | 'damaged' | 'newer'> {
  if (text === null || text === '') return err('none');
  const data = parseJson(text);
  if (!isRecord(data)) return err('damaged');
  const { version } = data;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  const saved = progressFrom(asVersion3(data));
  return saved === null ? err('damaged') : ok(saved);
}

/** The fields of any version under the names of version 3; none where the version is unknown. */
function asVersion3(data: Record<string, unknown>): Record<string, unknown> {
  switch (data['version']) {
    case 1:
      return fromVersion1(data);
    case 2:
      return fromVersion2(data);
    case VERSION:
      return data;
    default:
      return {};
  }
}

/** Version 1 held only how far a session had come; all of that counts as gone through. */
function fromVersion1({
  link,
  elapsed,
  keptAt,
}: Record<string, unknown>): Record<string, unknown> {
  const isBegun = isAmount(elapsed) && elapsed > 0;
  return {
    link,
    elapsed,
    startedAt: keptAt,
    savedAt: keptAt,
    played: isBegun ? [{ from: 0, to: elapsed }] : [],
    adjustments: [],
    ratings: [],
    response: null,
  };
}

/** Version 2 had other names for the same things. */
function fromVersion2(data: Record<string, unknown>): Record<string, unknown> {
  const { consequence } = data;
  return {
    ...data,
    savedAt: data['keptAt'],
    played: data['ran'],
    adjustments: data['changes'],
    ratings: data['readings'],
    response: isRecord(consequence)
      ? {
          verdict: consequence['verdict'],
          rating: consequence['reading'],
          adjustment: consequence['change'],
        }
      : consequence,
    afterWalk: data['after'],
  };
}

function progressFrom(data: Record<string, unknown>): SavedProgress | null {
  const { link, elapsed, startedAt, savedAt } = data;
  const played = readSpans(data['played']);
  const adjustments = readAdjustments(data['adjustments']);
  const ratings = readRatings(data['ratings']);
  const response = readResponse(data['response']);
  const isResponseLost =
    response === null && (data['response'] ?? null) !== null;
  const isWhole =
    typeof link === 'string' &&
    isAmount(elapsed) &&
    isAmount(startedAt) &&
    isAmount(savedAt) &&
    !isResponseLost;
  return isWhole && played && adjustments && ratings
    ? {
        link,
        elapsed,
        startedAt,
        savedAt,
        played,
        adjustments,
        ratings,
        response,
        ...optionalFields(data),
      }
    : null;
}

/** The optional fields. A ceiling that is no number is read as the lowest. */
function optionalFields(
  data: Record<string, unknown>,
): Pick<SavedProgress, 'over' | 'ceiling' | 'afterWalk'> {
  const { ceiling } = data;
  const afterWalk = AFTER_WALK.find((one) => one === data['afterWalk']);
  return {
    ...(data['over'] === true ? { over: true } : {}),
    ...(ceiling === undefined
      ? {}
      : { ceiling: typeof ceiling === 'number' ? ceiling : LOWEST_RPE }),
    ...(afterWalk ? { afterWalk } : {}),
  };
}

const LOWEST_RPE = 1;

function readResponse(value: unknown): RatingResponse | null {
  if (!isRecord(value)) return null;
  const { adjustment } = value;
  const rating = readRating(value['rating']);
  const verdict = VERDICTS.find((one) => one === value['verdict']);
  return rating !== null &&
    verdict !== undefined &&
    (adjustment === null || isAdjustment(adjustment))
    ? { rating, verdict, adjustment }
    : null;
}

/** The spans of a session that a stored list holds; null where one of them cannot be read. */
export function readSpans(value: unknown): readonly PlayedSpan[] | null {
  return listOf(value, isPlayedSpan);
}

/** The adjustments that a stored list holds; null where one of them cannot be read. */
export function readAdjustments(value: unknown): readonly Adjustment[] | null {
  return listOf(value, isAdjustment);
}

function isPlayedSpan(value: unknown): value is PlayedSpan {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  return isAmount(from) && isAmount(to) && to > from;
}

function isAdjustment(value: unknown): value is Adjustment {
  if (!isRecord(value) || !isCount(value['round'])) return false;
  const { kind, station, seconds } = value;
  return (
    kind === 'easier' ||
    (kind === 'rest' && isCount(station) && isCount(seconds) && seconds <= 3600)
  );
}

function listOf<Item>(
  value: unknown,
  isItem: (one: unknown) => one is Item,
): readonly Item[] | null {
  return Array.isArray(value) &&
    value.length <= MOST_ITEMS &&
    value.every(isItem)
    ? value
    : null;
}
