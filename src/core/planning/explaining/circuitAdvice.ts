import {
  circuitSeconds,
  restAfter,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import type { Advice } from '#core/planning/explaining/advice.ts';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import type { Answers } from '#core/planning/answers.ts';
import { fatiguePointsOf } from '#core/planning/composing/fatiguePoints.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import type { Allowance } from '#core/planning/gates.ts';
import {
  ACTIVATION_CEILING,
  FEWEST_EXERCISES,
  HEAVY_RANK,
  TOLERANCE_SECONDS,
  WORKING_ALL,
} from '#core/planning/levelPlan.ts';
import { SHORTEST_REST, type Plan } from '#core/planning/plan.ts';
import { adviceOnStation } from '#core/planning/explaining/stationAdvice.ts';
import { timesThrough } from '#core/planning/warmUpTimes.ts';
import { TARGETS, type Target } from '#core/vocabulary.ts';

/** A warm-up takes three to six minutes (rule "Circuit or activation"). */
const LONGEST_WARM_UP_MINUTES = 6;

/** The exercises of a circuit, in order; undefined for one that is not known. */
type Exercises = readonly (Exercise | undefined)[];

/**
 * What a circuit made by hand breaks of today's rules, the weightiest first: a gate, where it is known what today
 * allows, then its plan. A circuit that was suggested for the day breaks none.
 */
export function adviceOn(
  circuit: Circuit,
  catalogue: Catalogue,
  answers: Answers,
  plan: Plan,
  allowance: Allowance | null = null,
): readonly Advice[] {
  const today = asNewcomer(answers);
  const exercises = circuit.stations.map(({ code }) => catalogue.get(code));
  return [
    ...adviceOnDay(circuit, allowance),
    ...(circuit.mode === 'circuit'
      ? [
          ...adviceOnEffort(circuit, catalogue, plan.ceiling),
          ...adviceOnTime(circuit, today, plan),
          ...adviceOnLoad(circuit, exercises, plan),
          ...adviceOnExercises(exercises, catalogue, today, plan),
          ...adviceOnRests(circuit),
        ]
      : [
          ...adviceOnEffort(circuit, catalogue, ACTIVATION_CEILING),
          ...adviceOnWarmUp(circuit),
        ]),
    ...exercises.flatMap((_, at) =>
      adviceOnStation(circuit, exercises, at, today),
    ),
  ];
}

function adviceOnDay(
  { mode }: Circuit,
  allowance: Allowance | null,
): readonly Advice[] {
  return allowance === null ||
    allowance.allows === 'circuit' ||
    mode !== 'circuit'
    ? []
    : [{ kind: 'gated', gate: allowance.gate }];
}

/** `most` is the highest ceiling of today, RPE. */
function adviceOnEffort(
  circuit: Circuit,
  catalogue: Catalogue,
  most: number,
): readonly Advice[] {
  const by =
    expectedEffort(circuit, catalogue) - Math.min(circuit.ceiling, most);
  return [
    ...when(circuit.ceiling > most, { kind: 'hard-ceiling', most }),
    ...when(by > 0, { kind: 'above-ceiling', by }),
  ];
}

function adviceOnTime(
  circuit: Circuit,
  { minutes }: Answers,
  plan: Plan,
): readonly Advice[] {
  const seconds = circuitSeconds(circuit);
  const isTooLong = seconds > plan.capSeconds + TOLERANCE_SECONDS;
  return [
    ...when(isTooLong, {
      kind: 'too-long',
      mostMinutes: plan.capSeconds / 60,
    }),
    ...when(!isTooLong && seconds > plan.mostSeconds, {
      kind: 'over-time',
      minutes,
    }),
    ...when(circuit.rounds > plan.rounds, {
      kind: 'too-many-rounds',
      most: plan.rounds,
    }),
  ];
}

function adviceOnLoad(
  circuit: Circuit,
  exercises: Exercises,
  plan: Plan,
): readonly Advice[] {
  const heavy = exercises.filter((one) => (one?.rank ?? 0) >= HEAVY_RANK);
  return [
    ...when(fatiguePointsOf(circuit, exercises) > plan.points, {
      kind: 'too-much',
    }),
    ...when(heavy.length > plan.heavy, { kind: 'too-heavy', most: plan.heavy }),
  ];
}

function adviceOnExercises(
  exercises: Exercises,
  catalogue: Catalogue,
  answers: Answers,
  plan: Plan,
): readonly Advice[] {
  const count = exercises.length;
  const muscles = unworked(exercises, catalogue, answers);
  return [
    ...when(count < FEWEST_EXERCISES, {
      kind: 'few-exercises',
      least: FEWEST_EXERCISES,
    }),
    ...when(count > plan.exercises, {
      kind: 'many-exercises',
      most: plan.exercises,
    }),
    ...when(count >= WORKING_ALL && muscles.length > 0, {
      kind: 'untouched',
      muscles,
    }),
  ];
}

/**
 * The target muscles that no exercise trains, but for those that are sore, and for the calves where nothing trains them
 * with the reader's kit; the hamstrings need only be helped along (rule "The alternating order").
 */
function unworked(
  exercises: Exercises,
  catalogue: Catalogue,
  answers: Answers,
): readonly Target[] {
  const trained = exercises.flatMap((one) => one?.primary ?? []);
  const touched = exercises.flatMap((one) => one?.secondary ?? []);
  const canTrainCalves = () =>
    allowedExercises(answers, catalogue).some(({ primary }) =>
      primary.includes('calves'),
    );
  return TARGETS.filter(
    (muscle) =>
      !soreAt(answers, muscle) &&
      !trained.includes(muscle) &&
      !(muscle === 'hamstrings' && touched.includes(muscle)) &&
      (muscle !== 'calves' || canTrainCalves()),
  );
}

function adviceOnRests(circuit: Circuit): readonly Advice[] {
  const hasShortRest = circuit.stations
    .slice(0, -1)
    .some((_, index) => restAfter(circuit, index) < SHORTEST_REST);
  const hasShortRoundRest =
    circuit.rounds > 1 && circuit.roundRestSeconds < SHORTEST_REST;
  return when(hasShortRest || hasShortRoundRest, { kind: 'short-rest' });
}

function adviceOnWarmUp(circuit: Circuit): readonly Advice[] {
  const most = timesThrough(circuit);
  return [
    ...when(
      circuitSeconds(circuit) >
        LONGEST_WARM_UP_MINUTES * 60 + TOLERANCE_SECONDS,
      { kind: 'too-long', mostMinutes: LONGEST_WARM_UP_MINUTES },
    ),
    ...when(circuit.rounds > most, { kind: 'too-many-rounds', most }),
  ];
}

function when(holds: boolean, advice: Advice): readonly Advice[] {
  return holds ? [advice] : [];
}
