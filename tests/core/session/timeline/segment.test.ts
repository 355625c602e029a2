import { describe, expect, test } from 'vitest';
import { LIMITS } from '#core/circuit/circuit.ts';
import {
  isSameSegment,
  stationOf,
  withRestAdjustedBy,
} from '#core/session/timeline/segment.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';

const circuit = aCircuit({
  rounds: 2,
  restSeconds: 20,
  roundRestSeconds: 60,
  stations: [aHold('gb', 30), aHold('pl', 40)],
});
const { segments } = timelineOf(circuit);

function the(kind: string, round = 1) {
  const found = segments.find(
    (one) => one.kind === kind && one.round === round,
  );
  if (!found) throw new Error(`There is no ${kind} in round ${round}.`);
  return found;
}

describe('the station of a segment', () => {
  test('is the one under way, and in a rest the one to come', () => {
    const codes = segments.map(
      (segment) => stationOf(circuit, [], segment)?.code,
    );
    expect(codes).toEqual(['gb', 'gb', 'pl', 'pl', 'gb', 'gb', 'pl', 'pl']);
  });

  test('is as it is done in its round, also in the rest before it', () => {
    const easier = [{ kind: 'easier', round: 2 }] as const;
    expect(stationOf(circuit, easier, the('round-rest'))?.work).toMatchObject({
      seconds: 25,
    });
    expect(stationOf(circuit, easier, the('work'))?.work).toMatchObject({
      seconds: 30,
    });
  });
});

describe('a rest', () => {
  test.each([
    ['rest', 10, 5, 30],
    ['rest', -10, 5, 10],
    ['rest', -10, 14.5, 16],
    ['round-rest', 10, 0, 70],
    ['round-rest', 100_000, 0, LIMITS.restSeconds],
  ])('%s by %d s, after %d s, lasts %d s', (kind, by, gone, seconds) => {
    const segment = the(kind);
    const adjustments = withRestAdjustedBy(
      by,
      circuit,
      [],
      segment,
      segment.from + gone * 1000,
    );
    const now = timelineOf(circuit, adjustments).segments[segment.index];
    expect(now && (now.to - now.from) / 1000).toBe(seconds);
  });

  test('is nothing a set could be given more of', () => {
    const set = the('work');
    expect(withRestAdjustedBy(10, circuit, [], set, set.from)).toEqual([]);
  });
});

test('a segment is another when its place, its length or its kind is', () => {
  const rest = the('rest');
  expect(isSameSegment(rest, { ...rest })).toBe(true);
  expect(isSameSegment(undefined, undefined)).toBe(true);
  expect(isSameSegment(rest, undefined)).toBe(false);
  expect(isSameSegment(rest, { ...rest, to: rest.to + 1 })).toBe(false);
  expect(isSameSegment(rest, the('rest', 2))).toBe(false);
});
