import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import {
  READY_MS,
  repAt,
  segmentAt,
  timelineOf,
} from '#core/session/timeline/timeline.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { anyCircuit, anyStation } from '#builders/anyCircuit.ts';

function kindsOf(circuit = aCircuit()): readonly string[] {
  return timelineOf(circuit).segments.map((segment) => segment.kind);
}

describe('a timeline', () => {
  test('lasts as long as getting ready and the circuit', () => {
    fc.assert(
      fc.property(anyCircuit, (circuit) => {
        expect(timelineOf(circuit).end).toBeCloseTo(
          READY_MS + circuitSeconds(circuit) * 1000,
          6,
        );
      }),
    );
  });

  test('covers every millisecond exactly once', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (circuit, share) => {
          const timeline = timelineOf(circuit);
          let end = 0;
          for (const [index, segment] of timeline.segments.entries()) {
            expect(segment.index).toBe(index);
            expect(segment.from).toBe(end);
            expect(segment.to).toBeGreaterThan(segment.from);
            end = segment.to;
            expect(segmentAt(timeline, segment.from)).toBe(segment);
            expect(segmentAt(timeline, segment.to - 1)).toBe(segment);
          }
          expect(end).toBe(timeline.end);
          const ms = Math.floor(share * timeline.end);
          const holding = timeline.segments.filter(
            ({ from, to }) => from <= ms && ms < to,
          );
          expect(holding).toEqual(
            ms < timeline.end ? [segmentAt(timeline, ms)] : [],
          );
        },
      ),
    );
  });

  test('has nothing before its start nor from its end on', () => {
    const timeline = timelineOf(aCircuit());
    expect(segmentAt(timeline, -1)).toBeUndefined();
    expect(segmentAt(timeline, timeline.end)).toBeUndefined();
    expect(segmentAt(timeline, timeline.end - 1)?.kind).toBe('work');
  });

  test('gives each side its half, with a change between', () => {
    expect(
      kindsOf(
        aCircuit({ rounds: 1, stations: [aHold('sp', 20, { sides: 'each' })] }),
      ),
    ).toEqual(['ready', 'work', 'change', 'work']);
  });

  test('walks there and back without a change between', () => {
    const stations = [someReps('bw', 10, [1.5], { sides: 'ways' })];
    const { segments } = timelineOf(aCircuit({ rounds: 1, stations }));
    expect(
      segments.map((segment) =>
        segment.kind === 'work' ? segment.side : null,
      ),
    ).toEqual([null, 'left', 'right']);
  });

  test('rests between exercises and between rounds, and not after the last', () => {
    const stations = [aHold('gb'), aHold('pl')];
    expect(kindsOf(aCircuit({ rounds: 2, stations }))).toEqual(
      'ready work rest work round-rest work rest work'.split(' '),
    );
  });

  test('leaves out rests of no length', () => {
    const stations = [aHold('gb', 30, { restSeconds: 0 }), aHold('pl')];
    expect(
      kindsOf(aCircuit({ rounds: 2, roundRestSeconds: 0, stations })),
    ).toEqual('ready work work work work'.split(' '));
  });
});

describe('a repetition', () => {
  const squat = someReps('sq', 10, [3, 1, 1]);

  test.each([
    [0, 1, 0, 0],
    [2999, 1, 0, 2999],
    [3000, 1, 1, 0],
    [4000, 1, 2, 0],
    [4999, 1, 2, 999],
    [5000, 2, 0, 0],
    [49_999, 10, 2, 999],
    [50_000, 10, 2, 1000],
  ])('after %i ms is rep %i in phase %i', (ms, rep, phase, intoPhase) => {
    expect(repAt(squat, ms)).toMatchObject({ rep, reps: 10, phase, intoPhase });
  });

  test('counts both sides of an alternating set', () => {
    const lunge = someReps('lu', 8, [2, 0.5, 1.5], { sides: 'alternating' });
    expect(repAt(lunge, 15 * 4000)).toMatchObject({ rep: 16, reps: 16 });
  });

  test('is not told in a hold', () => {
    expect(repAt(aHold(), 10)).toBeNull();
  });

  test('is always one of the set, and its phase one of the tempo', () => {
    fc.assert(
      fc.property(
        anyStation,
        fc.double({ min: -1, max: 5000, noNaN: true }),
        (station, seconds) => {
          const moment = repAt(station, seconds * 1000);
          if (moment === null || station.work.kind === 'hold') return;
          expect(moment.rep).toBeGreaterThanOrEqual(1);
          expect(moment.rep).toBeLessThanOrEqual(moment.reps);
          expect(station.work.tempo[moment.phase]).toBe(moment.phaseMs / 1000);
          expect(moment.intoPhase).toBeLessThanOrEqual(moment.phaseMs + 1e-6);
        },
      ),
    );
  });
});
