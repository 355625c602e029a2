import fc from 'fast-check';
import {
  circuitSeconds,
  cleanTitle,
  LIMITS,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  repSeconds,
  setSeconds,
  type Hold,
  type Reps,
  type Station,
} from '#core/circuit/station.ts';
import { LEVELS, MODES, SIDES } from '#core/vocabulary.ts';

const anyCode = fc.stringMatching(/^[a-z]{2,3}$/);

const anyHold: fc.Arbitrary<Hold> = fc.record({
  kind: fc.constant('hold' as const),
  seconds: fc.integer({ min: 1, max: 120 }),
});

const anyReps: fc.Arbitrary<Reps> = fc
  .record({
    kind: fc.constant('reps' as const),
    count: fc.integer({ min: 1, max: 40 }),
    tempo: fc.array(
      fc.integer({ min: 0, max: 12 }).map((halves) => halves / 2),
      { minLength: 1, maxLength: LIMITS.phases },
    ),
  })
  .filter((reps) => repSeconds(reps) > 0);

/** Any station that a link can hold. */
export const anyStation: fc.Arbitrary<Station> = fc
  .record(
    {
      code: anyCode,
      work: fc.oneof(anyHold, anyReps),
      sides: fc.constantFrom(...SIDES),
      restSeconds: fc.integer({ min: 0, max: 120 }),
    },
    { requiredKeys: ['code', 'work', 'sides'] },
  )
  .filter((station) => setSeconds(station.work) <= LIMITS.setSeconds);

/** Any circuit that a link can hold, with titles in any script. */
export const anyCircuit: fc.Arbitrary<Circuit> = fc
  .record({
    title: fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
      )
      .map(cleanTitle),
    mode: fc.constantFrom(...MODES),
    level: fc.constantFrom(...LEVELS),
    ceiling: fc.integer({ min: 1, max: 10 }),
    rounds: fc.integer({ min: 1, max: 8 }),
    restSeconds: fc.integer({ min: 0, max: 120 }),
    roundRestSeconds: fc.integer({ min: 0, max: 300 }),
    stations: fc.array(anyStation, { minLength: 1, maxLength: 12 }),
  })
  .filter((circuit) => circuitSeconds(circuit) <= LIMITS.totalSeconds);
