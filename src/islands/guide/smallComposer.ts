import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import { composeSmall } from '#core/planning/composeSmall.ts';
import type { Level } from '#core/vocabulary.ts';
import { SmallCircuit } from '#islands/guide/SmallCircuit.tsx';
import { fetchExercises } from '#platform/page/exercisesFile.ts';

/** The composer with the site's exercises, and what shows a circuit; rejects where the exercises cannot be fetched. */
export async function loadComposer(base: string) {
  const exercises = await fetchExercises(base);
  if (exercises === null) throw new Error('exercises.json');
  // Written by the same build as this page.
  const catalogue = catalogueOf(exercises as readonly Exercise[]);
  return {
    catalogue,
    compose: (level: Level, minutes: number) =>
      composeSmall({ level, minutes }, catalogue),
    SmallCircuit,
  };
}
