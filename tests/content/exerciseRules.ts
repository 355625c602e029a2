import type { ExerciseFacts } from '#collections/exerciseFacts.ts';
import { LEVELS } from '#core/vocabulary.ts';

// Rules that hold for every exercise there is or will be; docs/rules.md says whose they are.

const GENTLEST_FIRST = [
  'returning',
  'beginner',
  'regular',
  'advanced',
] as const;
const SHARES = { least: 0.5, most: 1.5 } as const;
const REP_SECONDS = { least: 0.5, most: 5 } as const;
const CIRCUIT_SET_SECONDS = { least: 20, most: 80 } as const;
const CHANGE_SECONDS = 3;

/** What is wrong with the facts of one exercise, in words; empty where nothing is. */
export function faultsOf(facts: ExerciseFacts): readonly string[] {
  return [
    ...doseFaults(facts),
    ...jumpFaults(facts),
    ...tempoFaults(facts),
    ...facts.primary
      .filter((muscle) => facts.secondary.includes(muscle))
      .map((muscle) => `${muscle} both works and helps`),
  ];
}

/** What two exercises of a catalogue may not have in common, in words; empty where nothing is. */
export function clashesAmong(
  exercises: readonly ExerciseFacts[],
): readonly string[] {
  return [
    ...twice(exercises.map(({ name }) => `the name ${name}`)),
    ...twice(exercises.map(({ code }) => `the code ${code}`)),
    ...twice(
      exercises
        .filter(({ places }) => !places.includes('gym'))
        .map(({ region, builder }) => `turn ${builder.choice} for ${region}`),
    ),
    ...twice(
      exercises.flatMap(({ builder }) =>
        builder.activation
          ? [`turn ${builder.activation.turn} to warm up`]
          : [],
      ),
    ),
  ];
}

/** Seconds of a set at a dose, both sides and the change between them. */
export function setSecondsOf(
  { unit, tempo, sides }: ExerciseFacts,
  dose: number,
): number {
  const side = unit === 'seconds' ? dose : dose * repSecondsOf(tempo);
  if (sides === 'both') return side;
  return 2 * side + (sides === 'each' ? CHANGE_SECONDS : 0);
}

/** Seconds of one repetition. */
export function repSecondsOf(tempo: ExerciseFacts['tempo']): number {
  return tempo.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Rule "Doses by level". */
function doseFaults(facts: ExerciseFacts): readonly string[] {
  const { dose, places } = facts;
  const given = GENTLEST_FIRST.flatMap((level) => dose[level] ?? []);
  const regular = dose.regular;
  const seconds = regular === null ? null : setSecondsOf(facts, regular);
  return [
    ...given
      .slice(1)
      .filter((amount, index) => amount < (given[index] ?? 0))
      .map(() => 'a harder level does less'),
    ...LEVELS.filter((level) => {
      const share = (dose[level] ?? 0) / (regular ?? 1);
      return (
        dose[level] !== null &&
        (regular === null || share < SHARES.least || share > SHARES.most)
      );
    }).map((level) => `${level} is too far from the regular dose`),
    ...(places.includes('circuit') &&
    (seconds === null ||
      seconds < CIRCUIT_SET_SECONDS.least ||
      seconds > CIRCUIT_SET_SECONDS.most)
      ? ['a regular set in a circuit takes 20 to 80 s']
      : []),
  ];
}

/** Rules "The alternating order" and "Warm-up drills". */
function jumpFaults(facts: ExerciseFacts): readonly string[] {
  const { impact, rank, places, dose, doseNote = '' } = facts;
  const isMarched = /\bmarch/i.test(doseNote);
  const isForGentle = dose.beginner !== null || dose.returning !== null;
  return [
    ...(impact && places.join() !== 'activation'
      ? ['a jump stays out of the circuit']
      : []),
    ...(impact && !isMarched && isForGentle
      ? ['a jump for beginner or returning is marched, and doseNote says so']
      : []),
    ...(rank > 4 && places.join() !== 'gym'
      ? ['rank 5 is for the gym day']
      : []),
  ];
}

/** Rule "Tempo". */
function tempoFaults({ unit, tempo }: ExerciseFacts): readonly string[] {
  const seconds = repSecondsOf(tempo);
  return unit === 'reps' &&
    (seconds < REP_SECONDS.least || seconds > REP_SECONDS.most)
    ? ['a repetition takes half a second to 5 s']
    : [];
}

function twice(things: readonly string[]): readonly string[] {
  return things
    .filter((thing, index) => things.indexOf(thing) !== index)
    .map((thing) => `${thing} is taken twice`);
}
