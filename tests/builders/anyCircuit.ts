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
import { withNoteThatFits } from '#core/circuit/link/link.ts';
import { LEVELS, MODES, SIDES, VARIANTS } from '#core/vocabulary.ts';

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
      variant: fc.constantFrom(...VARIANTS),
      restSeconds: fc.integer({ min: 0, max: 120 }),
    },
    { requiredKeys: ['code', 'work', 'sides'] },
  )
  .filter((station) => setSeconds(station.work) <= LIMITS.setSeconds);

// In any script, with emoji, marks and what is no text at all.
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string(),
);

/** Any circuit that a link can hold, with titles and notes in any script; about half need version 2 of the link. */
export const anyCircuit: fc.Arbitrary<Circuit> = fc
  .record(
    {
      title: anyText.map(cleanTitle),
      mode: fc.constantFrom(...MODES),
      level: fc.constantFrom(...LEVELS),
      ceiling: fc.integer({ min: 1, max: 10 }),
      rounds: fc.integer({ min: 1, max: 8 }),
      restSeconds: fc.integer({ min: 0, max: 120 }),
      roundRestSeconds: fc.integer({ min: 0, max: 300 }),
      stations: fc.oneof(
        fc.array(anyStation, { minLength: 1, maxLength: 12 }),
        fc.array(anyStation.map(asShown), { minLength: 1, maxLength: 12 }),
      ),
      note: fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 400 })),
      prescribed: fc.constant(true as const),
    },
    {
      requiredKeys: [
        'title',
        'mode',
        'level',
        'ceiling',
        'rounds',
        'restSeconds',
        'roundRestSeconds',
        'stations',
      ],
    },
  )
  .filter((circuit) => circuitSeconds(circuit) <= LIMITS.totalSeconds)
  .map(withNoteThatFits);

/** Any circuit that version 1 of the link can hold. */
export const anyPlainCircuit: fc.Arbitrary<Circuit> = anyCircuit.map(
  ({ title, mode, level, ceiling, rounds, stations, ...rests }) => ({
    title,
    mode,
    level,
    ceiling,
    rounds,
    restSeconds: rests.restSeconds,
    roundRestSeconds: rests.roundRestSeconds,
    stations: stations.map(asShown),
  }),
);

/** The station as its guide shows it. */
function asShown({ code, work, sides, restSeconds }: Station): Station {
  return {
    code,
    work,
    sides,
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
}
