import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  DEFAULT_ANSWERS,
  MINUTES,
  type Answers,
} from '#core/planning/answers.ts';
import type { Advice } from '#core/planning/explaining/advice.ts';
import { adviceOn } from '#core/planning/explaining/circuitAdvice.ts';
import { gatesOf, type Gate } from '#core/planning/gates.ts';
import { planOf } from '#core/planning/plan.ts';
import { progressionAfter } from '#core/planning/progression.ts';
import { HOME_KIT } from '#core/vocabulary.ts';

// Told elsewhere before a start, or no rule: the gates, an exercise that is not known, and the time and the number of
// exercises that somebody else chose.
const UNTOLD: readonly Advice['kind'][] = [
  'gated',
  'unknown',
  'over-time',
  'few-exercises',
];

/**
 * What a circuit breaks of the rules of the day it is about to start on, the weightiest first. `answers` are the
 * reader's; null for a reader nobody knows anything of, who is taken to be of the circuit's own level, on a plain day,
 * with all there is at home. `gates` are those the reader steps over by starting.
 */
export function adviceBeforeStart(
  circuit: Circuit,
  catalogue: Catalogue,
  answers: Answers | null,
  gates: readonly Gate[],
): readonly Advice[] {
  const today = answers === null ? plainDayAt(circuit) : onWithIt(answers);
  const allowance = gatesOf(today, gates);
  const plan = planOf(
    today,
    allowance.allows === 'circuit' ? allowance.modifiers : [],
  );
  return adviceOn(circuit, catalogue, today, plan).filter(
    ({ kind }) => !UNTOLD.includes(kind),
  );
}

function plainDayAt({ level }: Circuit): Answers {
  return { ...DEFAULT_ANSWERS, level, minutes: MINUTES.most, kit: HOME_KIT };
}

/**
 * The answers of a day on which a step up the ladder breaks nothing, nor a first circuit as it stands: that is asked
 * about where it starts (rules "The ladder", "A first circuit").
 */
function onWithIt(answers: Answers): Answers {
  const { last, level, daysSince } = answers;
  const mayStepUp = last !== null && progressionAfter(last, level) === 'up';
  return {
    ...answers,
    last: mayStepUp ? null : last,
    daysSince: daysSince ?? DEFAULT_ANSWERS.daysSince,
  };
}
