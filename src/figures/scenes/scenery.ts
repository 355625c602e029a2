import type { Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { radians, type Point } from '#figures/geometry/point.ts';
import type { Movement, Prop } from '#figures/movement/movement.ts';
import type { Drawing } from './drawing.ts';

/** What the figure stands or lies on: a floor with its mats, or ground that rolls by. */
export function groundParts(movement: Movement, box: Box): readonly Drawing[] {
  if (movement.travel !== 0) return [rollingGround(movement, box)];
  const mats = movement.props.filter(({ kind }) => kind === 'mat');
  return [floorPart(box), ...mats.flatMap(propParts)];
}

/** What stands behind the figure: wall, rail, step, bench. */
export function sceneryParts({ props }: Movement): readonly Drawing[] {
  return props.filter(({ kind }) => kind !== 'mat').flatMap(propParts);
}

/** The corners of the props, so that the frame leaves room for them. */
export function sceneryExtents(movement: Movement): readonly Point[] {
  return movement.props.flatMap((prop): Point[] => {
    if (prop.kind === 'wall') return [[prop.x + 3, 0]];
    if (prop.kind === 'step' || prop.kind === 'bench')
      return [
        [prop.x, -prop.height],
        [prop.x + prop.width, 0],
      ];
    return prop.kind === 'mat'
      ? [
          [prop.x + 4, 0],
          [prop.x + prop.width - 4, 0],
        ]
      : [];
  });
}

/** The corners of mats seen from above. */
export function matExtents({ props, camera }: Movement): readonly Point[] {
  const tilt = Math.sin(radians(camera));
  return props
    .filter(({ kind }) => kind === 'mat')
    .flatMap(({ x, width, height }): readonly Point[] => [
      [x, 0],
      [x + width, 0.65 * height * tilt],
    ]);
}

/** A mat seen from above, its long side nearest: `height` is its breadth, and its nearer edge is lower in the picture. */
export function matParts({ props, camera }: Movement): readonly Drawing[] {
  const tilt = Math.sin(radians(camera));
  return props
    .filter(({ kind }) => kind === 'mat')
    .flatMap(({ x, width, height }): readonly Drawing[] => {
      const [back, front] = [-0.35 * height * tilt, 0.65 * height * tilt];
      const slant = height * tilt * 0.3;
      const top = `M${shortNumber(x + slant)} ${shortNumber(back)}h${shortNumber(width - 2 * slant)}L${shortNumber(x + width)} ${shortNumber(front)}H${shortNumber(x)}z`;
      return [
        { path: top, look: 'fx-prop' },
        {
          path: `M${shortNumber(x)} ${shortNumber(front)}h${shortNumber(width)}v1.8h${shortNumber(-width)}z`,
          look: 'fx-ground',
        },
      ];
    });
}

/** The line of the floor, a little short of the frame. */
export function floorPart({ x, width }: Box): Drawing {
  return {
    path: `M${shortNumber(x + 5)} 0h${shortNumber(width - 10)}v1.6h${shortNumber(10 - width)}z`,
    look: 'fx-ground',
  };
}

/** Ground that rolls by under somebody who travels: a line with marks. */
function rollingGround({ travel }: Movement, box: Box): Drawing {
  const spacing = travel / Math.max(1, Math.round(travel / 30));
  const from = Math.floor(box.x / spacing) * spacing;
  const until = box.x + box.width + travel;
  const marks: string[] = [];
  for (let x = from; x < until; x += spacing)
    marks.push(
      `M${shortNumber(x)} 3h${shortNumber(spacing * 0.45)}v1.4h${shortNumber(-spacing * 0.45)}z`,
    );
  return {
    parts: [
      floorPart({ ...box, x: box.x - 5, width: box.width + 10 }),
      { track: 'ground', parts: [{ path: marks.join(''), look: 'fx-ground' }] },
    ],
  };
}

function propParts(prop: Prop): readonly Drawing[] {
  switch (prop.kind) {
    case 'wall':
      return wallParts(prop);
    case 'step':
      return stepParts(prop);
    case 'bench':
      return benchParts(prop);
    case 'mat':
      return [matFromTheSide(prop)];
    case 'rail':
      return railParts(prop);
    case 'barbell':
    case 'band':
      return [];
  }
}

/** A rectangle that stands on the ground or hangs over it: its left edge, the height of its top, its width and its own height. */
function rectanglePath(
  x: number,
  top: number,
  width: number,
  height: number,
): string {
  return `M${shortNumber(x)} ${shortNumber(-top)}h${shortNumber(width)}v${shortNumber(height)}h${shortNumber(-width)}z`;
}

function wallParts({ x, height }: Prop): readonly Drawing[] {
  return [
    { path: rectanglePath(x, height, 6, height), look: 'fx-prop' },
    { path: rectanglePath(x, height, 1.4, height), look: 'fx-ground' },
  ];
}

function stepParts({ x, width, height }: Prop): readonly Drawing[] {
  return [
    { path: rectanglePath(x, height, width, height), look: 'fx-prop' },
    { path: rectanglePath(x, height, width, 2), look: 'fx-ground' },
  ];
}

function benchParts({ x, width, height }: Prop): readonly Drawing[] {
  const legs = [x + 6, x + width - 10].map(
    (left) =>
      `M${shortNumber(left)} ${shortNumber(8 - height)}h4v${shortNumber(height - 8)}h-4z`,
  );
  const pad = `M${shortNumber(x + 2)} ${shortNumber(-height)}h${shortNumber(width - 4)}q2 0 2 2v5q0 2-2 2h${shortNumber(4 - width)}q-2 0-2-2v-5q0-2 2-2z`;
  return [
    { path: legs.join(''), look: 'fx-ground' },
    { path: pad, look: 'fx-pad' },
  ];
}

function matFromTheSide({ x, width }: Prop): Drawing {
  return {
    path: `M${shortNumber(x)} 0h${shortNumber(width)}a1.6 1.6 0 0 1 0 3.2h${shortNumber(-width)}a1.6 1.6 0 0 1 0-3.2z`,
    look: 'fx-pad',
  };
}

function railParts({ x, width, height }: Prop): readonly Drawing[] {
  const [top, post] = [shortNumber(2 - height), shortNumber(height - 2)];
  const posts = [x + 4, x + width - 7].map(
    (left) => `M${shortNumber(left)} ${top}h3v${post}h-3z`,
  );
  return [
    { path: posts.join(''), look: 'fx-prop' },
    { path: rectanglePath(x, height, width, 3.4), look: 'fx-ground' },
  ];
}
