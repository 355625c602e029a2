import { describe, expect, test } from 'vitest';
import { SIDES, type Side } from '#figures/body/body.ts';
import type { Posture } from '#figures/body/posture.ts';
import { moment, shinLean, theMovement } from './measures.ts';

// What the guide of an exercise says of its posture in words, measured in its figure.

/** Centimetres of a heel above the ground. */
function heelHeight({ legs }: Posture, side: Side): number {
  return -legs[side].at.heel[1];
}

describe('the two-leg calf raise', () => {
  test.each([0, 0.5, 1, 2, 3])(
    'has both heels at one height and the knees straight at %d s',
    (seconds) => {
      const posture = moment('two-leg-calf-raise', seconds);
      expect(heelHeight(posture, 'near')).toBeCloseTo(
        heelHeight(posture, 'far'),
        0,
      );
      for (const side of SIDES)
        expect(posture.legs[side].knee).toBeLessThan(10);
    },
  );

  test('goes from the ground to as high as the single-leg raise', () => {
    const high = heelHeight(moment('two-leg-calf-raise', 1.5), 'near');
    expect(heelHeight(moment('two-leg-calf-raise', 0), 'near')).toBeCloseTo(0);
    expect(high).toBeGreaterThan(10);
    expect(high).toBeCloseTo(
      heelHeight(moment('single-leg-calf-raise', 1), 'near'),
      0,
    );
  });

  test('is not the single-leg raise, whose other foot is off the ground', () => {
    expect(moment('single-leg-calf-raise', 0).legs.far.at.ball[1]).toBeLessThan(
      -20,
    );
  });
});

describe('the knee-lift hold', () => {
  const held = moment('knee-lift-hold', 4);

  test('has the raised hip and knee at right angles', () => {
    expect(held.legs.near.hip).toBeCloseTo(90, 0);
    expect(held.legs.near.knee).toBeCloseTo(90, 0);
    expect(held.legs.near.ankle).toBeCloseTo(0, 0);
  });

  test('has the other leg straight and flat on the ground, below the trunk', () => {
    expect(held.legs.far.knee).toBeLessThan(6);
    expect(heelHeight(held, 'far')).toBeCloseTo(0);
    expect(Math.abs(held.legs.far.hip)).toBeLessThan(4);
  });

  test('does not move while it is held', () => {
    expect(moment('knee-lift-hold', 6)).toEqual(held);
  });
});

describe('the hip hinge', () => {
  const low = moment('hip-hinge', 3.5);

  test('keeps the shins upright on the way, within a few degrees', () => {
    for (const seconds of [1.5, 2.5, 3.5])
      for (const side of SIDES)
        expect(
          Math.abs(shinLean(moment('hip-hinge', seconds), side)),
        ).toBeLessThan(6);
  });

  test('bends in the hips and hardly in knees and back', () => {
    for (const side of SIDES) {
      expect(low.legs[side].hip).toBeGreaterThan(70);
      expect(low.legs[side].knee).toBeLessThan(21);
    }
    expect(Math.abs(low.spine)).toBeLessThan(6);
  });

  test('is neither the squat, whose knees bend, nor the single-leg RDL, whose foot leaves the ground', () => {
    expect(moment('bodyweight-squat', 3.5).legs.near.knee).toBeGreaterThan(90);
    expect(moment('single-leg-rdl', 2.2).legs.far.at.ball[1]).toBeLessThan(-50);
    for (const side of SIDES) expect(low.legs[side].at.ball[1]).toBeCloseTo(0);
  });
});

describe('the walk', () => {
  const { seconds, alternate } = theMovement('walk');
  const cycle = Array.from({ length: 104 }, (_none, index) =>
    moment('walk', index / 100),
  );
  /** Which feet touch the ground, with the heel, the ball or the toes. */
  const standing = ({ legs }: Posture): readonly Side[] =>
    SIDES.filter((side) => {
      const { heel, ball, toe } = legs[side].at;
      return Math.max(heel[1], ball[1], toe[1]) > -0.5;
    });

  test('takes 110 to 120 steps a minute', () => {
    expect(alternate).toBe(true);
    expect(60 / seconds).toBeGreaterThan(110);
    expect(60 / seconds).toBeLessThan(120);
  });

  test('always has a foot on the ground, and both for a fifth to a third of the time; a run never has both', () => {
    const feet = cycle.map((posture) => standing(posture).length);
    expect(Math.min(...feet)).toBe(1);
    const both = feet.filter((count) => count === 2).length / feet.length;
    expect(both).toBeGreaterThan(0.2);
    expect(both).toBeLessThan(0.34);
    const running = Array.from(
      { length: 72 },
      (_none, index) => standing(moment('easy-run', index / 100)).length,
    );
    expect([Math.min(...running), Math.max(...running)]).toEqual([0, 1]);
  });

  test('swings each arm with the leg of the other side', () => {
    for (const { legs, arms } of cycle) {
      const ahead = legs.near.at.ankle[0] - legs.far.at.ankle[0];
      const armAhead = arms.near.at.hand[0] - arms.far.at.hand[0];
      if (Math.abs(ahead) > 25) expect(ahead * armAhead).toBeLessThan(0);
    }
  });

  test('keeps trunk and elbows within a few degrees of straight', () => {
    for (const { lean, spine, arms } of cycle) {
      expect(Math.abs(lean + spine)).toBeLessThan(5);
      for (const side of SIDES) {
        expect(arms[side].elbow).toBeGreaterThanOrEqual(10);
        expect(arms[side].elbow).toBeLessThanOrEqual(30);
      }
    }
  });

  test('rises and sinks by 3 to 5 cm, lowest with both feet on the ground', () => {
    const heights = cycle.map(({ at }) => -at.hip[1]);
    const lowest = heights.indexOf(Math.min(...heights));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(3);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(5);
    expect(standing(cycle[lowest] ?? moment('walk', 0))).toHaveLength(2);
  });
});
