import { getCollection } from 'astro:content';
import type { Exercise } from '#core/exercise/exercise.ts';
import { VARIANTS } from '#figures/movement/movement.ts';
import { REGIONS } from '#core/vocabulary.ts';
import { exerciseFrom } from './exerciseFacts.ts';
import { MOVEMENTS } from './movements.ts';

/** The exercises collection as plain facts, in the order a circuit takes the regions of the body. */
export async function allExercises(): Promise<readonly Exercise[]> {
  const entries = await getCollection('exercises');
  return entries
    .map(({ id, data }) => ({ ...exerciseFrom(id, data), ...drawnOf(id) }))
    .sort(inCircuitOrder);
}

/** The variants of an exercise that its pose file draws; nothing where it draws none. */
function drawnOf(id: string): Pick<Exercise, 'drawn'> {
  const drawn = VARIANTS.map((variant) => [variant, `${id}-${variant}`]).filter(
    ([, name = '']) => MOVEMENTS.has(name),
  );
  return drawn.length > 0 ? { drawn: Object.fromEntries(drawn) } : {};
}

function inCircuitOrder(one: Exercise, other: Exercise): number {
  return (
    REGIONS.indexOf(one.region) - REGIONS.indexOf(other.region) ||
    one.name.localeCompare(other.name)
  );
}
