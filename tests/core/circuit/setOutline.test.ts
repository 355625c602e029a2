import { describe, expect, test } from 'vitest';
import { setAxis, setOutline } from '#core/circuit/setOutline.ts';
import type { Station } from '#core/circuit/station.ts';

const squat: Station = {
  code: 'sq',
  work: { kind: 'reps', count: 2, tempo: [3, 1, 1] },
  sides: 'both',
};
const DOWN_AND_UP = [
  { word: 'down', seconds: 3 },
  { word: 'pause', seconds: 1 },
  { word: 'up', seconds: 1 },
] as const;
const hold: Station = {
  code: 'pl',
  work: { kind: 'hold', seconds: 20 },
  sides: 'each',
};

describe('one set as an outline', () => {
  test('has a tooth for each rep, as wide as its seconds', () => {
    expect(setOutline(squat, DOWN_AND_UP)).toBe(
      'M0 34V0l3 16l1 0l1 -16V0l3 16l1 0l1 -16V34z',
    );
  });

  test('is level where it is held, with a gap where the sides change', () => {
    expect(setOutline(hold, [])).toBe('M0 34V0h20V34h3V0h20V34z');
  });

  test('rises and falls again in a step or a hop', () => {
    const hops: Station = {
      code: 'po',
      work: { kind: 'reps', count: 1, tempo: [0.5] },
      sides: 'both',
    };
    expect(setOutline(hops, [{ word: 'hop', seconds: 0.5 }])).toBe(
      'M0 34V16l0.25-16l0.25 16V34z',
    );
  });

  test('has both sides of a set that takes them in turn', () => {
    const lunges: Station = { ...squat, sides: 'alternating' };
    expect(setOutline(lunges, DOWN_AND_UP).match(/l3 16/g)).toHaveLength(4);
  });
});

test('the sets of an exercise share a minute as their width, or as many tens as the longest takes', () => {
  expect(setAxis([squat])).toBe(60);
  expect(
    setAxis([squat, { ...hold, work: { kind: 'hold', seconds: 29 } }]),
  ).toBe(70);
});
