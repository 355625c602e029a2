import { getCollection } from 'astro:content';
import type { Exercise } from '#core/exercise/exercise.ts';
import { REGIONS } from '#core/vocabulary.ts';
import { exerciseFrom } from './exerciseFacts.ts';

/** The exercises collection as plain facts, in the order a circuit takes the regions of the body. */
export async function allExercises(): Promise<readonly Exercise[]> {
  const entries = await getCollection('exercises');
  return entries
    .map(({ id, data }) => exerciseFrom(id, data))
    .sort(inCircuitOrder);
}

function inCircuitOrder(one: Exercise, other: Exercise): number {
  return (
    REGIONS.indexOf(one.region) - REGIONS.indexOf(other.region) ||
    one.name.localeCompare(other.name)
  );
}
