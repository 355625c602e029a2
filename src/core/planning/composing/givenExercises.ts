import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Answers } from '#core/planning/answers.ts';
import { bestLineUps } from '#core/planning/composing/bestLineUps.ts';
import {
  lineUpTaskFor,
  type Pool,
} from '#core/planning/composing/candidates.ts';
import {
  isMakeshift,
  type GivenExercises,
  type Placed,
} from '#core/planning/composing/lineUp.ts';
import { FEWEST_EXERCISES } from '#core/planning/levelPlan.ts';

// The best twelve are walked through; some of those found do not fit into the day.
const MOST_FOUND = 40;

/**
 * Hip, knee and core exercises for other circuits than the one with these places, the best first: no two alike, and none
 * with an exercise out of place (rule "Variety").
 */
export function otherGivenExercises(
  answers: Answers,
  catalogue: Catalogue,
  pool: Pool,
  places: readonly Placed[],
): readonly GivenExercises[] {
  const known = new Set([keyOf(places)]);
  return bestLineUps(
    lineUpTaskFor(answers, catalogue, pool),
    FEWEST_EXERCISES,
    MOST_FOUND,
  ).flatMap((lineUp) => {
    const key = keyOf(lineUp.places);
    const given = givenBy(lineUp.places);
    if (known.has(key) || given === null || isMakeshift(lineUp)) return [];
    known.add(key);
    return [given];
  });
}

/** What makes two circuits alike: the same exercises for hip, knee and core, in whatever order. */
function keyOf(places: readonly Placed[]): string {
  return places
    .filter(({ slot }) => slot === 'hip' || slot === 'knee' || slot === 'core')
    .map(({ exercise }) => exercise.code)
    .toSorted()
    .join();
}

function givenBy(places: readonly Placed[]): GivenExercises | null {
  const at = (slot: Placed['slot']) =>
    places.find((place) => place.slot === slot)?.exercise;
  const [hip, knee, core] = [at('hip'), at('knee'), at('core')];
  return hip && knee && core ? { hip, knee, core } : null;
}
