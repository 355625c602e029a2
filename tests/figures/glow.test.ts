import { describe, expect, test } from 'vitest';
import { distance, pointBetween, type Point } from '#figures/geometry/point.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { SAMPLES } from '#figures/scenes/scene.ts';
import { movementRows } from '#builders/movements.ts';
import { outlinesAt, type Outline } from './outlines.ts';

/** How deep one muscle lies under another before a viewer sees it through, in centimetres. */
const DEEP = 1.2;

// Those of the trunk are on the vest, and hide what lies below.
const LEG_MUSCLE = / m-(?!abdominals|obliques)/;

function isMuscle({ name }: Outline): boolean {
  return LEG_MUSCLE.test(name) && !name.endsWith('-under');
}

function isDim({ opacity }: Outline): boolean {
  return opacity > 0.05 && opacity < 0.97;
}

function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  return outline.reduce((within, [ax, ay], index) => {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [ax, ay];
    const crosses =
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !within : within;
  }, false);
}

function isDeepWithin(point: Point, outline: readonly Point[]): boolean {
  return (
    isWithin(point, outline) &&
    outline.every((from, index) => {
      const to = outline[(index + 1) % outline.length] ?? from;
      return [0, 0.25, 0.5, 0.75].every(
        (share) => distance(point, pointBetween(from, to, share)) > DEEP,
      );
    })
  );
}

/** The group that a part is in, by its place in the drawing. */
function groupOf({ name }: Outline): string {
  return name.replace(/\.\d+ .*$/, '');
}

/** The dim muscles of a drawing through which another is seen: neither dimmed as one with it, nor with anything opaque between. */
function seenThrough(drawn: readonly Outline[]): readonly string[] {
  const segments = new Set(
    drawn.filter((one) => !isMuscle(one)).map((one) => groupOf(one)),
  );
  const isDimmedAsOne = (one: Outline, other: Outline): boolean =>
    groupOf(one) === groupOf(other) && !segments.has(groupOf(one));
  return drawn.flatMap((upper, at) =>
    isMuscle(upper) && isDim(upper)
      ? drawn.slice(0, at).flatMap((lower, below) => {
          if (!isMuscle(lower) || isDimmedAsOne(lower, upper)) return [];
          const between = drawn
            .slice(below + 1, at)
            .filter((one) => !isMuscle(one) && one.opacity === 1);
          const isSeen = lower.points.some(
            (point) =>
              isDeepWithin(point, upper.points) &&
              !between.some(({ points }) => isWithin(point, points)),
          );
          return isSeen ? [`${lower.name} through ${upper.name}`] : [];
        })
      : [],
  );
}

describe('muscles that are dim', () => {
  // Those that light up in one leg at a time are dim for a moment only, on the way.
  const steady = movementRows(({ glow }) => glow.size === 0);
  test.each(steady)('%s shows no muscle through another', (_, movement) => {
    const scene = sceneOf(movement);
    for (let sample = 0; sample < SAMPLES; sample += 5)
      expect(seenThrough(outlinesAt(scene, sample)), `at ${sample} %`).toEqual(
        [],
      );
  });
});
