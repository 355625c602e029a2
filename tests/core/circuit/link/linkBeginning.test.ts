import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import { readLinkBeginning } from '#core/circuit/link/linkBeginning.ts';
import { aCircuit, aHold, REFERENCE_STATIONS } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

describe('the beginning of a link that is cut off', () => {
  test('has every exercise that is certain: of version 2, all but the last that is whole', () => {
    fc.assert(
      fc.property(anyCircuit, fc.nat(), (circuit, place) => {
        const link = writeLink(circuit);
        const cut = link.slice(0, place % link.length);
        const ended = cut.split('~').length - 2;
        const certain = link.startsWith('1') ? ended : Math.max(0, ended - 1);
        const { mode, level, rounds, stations } = circuit;
        expect(readLinkBeginning(cut)).toEqual(
          ended < 0
            ? null
            : { mode, level, rounds, stations: stations.slice(0, certain) },
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('never takes a title for an exercise, however much it looks like one', () => {
    const circuit = aCircuit({
      title: 'gb30s',
      note: 'sq10x3-1-1',
      stations: [aHold('pl', 20)],
    });
    const link = writeLink(circuit);
    for (let length = 0; length < link.length; length++)
      expect(
        readLinkBeginning(link.slice(0, length))?.stations.length ?? 0,
      ).toBeLessThanOrEqual(1);
  });

  test.each<[what: string, text: string, stations: number | null]>([
    ['nothing', '', null],
    ['something else', '#main', null],
    ['a newer link', '3c3-20-60r5~gb30s~', null],
    ['half a head', '1c3-20-6', null],
    ['a head', '1c3-20-60r5~', 0],
    ['an exercise that is not whole', '1c3-20-60r5~gb30', 0],
    ['an exercise', '1c3-20-60r5~gb30s~', 1],
    ['an exercise in capitals', '1C3-20-60R5~GB30S~', 1],
    ['what was changed on its way', '1c3-20-60r5~gb3O!s~sq10x3-1-1~', null],
    ['too many rounds', '1c99-20-60r5~gb30s~', null],
    ['too many rounds and nothing more', '1c99-20-60r5~', null],
    ['too long a set', '1c3-20-60r5~gb9999s~', null],
    ['more than six hours', '1c60-20-60r5~gb3600s~', null],
    ['more than is read', `1c3-20-60r5~${'gb30s~'.repeat(1400)}`, null],
  ])('of %s', (_what, text, stations) => {
    const beginning = readLinkBeginning(text);
    expect(beginning && beginning.stations.length).toBe(stations);
  });

  test('says how the circuit begins, with its doses', () => {
    expect(readLinkBeginning(writeLink(aCircuit()).slice(0, 40))).toEqual({
      mode: 'circuit',
      level: 'regular',
      rounds: 3,
      stations: REFERENCE_STATIONS.slice(0, 3),
    });
  });
});
