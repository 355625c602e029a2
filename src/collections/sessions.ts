import { getCollection, type CollectionEntry } from 'astro:content';
import { allExercises } from '#collections/exercises.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { sessionLevels, type SessionAtLevel } from './sessionLevels.ts';

/** A ready-made session: its page, and its circuit and link at its own level. */
export interface ReadySession {
  readonly entry: CollectionEntry<'sessions'>;
  readonly circuit: Circuit;
  readonly link: string;
  /** The same at every level it is written for, its own among them, in the order of the levels. */
  readonly levels: readonly SessionAtLevel[];
}

/** Every ready-made session. A session that names an exercise or a dose that is not there stops the build. */
export async function allSessions(): Promise<readonly ReadySession[]> {
  const exercises = await allExercises();
  const entries = await getCollection('sessions');
  return entries
    .flatMap((entry) => {
      const levels = sessionLevels(entry.id, entry.data, exercises);
      return levels
        .filter(({ path }) => path === entry.id)
        .map(({ circuit, link }) => ({ entry, circuit, link, levels }));
    })
    .sort((one, other) => one.entry.data.order - other.entry.data.order);
}

/** The ready-made session of content/sessions/<id>.mdx. */
export async function readySession(id: string): Promise<ReadySession> {
  const session = (await allSessions()).find(({ entry }) => entry.id === id);
  if (session === undefined)
    throw new Error(`content/sessions/${id}.mdx is missing.`);
  return session;
}

/** The article's own session, from which the builder begins. */
export function referenceSession(): Promise<ReadySession> {
  return readySession('reference');
}
