import type { Exercise } from '#core/exercise/exercise.ts';
import { SIDES, type Sides } from '#core/vocabulary.ts';

/**
 * How the sides of the body can share a set of an exercise: its own way first, and for repetitions of one leg or arm at
 * a time also by turns or one side after the other. Any way for an exercise that is not known (rule "Sides").
 */
export function sidesFor(exercise: Exercise | undefined): readonly Sides[] {
  if (exercise === undefined) return SIDES;
  const { sides, unit } = exercise;
  if (unit === 'seconds') return [sides];
  switch (sides) {
    case 'each':
      return ['each', 'alternating'];
    case 'alternating':
      return ['alternating', 'each'];
    case 'both':
    case 'ways':
      return [sides];
  }
}
