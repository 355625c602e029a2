import { getCollection, type CollectionEntry } from 'astro:content';
import type { Exercise } from '#core/exercise.ts';
import { REGIONS } from '#core/vocabulary.ts';

/** The exercises collection as plain facts, in the order a circuit takes the regions of the body. */
export async function allExercises(): Promise<readonly Exercise[]> {
  const entries = await getCollection('exercises');
  return entries.map(exerciseOf).sort(inCircuitOrder);
}

/** What the core needs to know of one guide. */
export function exerciseOf({
  id,
  data,
}: CollectionEntry<'exercises'>): Exercise {
  const { code, name, cue, region, primary, secondary, kit, places } = data;
  const { impact, rank, unit, sides, tempo, dose } = data;
  return {
    id,
    code,
    name,
    cue,
    region,
    primary,
    secondary,
    kit,
    places,
    impact,
    rank,
    unit,
    sides,
    tempo,
    dose,
  };
}

function inCircuitOrder(one: Exercise, other: Exercise): number {
  return (
    REGIONS.indexOf(one.region) - REGIONS.indexOf(other.region) ||
    one.name.localeCompare(other.name)
  );
}
