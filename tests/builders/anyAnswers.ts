import fc from 'fast-check';
import type { Answers } from '#core/planning/answers.ts';
import {
  catalogueOf,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import { GATES } from '#core/planning/gates.ts';
import {
  FAMILIES,
  FOCUSES,
  HOME_KIT,
  KIT,
  LEVELS,
  MUSCLES,
  PHASES,
  PLACES,
  REGIONS,
  RUNS,
  SIDES,
  SLOTS,
  TARGETS,
} from '#core/vocabulary.ts';

const anyRpe = fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2);

/** Any answers within their ranges. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  level: fc.constantFrom(...LEVELS),
  minutes: fc.integer({ min: 5, max: 20 }),
  kit: fc.subarray([...HOME_KIT]),
  focus: fc.constantFrom(...FOCUSES),
  soreness: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 })),
  soreAt: fc.subarray([...TARGETS]),
  run: fc.oneof(fc.constant('easy' as const), fc.constantFrom(...RUNS)),
  phase: fc.oneof(fc.constant('normal' as const), fc.constantFrom(...PHASES)),
  raceNear: fc.boolean(),
  keySessionNear: fc.boolean(),
  gymNear: fc.boolean(),
  worn: fc.boolean(),
  daysSince: fc.option(fc.integer({ min: 0, max: 100 })),
  last: fc.option(
    fc.record(
      {
        rpe: anyRpe,
        rough: fc.boolean(),
        soreAfter: fc.integer({ min: 0, max: 10 }),
        rounds: fc.integer({ min: 1, max: 4 }),
        restSeconds: fc.integer({ min: 10, max: 60 }),
        share: fc.integer({ min: 4, max: 12 }).map((tenths) => tenths / 10),
      },
      { requiredKeys: ['rpe', 'rough'] },
    ),
  ),
  easyCircuits: fc.integer({ min: 0, max: 4 }),
  goodCircuits: fc.integer({ min: 0, max: 3 }),
  overdone: fc.boolean(),
  painWait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 21 })),
  leaveOut: fc.subarray(['gb', 'sq', 'pl', 'bw', 'cr', 'cs', 'ch', 'rd']),
  linkLimits: fc.option(
    fc.record({
      ceiling: fc.integer({ min: 3, max: 10 }),
      restSeconds: fc.integer({ min: 0, max: 60 }),
      roundRestSeconds: fc.integer({ min: 0, max: 120 }),
    }),
    { freq: 1 },
  ),
  redFlag: fc.constantFrom(false, false, false, true),
  notCleared: fc.constantFrom(false, false, false, true),
});

/** Any overridden gates; all of them in half the cases, so that circuits are common. */
export const anyOverrides = fc.oneof(
  fc.constant([...GATES]),
  fc.subarray([...GATES]),
);

function anyExercise(index: number): fc.Arbitrary<Exercise> {
  const code = codeOf(index);
  const anyDose = fc.option(fc.integer({ min: 2, max: 40 }), { freq: 8 });
  return fc
    .record({
      region: fc.constantFrom(...REGIONS),
      primary: fc.subarray([...MUSCLES], { minLength: 1, maxLength: 3 }),
      secondary: fc.subarray([...MUSCLES], { maxLength: 4 }),
      kit: fc.oneof(fc.constant([]), fc.subarray([...KIT], { maxLength: 2 })),
      places: fc.oneof(
        fc.constant(['circuit' as const]),
        fc.subarray([...PLACES], { minLength: 1 }),
      ),
      impact: fc.constantFrom(false, false, false, true),
      rank: fc.integer({ min: 1, max: 5 }),
      unit: fc.constantFrom('seconds' as const, 'reps' as const),
      sides: fc.constantFrom(...SIDES),
      seconds: fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2),
      dose: fc.record({
        beginner: anyDose,
        returning: anyDose,
        regular: anyDose,
        advanced: anyDose,
      }),
      choice: fc.integer({ min: 1, max: 9 }),
      from: fc.constantFrom('beginner' as const, ...LEVELS),
      firstFor: fc.oneof(fc.constant([]), fc.subarray([...LEVELS])),
      family: fc.option(fc.constantFrom(...FAMILIES)),
      notAtFirst: fc.constantFrom(false, false, false, true),
      standsIn: fc.array(
        fc.record(
          {
            place: fc.constantFrom(...SLOTS),
            focus: fc.constantFrom(...FOCUSES),
          },
          { requiredKeys: ['place'] },
        ),
        { maxLength: 2 },
      ),
      notFor: fc.subarray([...FOCUSES], { maxLength: 1 }),
      raised: fc.option(fc.subarray([...KIT], { minLength: 1, maxLength: 2 })),
      turn: fc.option(fc.integer({ min: 1, max: 6 })),
    })
    .map(
      ({
        seconds,
        choice,
        from,
        firstFor,
        family,
        notAtFirst,
        standsIn,
        notFor,
        raised,
        turn,
        ...facts
      }) => ({
        ...facts,
        dose: {
          ...facts.dose,
          advanced: atLeast(facts.dose.regular, facts.dose.advanced),
        },
        id: code,
        code,
        name: `Exercise ${code}`,
        cue: '',
        tempo: facts.unit === 'reps' ? [{ word: 'down', seconds }] : [],
        builder: {
          choice,
          from,
          firstFor,
          family,
          notAtFirst,
          standsIn,
          notFor,
          raised,
          activation: turn === null ? null : { turn, dose: 5, from },
        },
      }),
    );
}

/** The dose, raised to the least: an advanced dose is never below the regular one. */
function atLeast(least: number | null, dose: number | null): number | null {
  return dose === null ? null : Math.max(dose, least ?? 0);
}

/** Any catalogue of `least` to `most` exercises. */
export function anyCatalogue(
  least: number,
  most: number,
): fc.Arbitrary<Catalogue> {
  return fc
    .integer({ min: least, max: most })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) => anyExercise(index)),
      ),
    )
    .map(catalogueOf);
}

/** The two-letter code of the exercise with this index. */
function codeOf(index: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return `${letters[Math.floor(index / 26)]}${letters[index % 26]}`;
}
