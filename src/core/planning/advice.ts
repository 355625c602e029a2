import { canDo, soreAt } from '#core/planning/allowedExercises.ts';
import { ACTIVATION_CEILING } from '#core/planning/warmUp.ts';
import type { Answers } from '#core/planning/answers.ts';
import {
  circuitSeconds,
  restAfter,
  type Circuit,
} from '#core/circuit/circuit.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import type { Allowance, Gate } from '#core/planning/gates.ts';
import {
  FEWEST_EXERCISES,
  TOLERANCE_SECONDS,
} from '#core/planning/levelPlan.ts';
import { HEAVY_RANK, TOUCHING_ALL } from '#core/planning/lineUp.ts';
import { SHORTEST_REST, type Plan } from '#core/planning/plan.ts';
import { setSeconds, stationSeconds } from '#core/circuit/station.ts';
import { TARGETS, type Evidence, type Target } from '#core/vocabulary.ts';

/** What a circuit of the reader's own making breaks. Advice, never a refusal; `at` is a place in the round, from 0. */
export type Advice =
  | { readonly kind: 'gated'; readonly gate: Gate }
  | { readonly kind: 'hard-ceiling'; readonly most: number }
  | { readonly kind: 'too-long'; readonly mostMinutes: number }
  | { readonly kind: 'over-time'; readonly minutes: number }
  | { readonly kind: 'too-many-rounds'; readonly most: number }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'few-exercises'; readonly least: number }
  | { readonly kind: 'many-exercises'; readonly most: number }
  | { readonly kind: 'untouched'; readonly muscles: readonly Target[] }
  | { readonly kind: 'too-heavy'; readonly most: number }
  | { readonly kind: 'same-region'; readonly at: number }
  | { readonly kind: 'short-rest' }
  | { readonly kind: 'unknown'; readonly at: number }
  | { readonly kind: 'gym'; readonly at: number }
  | { readonly kind: 'impact'; readonly at: number }
  | { readonly kind: 'activation-only'; readonly at: number }
  | { readonly kind: 'circuit-only'; readonly at: number }
  | { readonly kind: 'not-for-level'; readonly at: number }
  | { readonly kind: 'big-dose'; readonly at: number; readonly dose: number }
  | { readonly kind: 'no-kit'; readonly at: number }
  | {
      readonly kind: 'sore';
      readonly at: number;
      readonly muscles: readonly Target[];
    };

/** Who stands behind each piece of advice. */
export const ADVICE_TAGS: Readonly<
  Record<Advice['kind'], readonly Evidence[]>
> = {
  gated: ['judgement'],
  'hard-ceiling': ['article'],
  'too-long': ['article', 'judgement'],
  'over-time': [],
  'too-many-rounds': ['judgement'],
  'too-much': ['judgement'],
  'few-exercises': ['judgement'],
  'many-exercises': ['judgement'],
  untouched: ['article'],
  'too-heavy': ['judgement'],
  'same-region': ['article', 'judgement'],
  'short-rest': ['article'],
  unknown: [],
  gym: ['experience', 'judgement'],
  impact: ['judgement'],
  'activation-only': ['judgement'],
  'circuit-only': ['judgement'],
  'not-for-level': ['judgement'],
  'big-dose': ['article', 'judgement'],
  'no-kit': [],
  sore: ['article', 'judgement'],
};

/** An activation takes three to six minutes. */
const LONGEST_ACTIVATION = 6 * 60;

/**
 * What the circuit breaks of the rules of today, the weightiest first: that a gate is shut, where it is known what
 * today allows, then its plan. Nothing for what we suggest ourselves.
 */
export function adviceOn(
  circuit: Circuit,
  catalogue: Catalogue,
  given: Answers,
  plan: Plan,
  allowance: Allowance | null = null,
): readonly Advice[] {
  const answers = asNewcomer(given);
  const exercises = circuit.stations.map(({ code }) => catalogue.get(code));
  return [
    ...(allowance === null ||
    allowance.allows === 'circuit' ||
    circuit.mode !== 'circuit'
      ? []
      : [{ kind: 'gated', gate: allowance.gate } as const]),
    ...(circuit.mode === 'circuit'
      ? onCircuit(circuit, exercises, answers, plan)
      : onActivation(circuit)),
    ...exercises.flatMap((exercise, at) =>
      exercise === undefined
        ? [{ kind: 'unknown', at } as const]
        : onStation(circuit, exercises, at, exercise, answers),
    ),
  ];
}

function onCircuit(
  circuit: Circuit,
  exercises: readonly (Exercise | undefined)[],
  answers: Answers,
  plan: Plan,
): readonly Advice[] {
  const { stations, rounds, ceiling } = circuit;
  const seconds = circuitSeconds(circuit);
  const heavy = exercises.filter((one) => (one?.rank ?? 0) >= HEAVY_RANK);
  const untouched = TARGETS.filter(
    (muscle) =>
      !soreAt(answers, muscle) &&
      !exercises.some(
        (one) =>
          one?.primary.includes(muscle) === true ||
          one?.secondary.includes(muscle) === true,
      ),
  );
  const rests = stations
    .slice(0, -1)
    .map((_, index) => restAfter(circuit, index));
  const points =
    (rounds *
      stations.reduce(
        (sum, station, index) =>
          sum + (exercises[index]?.rank ?? 0) * stationSeconds(station),
        0,
      )) /
    30;
  const capSeconds = plan.capSeconds + TOLERANCE_SECONDS;
  return [
    ...when(ceiling > plan.ceiling, {
      kind: 'hard-ceiling',
      most: plan.ceiling,
    }),
    ...(seconds > capSeconds
      ? when(true, { kind: 'too-long', mostMinutes: plan.capSeconds / 60 })
      : when(seconds > plan.mostSeconds, {
          kind: 'over-time',
          minutes: answers.minutes,
        })),
    ...when(rounds > plan.rounds, {
      kind: 'too-many-rounds',
      most: plan.rounds,
    }),
    ...when(points > plan.points, { kind: 'too-much' }),
    ...when(heavy.length > plan.heavy, { kind: 'too-heavy', most: plan.heavy }),
    ...when(stations.length < FEWEST_EXERCISES, {
      kind: 'few-exercises',
      least: FEWEST_EXERCISES,
    }),
    ...when(stations.length > plan.exercises, {
      kind: 'many-exercises',
      most: plan.exercises,
    }),
    ...when(stations.length >= TOUCHING_ALL && untouched.length > 0, {
      kind: 'untouched',
      muscles: untouched,
    }),
    ...when(
      rests.some((rest) => rest < SHORTEST_REST) ||
        (rounds > 1 && circuit.roundRestSeconds < SHORTEST_REST),
      { kind: 'short-rest' },
    ),
  ];
}

function onActivation(circuit: Circuit): readonly Advice[] {
  const seconds = circuitSeconds(circuit);
  return [
    ...when(circuit.ceiling > ACTIVATION_CEILING, {
      kind: 'hard-ceiling',
      most: ACTIVATION_CEILING,
    }),
    ...when(seconds > LONGEST_ACTIVATION, {
      kind: 'too-long',
      mostMinutes: LONGEST_ACTIVATION / 60,
    }),
    ...when(circuit.rounds > 1, { kind: 'too-many-rounds', most: 1 }),
  ];
}

function onStation(
  circuit: Circuit,
  exercises: readonly (Exercise | undefined)[],
  at: number,
  exercise: Exercise,
  answers: Answers,
): readonly Advice[] {
  const { mode } = circuit;
  const { places, builder } = exercise;
  const dose = exercise.dose[answers.level];
  const station = circuit.stations[at];
  const most =
    mode === 'activation' ? (builder.activation?.dose ?? dose) : dose;
  const full = most === null ? null : setOf(exercise, most);
  const isBig =
    full !== null && station !== undefined && setSeconds(station.work) > full;
  const isFor = places.includes(mode);
  const sore = TARGETS.filter(
    (muscle) => exercise.primary.includes(muscle) && soreAt(answers, muscle),
  );
  // The advanced may have one jump in a circuit, if they ask for it.
  const mayJump =
    answers.level === 'advanced' &&
    !exercises.slice(0, at).some((one) => one?.impact);
  const same = exercises[at + 1]?.region === exercise.region;
  return [
    ...when(places.includes('gym'), { kind: 'gym', at }),
    ...when(mode === 'circuit' && exercise.impact && !mayJump, {
      kind: 'impact',
      at,
    }),
    ...when(!places.includes('gym') && !isFor && !exercise.impact, {
      kind: mode === 'circuit' ? 'activation-only' : 'circuit-only',
      at,
    }),
    ...when(isFor && dose === null, { kind: 'not-for-level', at }),
    ...when(sore.length > 0, { kind: 'sore', at, muscles: sore }),
    ...when(same, { kind: 'same-region', at }),
    ...when(isBig, { kind: 'big-dose', at, dose: most ?? 0 }),
    ...when(!canDo(exercise, answers.kit), { kind: 'no-kit', at }),
  ];
}

function setOf(exercise: Exercise, dose: number): number {
  return exercise.unit === 'seconds'
    ? dose
    : dose * exercise.tempo.reduce((sum, { seconds }) => sum + seconds, 0);
}

function when(holds: boolean, advice: Advice): readonly Advice[] {
  return holds ? [advice] : [];
}
