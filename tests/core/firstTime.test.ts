import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitSeconds, withinLimits } from '#core/circuit.ts';
import { clockface } from '#core/clockface.ts';
import {
  firstTimeOf,
  isMoreThanAFirst,
  readDoneBefore,
} from '#core/firstTime.ts';
import { readLink, writeLink } from '#core/link.ts';
import { doseWords } from '#core/station.ts';
import { anyCircuit } from '#make/anyCircuit.ts';

const REFERENCE =
  '1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';

describe('a circuit done for the first time', () => {
  test('is one round with a fifth off every set and rests of 30 s', () => {
    const read = readLink(REFERENCE);
    if (!read.ok) throw new Error(read.reason);
    const first = firstTimeOf(read.value);
    expect(clockface(circuitSeconds(first))).toBe('4:27');
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

  test('never holds more work than the circuit, and can be linked', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        const first = firstTimeOf(circuit);
        expect(isMoreThanAFirst(first)).toBe(false);
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
