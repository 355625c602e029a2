import { describe, expect, test } from 'vitest';
import { centreOfMass } from '#figures/body/balance.ts';
import { JOINT_LIMITS, SIDES, type Joint } from '#figures/body/body.ts';
import type { Posture } from '#figures/body/posture.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { postureAt } from '#figures/movement/timing.ts';
import { movementRows } from '#builders/movements.ts';

const MOMENTS = 120;

function posturesOf(
  movement: Movement,
): readonly (readonly [seconds: number, Posture])[] {
  const cycle = cycleSeconds(movement);
  return Array.from({ length: MOMENTS }, (_, index) => {
    const seconds = (cycle * index) / MOMENTS;
    return [seconds, postureAt(movement, seconds)] as const;
  });
}

function anglesOf({
  spine,
  neck,
  twist,
  legs,
  arms,
}: Posture): readonly (readonly [Joint, number])[] {
  const limbs = SIDES.flatMap((side): readonly (readonly [Joint, number])[] => [
    ['hip', legs[side].hip],
    ['knee', legs[side].knee],
    ['ankle', legs[side].ankle],
    ['toes', legs[side].toes],
    ['shoulder', arms[side].shoulder],
    ['elbow', arms[side].elbow],
    ['wrist', arms[side].wrist],
  ]);
  return [['spine', spine], ['neck', neck], ['twist', twist], ...limbs];
}

/** How high a foot must be at least, in centimetres: on the step where there is one. */
function groundUnder(x: number, movement: Movement): number {
  const step = movement.props.find(({ kind }) => kind === 'step');
  return step && x > step.x + 2 && x < step.x + step.width - 2
    ? step.height
    : 0;
}

const seenFromTheSide = movementRows(
  ({ view }) => view === 'side' || view === 'lying',
);

describe('a body in motion', () => {
  test.each(seenFromTheSide)(
    '%s bends no joint further than it goes',
    (_, movement) => {
      const beyond = posturesOf(movement).flatMap(([seconds, posture]) =>
        anglesOf(posture)
          .filter(([joint, angle]) => {
            const [least, most] = JOINT_LIMITS[joint];
            return angle < least - 0.5 || angle > most + 0.5;
          })
          .map(
            ([joint, angle]) =>
              `${joint} ${angle.toFixed(0)} at ${seconds.toFixed(2)} s`,
          ),
      );
      expect(beyond).toEqual([]);
    },
  );

  test.each(seenFromTheSide)(
    '%s keeps feet, knees and elbows out of the ground',
    (_, movement) => {
      const under = posturesOf(movement).flatMap(([seconds, { legs, arms }]) =>
        SIDES.flatMap((side) => {
          const { heel, ball, toe, knee } = legs[side].at;
          const working =
            movement.working === side || movement.working === 'both';
          const soles = [heel, ball, toe].map(
            ([x, y]) => y + (working ? groundUnder(x, movement) : 0),
          );
          const flesh = [knee[1] + 4, arms[side].at.elbow[1] + 3.5];
          return [...soles, ...flesh]
            .filter((depth) => depth > 0.1)
            .map(
              (depth) => `${depth.toFixed(1)} cm at ${seconds.toFixed(2)} s`,
            );
        }),
      );
      expect(under).toEqual([]);
    },
  );

  test.each(seenFromTheSide)(
    '%s reaches every point its feet and hands are to touch',
    (_, movement) => {
      const missed = posturesOf(movement)
        .filter(([, { shortfall }]) => shortfall > 0.05)
        .map(
          ([seconds, { shortfall }]) =>
            `${shortfall.toFixed(1)} cm at ${seconds.toFixed(2)} s`,
        );
      expect(missed).toEqual([]);
    },
  );
});

/** The ground between the rearmost and the foremost point that stands, if anything does. */
function baseOf(
  { legs }: Posture,
  movement: Movement,
): readonly [number, number] | undefined {
  const standing = SIDES.flatMap((side) => [
    legs[side].at.heel,
    legs[side].at.ball,
    legs[side].at.toe,
  ])
    .filter(([x, y]) => Math.abs(y + groundUnder(x, movement)) < 1.5)
    .map(([x]) => x);
  return standing.length === 0
    ? undefined
    : [Math.min(...standing), Math.max(...standing)];
}

function offBalance(movement: Movement, posture: Posture): boolean {
  const base = baseOf(posture, movement);
  const [x] = centreOfMass(posture);
  return base !== undefined && (x < base[0] || x > base[1]);
}

describe('balance', () => {
  // Palms on a wall hold some of the weight; fingertips do not.
  const leans = ({ props, hands }: Movement): boolean =>
    props.some(({ kind }) => kind === 'wall') && hands.far === 'flat';
  const slow = movementRows(
    (movement) =>
      movement.view === 'side' && !movement.flowing && !leans(movement),
  );
  test.each(slow)(
    '%s keeps the centre of mass over the feet throughout',
    (_, movement) => {
      const off = posturesOf(movement).filter(([, posture]) =>
        offBalance(movement, posture),
      );
      expect(off.map(([seconds]) => seconds)).toEqual([]);
    },
  );

  const stepping = movementRows(
    ({ view, flowing, seconds }) => view === 'side' && flowing && seconds > 2,
  );
  test.each(stepping)(
    '%s has the centre of mass over the feet whenever both of them stand',
    (_, movement) => {
      const off = posturesOf(movement)
        .filter(([, { legs }]) =>
          SIDES.every(
            (side) =>
              Math.abs(
                legs[side].at.ball[1] +
                  groundUnder(legs[side].at.ball[0], movement),
              ) < 0.5,
          ),
        )
        .filter(([, posture]) => offBalance(movement, posture));
      expect(off.map(([seconds]) => seconds)).toEqual([]);
    },
  );
});
