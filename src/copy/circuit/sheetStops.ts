import type { Circuit } from '#core/circuit/circuit.ts';
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { SAFETY_ROUTES } from '#core/safety/safetyQuestions.ts';
import { effortLimitOf } from '#core/session/rating/effortLimit.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { ROUTE_WORDS } from '#copy/shared/safety.ts';

/** Something that may happen or be so, and what to do then. */
export interface Instruction {
  readonly when: string;
  readonly what: string;
}

/** The cases in which a circuit is stopped or made less. */
type StopCase = 'pain' | 'clumsy' | 'heavy' | 'tooHard';

/** When to stop or to do less during a circuit, by case (rules "Pain", "The three signs", "How hard is too hard"). */
export function stopCases(
  circuit: Circuit,
): Readonly<Record<StopCase, Instruction>> {
  const isWarmUp = circuit.mode === 'activation';
  const hasRounds = circuit.rounds > 1;
  const it = isWarmUp ? 'warm-up' : 'circuit';
  return {
    pain: {
      when: PAIN_WORDS,
      what: `${STOP_EVERYTHING} There is no next time until it has been checked.`,
    },
    clumsy: {
      when: 'Clumsier than expected, even alone, or any two of the three signs',
      what: `The ${it} is over. Walk 5 minutes, then a shorter run or none.`,
    },
    heavy: {
      when: 'Heavier than expected, or more breathless (no whole sentence at the end of a rest), alone',
      what: hasRounds
        ? 'Rest twice as long. Still there: skip the remaining rounds, walk 3 minutes.'
        : 'Walk 3 minutes, and see whether it passes.',
    },
    tooHard: tooHard(effortLimitOf(circuit), isWarmUp, hasRounds),
  };
}

const PAIN_WORDS =
  'Pain that is sharp, in a joint or a bone, or changes how you move';
const STOP_EVERYTHING = 'Stop everything, and do not run.';

/** The same as a list, the most urgent first. */
export function stopInstructions(circuit: Circuit): readonly Instruction[] {
  const { pain, clumsy, heavy, tooHard: hard } = stopCases(circuit);
  return [pain, clumsy, heavy, hard];
}

/** What a rating above the limit asks for, RPE. */
function tooHard(
  limit: number,
  isWarmUp: boolean,
  hasRounds: boolean,
): Instruction {
  const when = `Effort above ${limit}`;
  const stop = `${limit + 3} or more: stop, walk 5 minutes, shorten the run or leave it out.`;
  if (isWarmUp)
    return {
      when,
      what: `Up to ${limit + 1}: do less next time. Above that: walk 3 minutes, keep the run easy. ${limit + 3} or more: stop.`,
    };
  return {
    when,
    what: hasRounds
      ? `Up to ${limit + 1}: rests 15 s longer and a little less in the next round. Above that, or twice running: skip the remaining rounds, walk 3 minutes. ${stop}`
      : `Up to ${limit + 1}: keep the run short and easy. Above that: walk 3 minutes, run easy if your legs settle. ${stop}`,
  };
}

/** The first safety list, by what each yes leads to, the most urgent first (rule "Before anything else"). */
export function notTodayInstructions(): readonly Instruction[] {
  return SAFETY_ROUTES.flatMap((route) => {
    const items = NOT_TODAY.filter((one) => one.route === route);
    if (items.length === 0) return [];
    const { title, sentence } = ROUTE_WORDS[route];
    return [
      {
        when: capital(items.map(({ words }) => words).join('; ')),
        what: `${title} ${sentence}`,
      },
    ];
  });
}

/** The second safety list as one instruction (rule "Who should ask first"). */
export function askFirstInstruction(): Instruction {
  return {
    when: capital(ASK_FIRST.map(({ words }) => words).join('; ')),
    what: ROUTE_WORDS['ask-first'].sentence,
  };
}
