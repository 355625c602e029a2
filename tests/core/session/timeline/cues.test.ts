import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEEPS } from '#core/session/timeline/beeps.ts';
import {
  CUES,
  cuesBetween,
  cuesOf,
  type CueKind,
} from '#core/session/timeline/cues.ts';
import type { Pace } from '#core/session/progress/progress.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import type { Circuit } from '#core/circuit/circuit.ts';

function cuesFor(circuit: Circuit, pace: Pace = 'paced') {
  return cuesOf(circuit, timelineOf(circuit), [], pace);
}

function heard(circuit: Circuit, pace: Pace = 'paced'): readonly string[] {
  return cuesFor(circuit, pace).map(({ at, kind }) => `${at / 1000} ${kind}`);
}

describe('the cues of a session', () => {
  test('count it in, call its half and end it', () => {
    const one = aCircuit({ rounds: 1, stations: [aHold('pl', 30)] });
    expect(heard(one)).toEqual([
      '7 count',
      '8 count',
      '9 count',
      '10 start',
      '25 half',
      '37 count',
      '38 count',
      '39 count',
      '40 done',
    ]);
  });

  test('tick the tempo of paced reps, and leave own pace alone', () => {
    const two = aCircuit({ rounds: 1, stations: [someReps('sq', 2)] });
    expect(heard(two).slice(3)).toEqual([
      '10 start',
      '13 phase-1',
      '14 phase-2',
      '15 phase-0',
      '18 phase-1',
      '19 phase-2',
      '20 done',
    ]);
    expect(heard(two, 'own').slice(3)).toEqual(['10 start', '20 done']);
  });

  test('tell sides, ways, rests and rounds apart', () => {
    const circuit = aCircuit({
      rounds: 2,
      roundRestSeconds: 5,
      restSeconds: 5,
      stations: [
        someReps('cr', 1, [1, 1], { sides: 'each' }),
        someReps('bw', 1, [1.5], { sides: 'ways' }),
      ],
    });
    const kinds = heard(circuit).filter((cue) => !/count|phase/.test(cue));
    expect(kinds.slice(0, 6)).toEqual([
      '10 start',
      '12 change',
      '15 start',
      '17 rest',
      '22 start',
      '23.5 change',
    ]);
    expect(kinds[6]).toBe('25 round');
  });

  test('come in order, at the right moments, and each once', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.constantFrom<Pace>('paced', 'own'),
        (circuit, pace) => {
          const cues = cuesFor(circuit, pace);
          const { end } = timelineOf(circuit);
          for (const [index, { at, kind }] of cues.entries()) {
            expect(at).toBeGreaterThanOrEqual(cues[index - 1]?.at ?? 0);
            expect(at).toBeLessThanOrEqual(end);
            expect(CUES).toContain(kind);
          }
          // Whatever the steps of time, none is missed and none comes twice.
          const cuts = [-1, end / 3, end / 2, end];
          const again = cuts
            .slice(1)
            .flatMap((to, index) => cuesBetween(cues, cuts[index] ?? 0, to));
          expect(again).toEqual(cues);
        },
      ),
    );
  });

  test('are possible for a session of a hundred steps and for one of a second', () => {
    const long = aCircuit({
      rounds: 1,
      stations: Array.from({ length: 100 }, () => someReps('sq', 10)),
    });
    expect(cuesFor(long).length).toBeGreaterThan(3000);
    const brief = aCircuit({ rounds: 1, stations: [aHold('pl', 1)] });
    expect(heard(brief).slice(-2)).toEqual(['10 start', '11 done']);
  });
});

describe('the beeps', () => {
  const kinds = Object.keys(BEEPS) as CueKind[];

  test('are all different in pitch and rhythm', () => {
    const sounds = kinds.map((kind) => JSON.stringify(BEEPS[kind]));
    expect(new Set(sounds).size).toBe(CUES.length);
    // Told apart by the first tone's pitch by more than a whole tone, or by the number of tones.
    for (const one of kinds)
      for (const other of kinds) {
        if (one === other) continue;
        const [a, b] = [BEEPS[one], BEEPS[other]];
        const ratio = (a[0]?.hz ?? 1) / (b[0]?.hz ?? 1);
        const apart = Math.abs(Math.log2(ratio)) > 1 / 6;
        expect(apart || a.length !== b.length, `${one} and ${other}`).toBe(
          true,
        );
      }
  });

  test('are short, never too loud and never too low for a phone', () => {
    for (const notes of Object.values(BEEPS))
      for (const { loud, ms, hz } of notes) {
        expect(loud).toBeLessThanOrEqual(0.8);
        expect(ms).toBeGreaterThan(20);
        expect(hz).toBeGreaterThan(250);
      }
  });
});
