import { describe, expect, test } from 'vitest';
import {
  distance,
  plus,
  rotated,
  type Point,
} from '#figures/geometry/point.ts';
import { LENGTHS, type Side } from '#figures/body/body.ts';
import { soleOf } from '#figures/body/stance.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { groundCoveredAt, settingsAt } from '#figures/movement/timing.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import {
  stylesheetOf,
  type KeyframeStylesheet,
} from '#figures/animation/keyframes.ts';
import { DRIFT_LIMIT, motionOf } from '#figures/animation/motion.ts';
import { movementRows } from '#builders/movements.ts';

/** A figure as its stylesheet alone moves it, read without the code that fitted it. */
interface Played {
  valueAt(track: string, seconds: number): readonly number[];
}

const CURVES: Readonly<
  Record<string, readonly [number, number, number, number]>
> = {
  linear: [0, 0, 1, 1],
  'ease-in-out': [0.42, 0, 0.58, 1],
  'ease-in': [0.42, 0, 1, 1],
  'ease-out': [0, 0, 0.58, 1],
  'cubic-bezier(.6,0,.4,1)': [0.6, 0, 0.4, 1],
};

function eased(timing: string, share: number): number {
  const [x1, y1, x2, y2] = CURVES[timing] ?? [0, 0, 1, 1];
  const along = (a: number, b: number, u: number): number =>
    3 * a * u * (1 - u) ** 2 + 3 * b * u * u * (1 - u) + u ** 3;
  let [low, high] = [0, 1];
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (along(x1, x2, middle) < share) low = middle;
    else high = middle;
  }
  return along(y1, y2, low);
}

/** A keyframe read from CSS: when it stands, as a share of the animation, its numbers, and its timing function. */
interface ReadKeyframe {
  readonly at: number;
  readonly value: readonly number[];
  readonly timing: string;
}

/** The numbers of a transform, in their order. */
function numbersIn(transform: string): readonly number[] {
  return [...transform.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?=deg|px|[,)])/g)].map(
    Number,
  );
}

function keyframesIn(
  css: string,
): ReadonlyMap<string, readonly ReadKeyframe[]> {
  return new Map(
    [...css.matchAll(/@keyframes ([\w-]+)\{((?:[^{}]+\{[^{}]*\})+)\}/g)].map(
      ([, name = '', body = '']) => {
        const keys = [...body.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
          ([, moments = '', block = '']) => {
            const timing =
              /animation-timing-function:(.*)$/.exec(block)?.[1] ?? 'linear';
            const value = numbersIn(/transform:([^;]*)/.exec(block)?.[1] ?? '');
            return moments.split(',').map((moment) => ({
              at: parseFloat(moment) / 100,
              value,
              timing,
            }));
          },
        );
        return [name, keys.sort((a, b) => a.at - b.at)] as const;
      },
    ),
  );
}

/** What an animation shows at a share of its time. */
function shownAt(
  keys: readonly ReadKeyframe[],
  share: number,
): readonly number[] {
  const index = keys.findLastIndex(({ at }) => at <= share);
  const [from, to] = [keys[index], keys[index + 1] ?? keys[index]];
  if (!from || !to) throw new Error('The animation has no keyframes.');
  const along =
    to.at === from.at
      ? 0
      : eased(from.timing, (share - from.at) / (to.at - from.at));
  return from.value.map(
    (value, axis) => value + ((to.value[axis] ?? 0) - value) * along,
  );
}

function played(movement: Movement): Played {
  const scene = sceneOf(movement);
  const cycle = cycleSeconds(movement);
  const { css, classes }: KeyframeStylesheet = stylesheetOf(
    movement.id,
    motionOf(movement, scene).tracks,
    cycle,
  );
  const animations = keyframesIn(css);
  return {
    valueAt(track, seconds) {
      const name = classes.get(track);
      if (name === undefined) return scene.tracks.get(track)?.values[0] ?? [];
      const [animation = ''] = name.split(' ');
      const rule = new RegExp(`\\.${animation}\\{animation:([\\d.]+)s`).exec(
        css,
      );
      const lasts = Number(rule?.[1]);
      const delay = name.includes('-later') ? cycle / 2 : 0;
      return shownAt(
        animations.get(animation) ?? [],
        ((seconds + delay) / lasts) % 1,
      );
    },
  };
}

/** Where the standing part of a foot is in the picture, by the angles in the stylesheet. */
function footOf(
  animation: Played,
  side: Side,
  onHeel: boolean,
  seconds: number,
): Point {
  const end = side === 'near' ? 'Near' : 'Far';
  const angle = (track: string): number =>
    animation.valueAt(track, seconds)[0] ?? 0;
  const [x = 0, y = 0] = animation.valueAt('root', seconds);
  const thigh = angle('lean') + angle(`hip${end}`);
  const shank = thigh + angle(`knee${end}`);
  const sole = rotated(
    [onHeel ? LENGTHS.heel : LENGTHS.ball, LENGTHS.ankle],
    shank + angle(`ankle${end}`),
  );
  return plus(
    plus(
      plus([x, y], rotated([0, LENGTHS.thigh], thigh)),
      rotated([0, LENGTHS.shank], shank),
    ),
    sole,
  );
}

const standing = movementRows(
  ({ view, reaching }) => view !== 'front' && reaching.feet.length > 0,
);

describe('a stylesheet read back as a browser reads it', () => {
  test.each(standing)('%s lets no standing foot slide', (_, movement) => {
    const cycle = cycleSeconds(movement);
    const animation = played(movement);
    const limit = sceneOf(movement).box.width * DRIFT_LIMIT;
    const step = cycle / 100;
    const slides: string[] = [];
    for (const side of movement.reaching.feet)
      for (let seconds = step; seconds < cycle - step; seconds += cycle / 317) {
        const pivotAt = (at: number): Point =>
          plus(soleOf(settingsAt(movement, at), side).pivot, [
            groundCoveredAt(movement, at),
            0,
          ]);
        const here = pivotAt(seconds);
        const still = [-step, step].every(
          (away) => distance(here, pivotAt(seconds + away)) < 0.02,
        );
        if (!still) continue;
        const onHeel = soleOf(settingsAt(movement, seconds), side).turn < 0;
        const foot = plus(footOf(animation, side, onHeel, seconds), [
          groundCoveredAt(movement, seconds),
          0,
        ]);
        if (distance(foot, here) > limit)
          slides.push(
            `${side} foot ${distance(foot, here).toFixed(2)} cm at ${seconds.toFixed(2)} s`,
          );
      }
    expect(slides).toEqual([]);
  });
});
