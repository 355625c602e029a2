import { getCollection, type CollectionEntry } from 'astro:content';
import { allExercises } from '#catalogue';
import type { Circuit } from '#core/circuit.ts';
import type { Exercise } from '#core/exercise.ts';
import { writeLink } from '#core/link.ts';
import { stationOf, stationWithDose, type Station } from '#core/station.ts';

/** A ready-made session: its page, its circuit and its link. */
export interface ReadySession {
  readonly entry: CollectionEntry<'sessions'>;
  readonly circuit: Circuit;
  readonly link: string;
}

/** Every ready-made session. A session that names an exercise or a dose that is not there stops the build. */
export async function allSessions(): Promise<readonly ReadySession[]> {
  const exercises = await allExercises();
  const entries = await getCollection('sessions');
  return entries
    .map((entry) => {
      const circuit = circuitOf(entry, exercises);
      return { entry, circuit, link: writeLink(circuit) };
    })
    .sort((one, other) => one.entry.data.order - other.entry.data.order);
}

/** The article's own session, which the home page starts. */
export async function referenceSession(): Promise<ReadySession> {
  const session = (await allSessions()).find(
    ({ entry }) => entry.id === 'reference',
  );
  if (session === undefined)
    throw new Error('content/sessions/reference.mdx is missing.');
  return session;
}

function circuitOf(
  entry: CollectionEntry<'sessions'>,
  exercises: readonly Exercise[],
): Circuit {
  const { title, mode, level, ceiling, rounds, rest, roundRest } = entry.data;
  const stations = entry.data.exercises.map(({ id, dose }): Station => {
    const file = `content/sessions/${entry.id}.mdx`;
    const exercise = exercises.find((one) => one.id === id);
    if (exercise === undefined) {
      throw new Error(
        `${file} names the exercise "${id}", and content/exercises/${id}.mdx is not there.`,
      );
    }
    const station =
      dose === undefined
        ? stationOf(exercise, level)
        : stationWithDose(exercise, dose);
    if (station === null) {
      throw new Error(
        `${file} gives "${id}" no dose, and the exercise has none for the level ${level}.`,
      );
    }
    return station;
  });
  return {
    title,
    mode,
    level,
    ceiling,
    rounds,
    restSeconds: rest,
    roundRestSeconds: roundRest,
    stations,
  };
}
