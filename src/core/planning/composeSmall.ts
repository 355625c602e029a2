import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  DEFAULT_ANSWERS,
  withinRange,
  type Answers,
} from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';

/**
 * What the builder suggests for a level and minutes while every other answer is as it stands before anybody gave one:
 * quiet legs, an easy run, a fortnight since the last. Null where it suggests nothing.
 */
export function composeSmall(
  { level, minutes }: Pick<Answers, 'level' | 'minutes'>,
  catalogue: Catalogue,
): Circuit | null {
  const { answers } = withinRange({ ...DEFAULT_ANSWERS, level, minutes });
  const suggestion = composeCircuit(answers, catalogue);
  return 'circuit' in suggestion ? suggestion.circuit : null;
}
