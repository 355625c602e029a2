import { describe, expect, test } from 'vitest';
import type { Point } from '#figures/geometry/point.ts';
import { plus, pointBetween } from '#figures/geometry/point.ts';
import { SIDES, type Muscle, type Side } from '#figures/body/body.ts';
import type { Posture } from '#figures/body/posture.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { postureAt } from '#figures/movement/timing.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { muscleParts } from '#figures/scenes/muscles.ts';
import { sampleAt } from '#figures/scenes/scene.ts';
import { FAR_SHIFT } from '#figures/scenes/sideBody.ts';
import { FRONT_MUSCLES } from '#figures/shapes/frontMuscles.ts';
import type { MusclePatch } from '#figures/shapes/musclePatch.ts';
import { SIDE_MUSCLES } from '#figures/shapes/sideMuscles.ts';
import { movementRows } from '#builders/movements.ts';
import { LIGHTS, SHAPES, TWINS } from './coachTable.ts';
import { apart, measured, moment, theMovement } from './measures.ts';

describe('the shape of an exercise', () => {
  test.each(SHAPES)(
    '%s at %d s: %s of the %s side is %d, give or take %d',
    (id, seconds, measure, side, wanted, within) => {
      const value = measured(id, seconds, measure, side);
      expect(value).toBeGreaterThanOrEqual(wanted - within);
      expect(value).toBeLessThanOrEqual(wanted + within);
    },
  );

  test('is told for every exercise that is not a close-up', () => {
    const told = new Set(SHAPES.map(([id]) => id));
    const untold = movementRows(
      ({ id, view }) => view !== 'close-up' && !told.has(id),
    );
    expect(untold.map(([id]) => id)).toEqual([]);
  });
});

/** A glow brighter than this is taken for a muscle at work. */
const LIT = 0.35;

function litMuscles(id: string, seconds: number, side: Side): Muscle[] {
  const movement = theMovement(id);
  const { tracks } = sceneOf(movement);
  const sample = sampleAt(seconds, cycleSeconds(movement));
  const patches: Readonly<Record<string, MusclePatch>> =
    movement.view === 'front' ? FRONT_MUSCLES : SIDE_MUSCLES;
  const lit = (['pelvis', 'thigh', 'shank'] as const)
    .flatMap((segment) => muscleParts(movement, segment, side))
    .flatMap((part) => ('shape' in part ? [part] : []))
    .filter(
      ({ glow }) =>
        glow === undefined ||
        (tracks.get(glow)?.values[sample]?.[0] ?? 0) >= LIT,
    )
    .flatMap(({ shape }) => patches[shape.slice(2)]?.muscle ?? []);
  return [...new Set(lit)].sort();
}

describe('the muscles that are lit', () => {
  test.each(LIGHTS)('%s at %d s: near %j, far %j', (id, seconds, near, far) => {
    expect(litMuscles(id, seconds, 'near')).toEqual(near);
    expect(litMuscles(id, seconds, 'far')).toEqual(far);
  });

  test('the side that holds a side plank up glows more than the other', () => {
    const { tracks } = sceneOf(theMovement('side-plank'));
    const glowOf = (name: string): number =>
      tracks.get(name)?.values[0]?.[0] ?? 0;
    expect(glowOf('effortFar') - glowOf('effortNear')).toBeGreaterThan(0.2);
  });
});

/** How far a hand reaches from its wrist, in centimetres. */
const HAND_LENGTHS = {
  fist: 9,
  grip: 9,
  hip: 9,
  tips: 15.4,
  flat: 17,
} as const;

/** Points along the limbs of one side, as drawn. */
function limbPoints(
  { legs, arms }: Posture,
  { hands }: Movement,
  side: Side,
): readonly Point[] {
  const { knee, heel, ball, toe } = legs[side].at;
  const { elbow, wrist, hand } = arms[side].at;
  const fingertip = pointBetween(wrist, hand, HAND_LENGTHS[hands[side]] / 9);
  const shift: Point = side === 'far' ? FAR_SHIFT : [0, 0];
  const along = (a: Point, b: Point): readonly Point[] =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => pointBetween(a, b, share));
  return [
    ...along(knee, heel),
    ...along(heel, ball),
    ...along(ball, toe),
    ...along(elbow, fingertip),
  ].map((point) => plus(point, shift));
}

describe('equipment', () => {
  const solid = movementRows(({ props }) =>
    props.some(({ kind }) => ['step', 'bench', 'wall'].includes(kind)),
  );
  test.each(solid)('%s passes no limb through it', (_, movement) => {
    const within = movement.props.flatMap(({ kind, x, width, height }) =>
      Array.from({ length: 120 }, (_none, index) => {
        const seconds = (cycleSeconds(movement) * index) / 120;
        const posture = postureAt(movement, seconds);
        const [right, edge] =
          kind === 'wall' ? [Infinity, x + 0.8] : [x + width - 0.5, x + 0.5];
        return SIDES.flatMap((side) =>
          limbPoints(posture, movement, side)
            .filter(
              ([at, y]) => at > edge && at < right && y > 0.5 - height && y < 0,
            )
            .map(
              ([at, y]) =>
                `${side} ${at.toFixed(1)}, ${(-y).toFixed(1)} at ${seconds.toFixed(2)} s`,
            ),
        );
      }).flat(),
    );
    expect(within).toEqual([]);
  });

  const wallOf = ({ props }: Movement): number | undefined =>
    props.find(({ kind }) => kind === 'wall')?.x;

  test.each(
    movementRows(
      (movement) =>
        wallOf(movement) !== undefined && movement.hands.far === 'flat',
    ),
  )('%s has both palms on the wall all the time', (_, movement) => {
    for (let share = 0; share < 1; share += 0.05) {
      const { arms } = postureAt(movement, cycleSeconds(movement) * share);
      for (const side of SIDES) {
        const { wrist, hand } = arms[side].at;
        const shift = side === 'far' ? FAR_SHIFT[0] : 0;
        // The palm is 3 cm before the wrist. Hands that change places share their distance.
        const palm = wrist[0] + shift + 3;
        expect(Math.abs(palm - (wallOf(movement) ?? 0))).toBeLessThan(2);
        expect(Math.abs(hand[0] - wrist[0])).toBeLessThan(3);
      }
    }
  });

  test.each(
    movementRows(
      (movement) =>
        wallOf(movement) !== undefined && movement.hands.far === 'tips',
    ),
  )('%s touches the wall with its fingertips all the time', (_, movement) => {
    const wall = wallOf(movement) ?? 0;
    for (let share = 0; share < 1; share += 0.05) {
      const posture = postureAt(movement, cycleSeconds(movement) * share);
      const [tip = 0] = limbPoints(posture, movement, 'far').at(-1) ?? [];
      expect(Math.abs(tip - wall)).toBeLessThan(1.2);
    }
  });
});

/** Where two still pictures differ most, they differ by at least this many centimetres. */
const APART = 25;

describe('still pictures', () => {
  const pairs = TWINS.flatMap((ids) =>
    ids.flatMap((one, index) =>
      ids.slice(index + 1).map((other) => [one, other] as const),
    ),
  );
  test.each(pairs)('%s is not taken for %s', (one, other) => {
    const [still, otherStill] = [one, other].map((id) =>
      moment(id, theMovement(id).still),
    );
    if (!still || !otherStill) throw new Error('A still is missing.');
    expect(apart(still, otherStill)).toBeGreaterThanOrEqual(APART);
  });
});
