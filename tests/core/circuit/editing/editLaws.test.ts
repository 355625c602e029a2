import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withinLimits,
  withoutPrescription,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  withAdded,
  withCeiling,
  withDose,
  withMoved,
  withNote,
  withPrescribed,
  withRemoved,
  withRest,
  withRestAfter,
  withRoundRest,
  withRounds,
  withSides,
  withSwapped,
  withTempo,
  withTitle,
  withVariant,
} from '#core/circuit/editing/edits.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { SIDES, VARIANTS } from '#core/vocabulary.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theExercises } from '#builders/theCatalogue.ts';

// Numbers a form may come up with.
const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 100 }),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e9),
);
const anyPlace = fc.integer({ min: -2, max: 8 });

/** Every edit there is, with anything for its arguments. */
const anyEdit: fc.Arbitrary<(circuit: Circuit) => Circuit> = fc.oneof(
  fc.tuple(anyPlace, anyPlace).map(
    ([from, to]) =>
      (c: Circuit) =>
        withMoved(c, from, to),
  ),
  anyPlace.map((at) => (c: Circuit) => withRemoved(c, at)),
  fc
    .constantFrom(...theExercises)
    .map((one) => (c: Circuit) => withAdded(c, one)),
  fc.tuple(anyPlace, fc.constantFrom(...theExercises)).map(
    ([at, one]) =>
      (c: Circuit) =>
        withSwapped(c, at, one),
  ),
  fc.tuple(anyPlace, anyNumber).map(
    ([at, dose]) =>
      (c: Circuit) =>
        withDose(c, at, dose),
  ),
  fc.tuple(anyPlace, fc.constantFrom(...SIDES)).map(
    ([at, sides]) =>
      (c: Circuit) =>
        withSides(c, at, sides),
  ),
  fc.tuple(anyPlace, anyPlace, anyNumber).map(
    ([at, phase, seconds]) =>
      (c: Circuit) =>
        withTempo(c, at, phase, seconds),
  ),
  fc.tuple(anyPlace, fc.option(anyNumber)).map(
    ([at, rest]) =>
      (c: Circuit) =>
        withRestAfter(c, at, rest),
  ),
  anyNumber.map((rest) => (c: Circuit) => withRest(c, rest)),
  anyNumber.map((rest) => (c: Circuit) => withRoundRest(c, rest)),
  anyNumber.map((rounds) => (c: Circuit) => withRounds(c, rounds)),
  anyNumber.map((ceiling) => (c: Circuit) => withCeiling(c, ceiling)),
  fc.tuple(anyPlace, fc.option(fc.constantFrom(...VARIANTS))).map(
    ([at, variant]) =>
      (c: Circuit) =>
        withVariant(c, at, variant),
  ),
  fc.constantFrom(withPrescribed, withoutPrescription),
  fc
    .string({ unit: 'binary', maxLength: 200 })
    .map((text) => (c: Circuit) => withNote(c, text)),
  fc
    .string({ unit: 'binary' })
    .map((text) => (c: Circuit) => withTitle(c, text)),
);

describe('whatever is edited', () => {
  test('the circuit can be written as a link and read again', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.array(anyEdit, { maxLength: 12 }),
        (circuit, edits) => {
          const after = edits.reduce((so, edit) => edit(so), circuit);
          expect(readLink(writeLink(after))).toEqual({
            ok: true,
            value: after,
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the circuit it was given stays as it was', () => {
    fc.assert(
      fc.property(anyCircuit, anyEdit, (circuit, edit) => {
        const before = structuredClone(circuit);
        edit(circuit);
        expect(circuit).toEqual(before);
      }),
    );
  });

  test('moving there and back is nothing at all', () => {
    fc.assert(
      fc.property(anyCircuit, fc.nat(20), fc.nat(20), (circuit, one, two) => {
        const count = circuit.stations.length;
        const [from, to] = [one % count, two % count];
        const there = withMoved(circuit, from, to);
        // A rest of its own counts only before the last place, so a long circuit may grow beyond the limits.
        const others = circuit.stations.toSpliced(from, 1);
        const [moving] = circuit.stations.slice(from, from + 1);
        const stations = others.toSpliced(to, 0, ...(moving ? [moving] : []));
        if (!withinLimits({ ...circuit, stations })) {
          expect(there).toEqual(circuit);
          return;
        }
        expect(there.stations[to]).toEqual(circuit.stations[from]);
        expect(withMoved(there, to, from).stations).toEqual(circuit.stations);
      }),
    );
  });
});
