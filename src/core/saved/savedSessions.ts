import { cleanTitle, titleOf, type Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';

/** A session kept on the device under a name. It is known by its link: a list has one for each. */
export interface SavedSession {
  /** The circuit as the text after the # of an address, never changed; a later version may no longer read it. */
  readonly link: string;
  /** What the reader calls it. Empty only where its link cannot be read, so that there is no title to fall back on. */
  readonly name: string;
  /** When it was saved, in ms since 1970. */
  readonly savedAt: number;
  /** When it was saved or last given another name, in ms since 1970. */
  readonly changedAt: number;
}

/** The sessions saved on the device. */
export interface SavedList {
  /** Latest saved first. */
  readonly sessions: readonly SavedSession[];
  /** Records that could not be read, and those beyond the most there may be; kept as they are. */
  readonly aside: readonly unknown[];
}

/** The list before anything is saved. */
export const NOTHING_SAVED: SavedList = { sessions: [], aside: [] };

/** How many sessions can be saved. Nobody finds one among more, and their strips are all drawn on one page. */
export const MOST_SAVED = 200;

/** Whether the session of a link is saved. */
export function isSaved({ sessions }: SavedList, link: string): boolean {
  return sessions.some((session) => session.link === link);
}

/** Whether there is no room for another one. */
export function isFull({ sessions }: SavedList): boolean {
  return sessions.length >= MOST_SAVED;
}

/**
 * The list with a circuit saved at a moment, in ms since 1970, under its own title. The same list where it is saved
 * already, or where there is no room for another one.
 */
export function withSaved(
  list: SavedList,
  circuit: Circuit,
  at: number,
): SavedList {
  const link = writeLink(circuit);
  return withSession(list, {
    link,
    name: nameOr(circuit.title, link),
    savedAt: at,
    changedAt: at,
  });
}

/** The list with a session, as after its deletion is undone; the same list where it is there, or there is no room. */
export function withSession(list: SavedList, session: SavedSession): SavedList {
  if (isSaved(list, session.link) || isFull(list)) return list;
  return { ...list, sessions: inOrder([...list.sessions, session]) };
}

/** The list without the session of that link; the same list where there is none. */
export function withoutSaved(list: SavedList, link: string): SavedList {
  if (!isSaved(list, link)) return list;
  const sessions = list.sessions.filter((session) => session.link !== link);
  return { ...list, sessions };
}

/**
 * The list with another name for the session of that link, given at a moment in ms since 1970. An empty name gives back
 * the circuit's own title; the link stays as it was.
 */
export function renamed(
  list: SavedList,
  link: string,
  name: string,
  at: number,
): SavedList {
  const known = list.sessions.find((session) => session.link === link);
  if (known === undefined) return list;
  const next = nameOr(name, link, known.name);
  if (next === known.name) return list;
  // After the last change also where the clock was set back.
  const changedAt = Math.max(at, known.changedAt + 1);
  return {
    ...list,
    sessions: list.sessions.map((session) =>
      session === known ? { ...known, name: next, changedAt } : session,
    ),
  };
}

/**
 * A name on one line and no longer than a title. Where nothing is left of it, the title of the circuit that its link
 * holds; where the link cannot be read either, `otherwise`.
 */
export function nameOr(name: string, link: string, otherwise = ''): string {
  const clean = cleanTitle(name);
  if (clean !== '') return clean;
  const read = readLink(link);
  if (!read.ok) return otherwise;
  return titleOf(read.value);
}

/** Sessions, latest saved first; two of one moment by their links, so that the order is always the same. */
export function inOrder(
  sessions: readonly SavedSession[],
): readonly SavedSession[] {
  return sessions.toSorted(
    (one, other) =>
      other.savedAt - one.savedAt || (one.link < other.link ? -1 : 1),
  );
}
