import { plus, rotated, type Point } from '#figures/geometry/point.ts';
import { shapeNamed } from '#figures/shapes/allShapes.ts';
import type { Drawing, DrawingGroup } from '#figures/scenes/drawing.ts';
import type { Scene } from '#figures/scenes/scene.ts';

/** A shape as drawn at a sample: its place in the drawing, how much of it is seen, and the points of its outline. */
export interface Outline {
  readonly name: string;
  readonly opacity: number;
  readonly points: readonly Point[];
}

type Move = (point: Point) => Point;

/** The outlines of everything a scene shows at a sample, worked out from its tracks without any markup. */
export function outlinesAt(scene: Scene, sample: number): readonly Outline[] {
  const valueOf = (track: string | undefined): readonly number[] =>
    scene.tracks.get(track ?? '')?.values[sample] ?? [];
  const isGlow = (track: string | undefined): boolean =>
    scene.tracks.get(track ?? '')?.kind === 'glow';
  const walk = (
    part: Drawing,
    path: string,
    move: Move,
    opacity: number,
  ): readonly Outline[] => {
    if ('path' in part) return [];
    if ('shape' in part) {
      const [first] = shapeNamed(part.shape);
      return [
        {
          name: `${path} ${part.shape}`,
          opacity: opacity * (valueOf(part.glow)[0] ?? 1),
          points: endPoints(first?.path ?? '').map(move),
        },
      ];
    }
    const inner: Move = (point) =>
      move(placed(part, moved(scene, part.track, sample, point)));
    const seen = isGlow(part.track) ? (valueOf(part.track)[0] ?? 1) : 1;
    return part.parts.flatMap((child, index) =>
      walk(child, `${path}.${String(index)}`, inner, opacity * seen),
    );
  };
  return scene.parts.flatMap((part, index) =>
    walk(part, String(index), (point) => point, 1),
  );
}

/** A point moved as its track moves it. */
function moved(
  scene: Scene,
  name: string | undefined,
  sample: number,
  [x, y]: Point,
): Point {
  const track = scene.tracks.get(name ?? '');
  const [a = 0, b = 0, turn = 0, stretch = 1] = track?.values[sample] ?? [];
  switch (track?.kind) {
    case 'turn':
      return rotated([x, y], a);
    case 'position':
      return [x + a, y + b];
    case 'bone':
      return plus([a, b], rotated([x, y * stretch], turn));
    case 'slide':
      return [a + x * b, y];
    case 'glow':
    case undefined:
      return [x, y];
  }
}

/** A point under the fixed offset and transform of a group. */
function placed(
  { offset, transform = '' }: DrawingGroup,
  [x, y]: Point,
): Point {
  const [, skew] = /^skewX\((.+)\)$/.exec(transform) ?? [];
  const slant =
    skew === undefined ? 0 : Math.tan((Number(skew) * Math.PI) / 180);
  const across = transform === 'scale(-1 1)' ? -1 : 1;
  return plus(offset ?? [0, 0], [across * x + slant * y, y]);
}

/** How many numbers each letter of path data takes; the last two are where the pen goes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  H: 1,
  V: 1,
  Z: 0,
};

/** The points that the pen reaches along path data. */
function endPoints(path: string): readonly Point[] {
  const points: Point[] = [];
  let pen: Point = [0, 0];
  for (const [, letter = '', tail = ''] of path.matchAll(
    /([a-z])([^a-z]*)/gi,
  )) {
    const numbers = [...tail.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const takes = TAKES[letter.toUpperCase()] ?? 0;
    const from = (): Point => (letter === letter.toUpperCase() ? [0, 0] : pen);
    for (
      let index = takes;
      takes > 0 && index <= numbers.length;
      index += takes
    ) {
      const [x = 0, y = 0] = numbers.slice(index - 2, index);
      const last = numbers[index - 1] ?? 0;
      if (/h/i.test(letter)) pen = [from()[0] + last, pen[1]];
      else if (/v/i.test(letter)) pen = [pen[0], from()[1] + last];
      else pen = plus(from(), [x, y]);
      points.push(pen);
    }
  }
  return points;
}
