import type { Change } from '#core/session/adjustments.ts';
import type { Consequence } from '#core/session/ratingResponse.ts';
import {
  AFTER,
  SIGNS,
  VERDICTS,
  type After,
  type Reading,
} from '#core/session/rating.ts';
import { missing, found, type Result } from '#core/result.ts';
import type { Ran } from '#core/session/progress.ts';

/** A place in a session, kept so that a reload or a flat battery loses nothing. */
export interface Saved {
  /** The session's link. */
  readonly link: string;
  /** Milliseconds done. */
  readonly elapsed: number;
  /** When it was begun and when it was kept, as milliseconds of the calendar clock. */
  readonly startedAt: number;
  readonly keptAt: number;
  /** What was really gone through, what was changed on the way, and what was said after each round. */
  readonly ran: readonly Ran[];
  readonly changes: readonly Change[];
  readonly readings: readonly Reading[];
  /** What the last of that led to and nobody took back. */
  readonly consequence: Consequence | null;
  /** It is over, and not on record yet; it is never taken up again. */
  readonly over?: true;
  /** The effort the day allowed, where that is less than the circuit's own ceiling. */
  readonly ceiling?: number;
  /** What was chosen to come after the walk, where the circuit was stopped. */
  readonly after?: After;
}

/** A session left half-way is offered again for this long; after that it is over. */
export const KEPT_FOR_MS = 6 * 3_600_000;

/** The place as text for the device's own storage. */
export function writeSaved(saved: Saved): string {
  return JSON.stringify({ version: 2, ...saved });
}

/** The place that stored text describes, or why there is none. Takes any text and never throws. */
export function readSaved(
  text: string | null,
): Result<Saved, 'none' | 'damaged' | 'newer'> {
  if (text === null || text === '') return missing('none');
  const data = parsed(text);
  if (!isRecord(data)) return missing('damaged');
  const { version, link, elapsed, startedAt, keptAt } = data;
  if (typeof version === 'number' && version > 2) return missing('newer');
  if (typeof link !== 'string' || !isMs(elapsed) || !isMs(keptAt))
    return missing('damaged');
  // Version 1 knew of the place alone; what was gone through up to it is taken on trust.
  if (version === 1)
    return found({
      link,
      elapsed,
      startedAt: keptAt,
      keptAt,
      ran: elapsed > 0 ? [{ from: 0, to: elapsed }] : [],
      changes: [],
      readings: [],
      consequence: null,
    });
  if (version !== 2 || !isMs(startedAt)) return missing('damaged');
  const all = {
    ran: listOf(data['ran'], isRan),
    changes: listOf(data['changes'], isChange),
    readings: readReadings(data['readings']),
  };
  const consequence = readConsequence(data['consequence']);
  if (consequence === null && (data['consequence'] ?? null) !== null)
    return missing('damaged');
  return all.ran && all.changes && all.readings
    ? found({
        link,
        elapsed,
        startedAt,
        keptAt,
        ran: all.ran,
        changes: all.changes,
        readings: all.readings,
        consequence,
        ...endIn(data),
      })
    : missing('damaged');
}

/** What a stored place says of its end and its ceiling. A ceiling that is no number stands for one: the lowest. */
function endIn(
  data: Record<string, unknown>,
): Pick<Saved, 'over' | 'ceiling' | 'after'> {
  const { ceiling } = data;
  const after = AFTER.find((one) => one === data['after']);
  return {
    ...(data['over'] === true ? { over: true } : {}),
    ...(ceiling === undefined
      ? {}
      : { ceiling: typeof ceiling === 'number' ? ceiling : LOWEST }),
    ...(after ? { after } : {}),
  };
}

const LOWEST = 1;

/**
 * What a stored value says of a round; nothing where it says nothing. A number off the scale is read as its top, and
 * pain is believed whatever else cannot be read.
 */
function readReading(value: unknown): Reading | null {
  if (!isRecord(value)) return null;
  const { round, rpe, signs, pain, passed } = value;
  const isPlain =
    isCount(round) &&
    (rpe === null || typeof rpe === 'number') &&
    Array.isArray(signs) &&
    signs.every((sign) => SIGNS.some((one) => one === sign)) &&
    typeof pain === 'boolean';
  if (!isPlain && pain !== true) return null;
  return {
    round: isCount(round) ? round : 1,
    rpe: typeof rpe === 'number' ? onScale(rpe) : null,
    signs: Array.isArray(signs)
      ? SIGNS.filter((sign) => signs.includes(sign))
      : [],
    pain: pain === true,
    ...(passed === true ? { passed } : {}),
  };
}

function onScale(rpe: number): number {
  return rpe >= 1 && rpe <= 10 ? rpe : 10;
}

/** The readings of a stored list; nothing where one of them says nothing. */
export function readReadings(value: unknown): readonly Reading[] | null {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return null;
  const readings = value.map(readReading).filter((one) => one !== null);
  return readings.length === value.length ? readings : null;
}

function readConsequence(value: unknown): Consequence | null {
  if (!isRecord(value)) return null;
  const { verdict: asked, change } = value;
  const reading = readReading(value['reading']);
  const verdict = VERDICTS.find((one) => one === asked);
  return reading !== null &&
    verdict !== undefined &&
    (change === null || isChange(change))
    ? { reading, verdict, change }
    : null;
}

function isRan(value: unknown): value is Ran {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  return isMs(from) && isMs(to) && to > from;
}

function isChange(value: unknown): value is Change {
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

const MOST_ITEMS = 1000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isMs(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
