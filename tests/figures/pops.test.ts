import { describe, expect, test } from 'vitest';
import { distance, pointBetween, type Point } from '#figures/geometry/point.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { SAMPLES } from '#figures/scenes/scene.ts';
import { movementRows } from '#builders/movements.ts';
import { outlinesAt, type Outline } from './outlines.ts';

/** How far a point of an outline may be from midway between where it is a hundredth of the cycle before and after, in centimetres. */
const JERK = 6.5;
/**
 * How fast any point of an outline may move, in centimetres a second. A limb that is moved under control, and a hop of
 * a few centimetres, stay under 2 m/s; a leg that skips, swings, walks or runs is faster, up to the foot of a runner,
 * which comes forward at more than twice the speed of the run.
 */
const SPEED = 200;
const SPEEDS: Readonly<Record<string, number>> = {
  'a-skip': 300,
  'leg-swings': 360,
  'high-knees': 520,
  'easy-run': 650,
  walk: 360,
};
/** How far the outline of a drawing that appears may be from those it replaces. */
const SWAP = 3;

const drawn = new Map<Movement, readonly (readonly Outline[])[]>();
/** Every outline at each hundredth of a movement’s cycle, drawn once for all tests. */
function framesOf(movement: Movement): readonly (readonly Outline[])[] {
  const scene = sceneOf(movement);
  const frames =
    drawn.get(movement) ??
    Array.from({ length: SAMPLES }, (_none, sample) =>
      outlinesAt(scene, sample),
    );
  drawn.set(movement, frames);
  return frames;
}

function visible({ opacity }: Outline): boolean {
  return opacity > 0.5;
}

/** An outline with further points between its own. */
function densely(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index) =>
    [0, 0.2, 0.4, 0.6, 0.8].map((share) =>
      pointBetween(point, points[(index + 1) % points.length] ?? point, share),
    ),
  );
}

/** The farthest any point is from an outline. */
function farthest(points: readonly Point[], outline: readonly Point[]): number {
  const others = densely(outline);
  return Math.max(
    ...points.map((point) =>
      Math.min(...others.map((other) => distance(point, other))),
    ),
  );
}

describe('from one frame to the next', () => {
  test.each(movementRows())('%s moves no outline by a jump', (_, movement) => {
    const frames = framesOf(movement);
    const jumps = frames.flatMap((frame, sample) => {
      const before = frames[(sample + SAMPLES - 1) % SAMPLES] ?? [];
      const after = frames[(sample + 1) % SAMPLES] ?? [];
      return frame.flatMap(({ name, points }, index) => {
        const [earlier, later] = [before[index]?.points, after[index]?.points];
        return points.flatMap((point, at) => {
          const [a = point, b = point] = [earlier?.[at], later?.[at]];
          const jerk = distance(point, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
          return jerk > JERK
            ? [`${name} ${jerk.toFixed(1)} cm at ${String(sample)}`]
            : [];
        });
      });
    });
    expect(jumps.slice(0, 5)).toEqual([]);
  });

  test.each(movementRows())(
    '%s moves no outline faster than a body does',
    (id, movement) => {
      const seconds = cycleSeconds(movement) / SAMPLES;
      const frames = framesOf(movement);
      const fast = frames.flatMap((frame, sample) => {
        const after = frames[(sample + 1) % SAMPLES] ?? [];
        return frame.flatMap(({ name, points }, index) =>
          points.flatMap((point, at) => {
            const next = after[index]?.points[at] ?? point;
            const speed = distance(point, next) / seconds;
            return speed > (SPEEDS[id] ?? SPEED)
              ? [`${name} ${speed.toFixed(0)} cm/s at ${String(sample)}`]
              : [];
          }),
        );
      });
      expect(fast.slice(0, 5)).toEqual([]);
    },
  );

  test.each(
    movementRows(({ poses }) =>
      Object.values(poses).some(({ twist }) => twist !== 0),
    ),
  )(
    '%s changes the drawing of the head for one that lies over it',
    (_, movement) => {
      const frames = framesOf(movement);
      const headsAt = (sample: number): readonly Outline[] =>
        (frames[sample % SAMPLES] ?? []).filter(
          (outline) => / head/.test(outline.name) && visible(outline),
        );
      const swaps = Array.from({ length: SAMPLES }, (_none, sample) => {
        const [one, other] = [headsAt(sample), headsAt(sample + 1)];
        expect([one.length, other.length]).toEqual([1, 1]);
        const [from, to] = [one[0], other[0]];
        return !from || !to || from.name === to.name
          ? []
          : [
              Math.max(
                farthest(from.points, to.points),
                farthest(to.points, from.points),
              ),
            ];
      }).flat();
      expect(swaps.length).toBeGreaterThanOrEqual(4);
      expect(Math.max(...swaps)).toBeLessThanOrEqual(SWAP);
    },
  );
});
