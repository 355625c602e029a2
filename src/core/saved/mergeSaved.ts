import { canonicalText } from '#core/jsonShape.ts';
import {
  inOrder,
  type SavedList,
  type SavedSession,
} from '#core/saved/savedSessions.ts';

/**
 * Two lists put together: every session of both, once for each link. Of two names of one link the one given later stays.
 * It makes no difference in which order lists are put together, nor how often. The result may hold more than can be
 * saved: whoever stores it asks first.
 */
export function mergeSaved(one: SavedList, other: SavedList): SavedList {
  const aside = new Map(
    [...one.aside, ...other.aside].map((record) => [
      canonicalText(record),
      record,
    ]),
  );
  return {
    sessions: mergedSessions([...one.sessions, ...other.sessions]),
    aside: [...aside]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([, record]) => record),
  };
}

/** Sessions with those of one link put together, in the order of a list. */
export function mergedSessions(
  sessions: readonly SavedSession[],
): readonly SavedSession[] {
  const byLink = new Map<string, SavedSession>();
  for (const session of sessions) {
    const known = byLink.get(session.link);
    byLink.set(session.link, known ? mergedSession(known, session) : session);
  }
  return inOrder([...byLink.values()]);
}

/** Two versions of a session: the name given later, and the day it was first saved. */
function mergedSession(one: SavedSession, other: SavedSession): SavedSession {
  const isLater =
    one.changedAt === other.changedAt
      ? one.name > other.name
      : one.changedAt > other.changedAt;
  const savedAt = Math.min(one.savedAt, other.savedAt);
  return { ...(isLater ? one : other), savedAt };
}

/** What putting a second list to a first one does to the first, as counts. */
export interface SavedCounts {
  /** Sessions the first did not have. */
  readonly added: number;
  /** Sessions that get another name. */
  readonly renamed: number;
  /** Sessions that stay as they are. */
  readonly alike: number;
  /** Records that cannot be read and that the first did not have. */
  readonly unreadable: number;
}

/** How many sessions of a second list are new to a first one, would give one another name, or change nothing. */
export function countSavedMerge(one: SavedList, other: SavedList): SavedCounts {
  const known = byLink(one);
  const merged = byLink(mergeSaved(one, other));
  const unreadable = asideBeside(one, other).size;
  const counts = { added: 0, renamed: 0, alike: 0, unreadable };
  for (const { link } of other.sessions) {
    const before = known.get(link);
    if (before === undefined) counts.added += 1;
    else if (before.name === merged.get(link)?.name) counts.alike += 1;
    else counts.renamed += 1;
  }
  return counts;
}

/**
 * A list as if another had never been put to it. What was saved, renamed or deleted since stays as it is now.
 *
 * @param now the list as it is
 * @param before the list before the other was put to it
 * @param other the list that was put to it
 */
export function unmergedSaved(
  now: SavedList,
  before: SavedList,
  other: SavedList,
): SavedList {
  const merged = mergeSaved(before, other);
  const [mergedByLink, beforeByLink] = [byLink(merged), byLink(before)];
  const sessions = now.sessions.flatMap((session) => {
    const asMerged = mergedByLink.get(session.link);
    const isUntouched = canonicalText(session) === canonicalText(asMerged);
    return isUntouched ? (beforeByLink.get(session.link) ?? []) : session;
  });
  const brought = asideBeside(before, other);
  return {
    sessions: inOrder(sessions),
    aside: now.aside.filter((record) => !brought.has(canonicalText(record))),
  };
}

/** What a second list has aside and a first one has not, as texts. */
function asideBeside(one: SavedList, other: SavedList): ReadonlySet<string> {
  const known = new Set(one.aside.map(canonicalText));
  const texts = other.aside.map(canonicalText);
  return new Set(texts.filter((text) => !known.has(text)));
}

function byLink({ sessions }: SavedList): ReadonlyMap<string, SavedSession> {
  return new Map(sessions.map((session) => [session.link, session]));
}
