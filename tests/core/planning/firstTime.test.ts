import { doseWords } from '#copy/circuit/stations.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitSeconds, withinLimits } from '#core/circuit/circuit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import {
  firstTimeOf,
  isMoreThanAFirst,
  readDoneBefore,
} from '#core/planning/firstTime.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { type Station } from '#core/circuit/station.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const REFERENCE =
  '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';

function aHold(code: string, seconds: number): Station {
  return { code, work: { kind: 'hold', seconds }, sides: 'both' };
}

describe('a circuit done for the first time', () => {
  test('is one round with a fifth off every set and rests of 30 s', () => {
    const read = readLink(REFERENCE);
    if (!read.ok) throw new Error(read.reason);
    const first = firstTimeOf(read.value);
    expect(clockface(circuitSeconds(first))).toBe('4:27');
    expect(isMoreThanAFirst(read.value, theCatalogue)).toBe(true);
    expect(isMoreThanAFirst(first, theCatalogue)).toBe(false);
    expect(first).toMatchObject({
      title: 'The 15-minute session, one round',
      rounds: 1,
      restSeconds: 30,
      ceiling: 5,
    });
    expect(first.stations.map(doseWords)).toEqual([
      '24 s',
      '8 reps',
      '24 s',
      '8 steps each way',
      '8 each side',
    ]);
  });

  test.each([
    ['rests of 20 s', { restSeconds: 20 }],
    ['two rounds', { rounds: 2 }],
    ['an exercise nobody knows', { stations: [aHold('zz', 5)] }],
    ['a whole dose', { stations: [aHold('pl', 30)] }],
  ])('is less than a circuit with %s', (_, changes) => {
    const small = firstTimeOf(aCircuit());
    expect(isMoreThanAFirst({ ...small, ...changes }, theCatalogue)).toBe(true);
  });

  test('never holds more work than the circuit, and can be linked', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const first = firstTimeOf(circuit);
        expect(first.rounds).toBe(1);
        expect(first.ceiling).toBe(circuit.ceiling);
        expect(first.stations.map(({ code }) => code)).toEqual(
          circuit.stations.map(({ code }) => code),
        );
        if (withinLimits(first))
          expect(readLink(writeLink(first))).toEqual({
            ok: true,
            value: first,
          });
      }),
    );
  });
});

test.each([
  ['yes', 'yes'],
  ['no', 'no'],
  [null, null],
  ['', null],
  ['maybe', null],
])('kept %j means %j', (text, done) => {
  expect(readDoneBefore(text)).toBe(done);
});
