import type { Answers } from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { isMoreThanAFirst } from '#core/planning/firstTime.ts';
import {
  gatesOf,
  isHard,
  type Gate,
  type HardGate,
} from '#core/planning/gates.ts';
import { planOf } from '#core/planning/plan.ts';

/** What today's rules say of starting a circuit, once the safety questions are answered. */
export interface StartRules {
  /** A rule that cannot be overridden; nothing starts. */
  readonly shut: HardGate | null;
  /** Rules that ask for a warm-up instead of a circuit today: their notice is shown, then one tap starts it anyway. */
  readonly gates: readonly Gate[];
  /** Whether each of them was overridden already today, in the builder. */
  readonly isOverridden: boolean;
  /** Whether one round is the way to start: never done one, and the circuit asks for more. */
  readonly isFirst: boolean;
  /** The effort the session is measured from, RPE: the lower of the circuit's ceiling and the day's. */
  readonly ceiling: number;
}

/** The rules for any circuit, suggested or not, on a day described by the answers. */
export function startRulesFor(
  circuit: Circuit,
  catalogue: Catalogue,
  answers: Answers,
  overrides: readonly Gate[],
): StartRules {
  const { shut, gates } = gatesShutOn(answers);
  const isCircuit = circuit.mode === 'circuit';
  return {
    shut,
    gates: isCircuit ? gates : [],
    isOverridden: gates.every((gate) => overrides.includes(gate)),
    isFirst: answers.daysSince === null && isMoreThanAFirst(circuit, catalogue),
    ceiling: isCircuit
      ? Math.min(circuit.ceiling, ceilingOn(answers, gates))
      : circuit.ceiling,
  };
}

/** Every rule that asks for less than a circuit on a day, and the one that allows nothing at all. */
function gatesShutOn(answers: Answers): Pick<StartRules, 'shut' | 'gates'> {
  const gates: Gate[] = [];
  let allowance = gatesOf(answers);
  while (allowance.allows !== 'circuit') {
    if (isHard(allowance.gate)) return { shut: allowance.gate, gates: [] };
    gates.push(allowance.gate);
    allowance = gatesOf(answers, gates);
  }
  return { shut: null, gates };
}

/**
 * The effort a circuit may not go above on a day whose gates are overridden, RPE: the level's, or 4 before a long run
 * and in high-volume weeks.
 */
function ceilingOn(answers: Answers, overridden: readonly Gate[]): number {
  const allowance = gatesOf(answers, overridden);
  const modifiers = allowance.allows === 'circuit' ? allowance.modifiers : [];
  return planOf(answers, modifiers).ceiling;
}
