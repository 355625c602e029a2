import { isCount, isRecord, parseJson } from '#core/json.ts';
import { isDeeperThan } from '#core/jsonShape.ts';
import { err, ok, type Result } from '#core/result.ts';
import { mergedSessions } from '#core/saved/mergeSaved.ts';
import {
  MOST_SAVED,
  nameOr,
  NOTHING_SAVED,
  type SavedList,
  type SavedSession,
} from '#core/saved/savedSessions.ts';

const VERSION = 1;
// No link of the site is longer, so no record of a longer one was written by it.
const LONGEST_LINK = 4000;
// What is far deeper than a list of records could not be written again.
const MOST_LEVELS = 50;

/** The list as text for the device's own storage. Schema version 1. */
export function writeSaved({ sessions, aside }: SavedList): string {
  return JSON.stringify({ version: VERSION, sessions, aside });
}

/**
 * The list that stored text holds. Of two records of one link the later change counts; what cannot be read, or is more
 * than a list holds, is kept aside, and read again once there is room. Takes any text and never throws.
 */
export function readSaved(
  text: string | null,
): Result<SavedList, 'damaged' | 'newer'> {
  if (text === null || text === '') return ok(NOTHING_SAVED);
  const data = parseJson(text);
  if (!isRecord(data) || isDeeperThan(MOST_LEVELS, data)) return err('damaged');
  const { version, sessions, aside } = data;
  if (typeof version === 'number' && version > VERSION) return err('newer');
  if (version !== VERSION || !Array.isArray(sessions)) return err('damaged');
  const before: readonly unknown[] = Array.isArray(aside) ? aside : [];
  return ok(listOf([...(sessions as readonly unknown[]), ...before]));
}

/** A list of what a damaged text was, kept aside as it is, in which sessions can be saved again. */
export function listAfterDamage(text: string): SavedList {
  return { sessions: [], aside: [text] };
}

function listOf(records: readonly unknown[]): SavedList {
  const read: SavedSession[] = [];
  const unreadable: unknown[] = [];
  for (const record of records) {
    const session = readSession(record);
    if (session === null) unreadable.push(record);
    else read.push(session);
  }
  const sessions = mergedSessions(read);
  return {
    sessions: sessions.slice(0, MOST_SAVED),
    aside: [...unreadable, ...sessions.slice(MOST_SAVED)],
  };
}

function readSession(value: unknown): SavedSession | null {
  if (!isRecord(value)) return null;
  const { link, name, savedAt, changedAt } = value;
  return typeof link === 'string' &&
    link !== '' &&
    link.length <= LONGEST_LINK &&
    typeof name === 'string' &&
    isCount(savedAt) &&
    isCount(changedAt)
    ? { link, name: nameOr(name, link), savedAt, changedAt }
    : null;
}
