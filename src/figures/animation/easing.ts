/** How an interval between two keyframes is timed. */
export interface Easing {
  /** As CSS names it. */
  readonly name: string;
  /** The control points of its cubic curve: x1, y1, x2, y2. */
  readonly curve: readonly [number, number, number, number];
  /** What it costs beside a linear keyframe, which costs 1: it takes more bytes. */
  readonly surcharge: number;
}

/** At a constant speed. */
export const LINEAR: Easing = {
  name: 'linear',
  curve: [0, 0, 1, 1],
  surcharge: 0,
};

/** Every easing the keyframes use. */
export const EASINGS: readonly Easing[] = [
  LINEAR,
  { name: 'ease-in-out', curve: [0.42, 0, 0.58, 1], surcharge: 0.3 },
  { name: 'ease-in', curve: [0.42, 0, 1, 1], surcharge: 0.3 },
  { name: 'ease-out', curve: [0, 0, 0.58, 1], surcharge: 0.3 },
  { name: 'cubic-bezier(.6,0,.4,1)', curve: [0.6, 0, 0.4, 1], surcharge: 0.45 },
];

const sharesByLength = new WeakMap<Easing, Map<number, readonly number[]>>();

/** How far along an easing is, from 0 to 1, at every sample of an interval of so many samples; worked out once. */
export function easedShares(easing: Easing, length: number): readonly number[] {
  const known =
    sharesByLength.get(easing) ?? new Map<number, readonly number[]>();
  sharesByLength.set(easing, known);
  const shares =
    known.get(length) ??
    Array.from({ length: length + 1 }, (_, index) =>
      bezierShare(index / length, easing.curve),
    );
  known.set(length, shares);
  return shares;
}

/** The height of the curve at a share of the time, found by bisection. */
function bezierShare(time: number, [x1, y1, x2, y2]: Easing['curve']): number {
  if (x1 === 0 && y1 === 0 && x2 === 1) return time;
  const along = (a: number, b: number, u: number): number =>
    3 * a * u * (1 - u) ** 2 + 3 * b * u * u * (1 - u) + u ** 3;
  let [low, high] = [0, 1];
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    if (along(x1, x2, middle) < time) low = middle;
    else high = middle;
  }
  return along(y1, y2, (low + high) / 2);
}
