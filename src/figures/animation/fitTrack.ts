import { shortNumber } from '#figures/geometry/curve.ts';
import { TOLERANCES, type Track } from '#figures/scenes/track.ts';

/** How an interval between two keyframes is timed, as CSS names it. */
const EASINGS = [
  ['linear', 0, 0, 1, 1],
  ['ease-in-out', 0.42, 0, 0.58, 1],
  ['ease-in', 0.42, 0, 1, 1],
  ['ease-out', 0, 0, 0.58, 1],
  ['cubic-bezier(.6,0,.4,1)', 0.6, 0, 0.4, 1],
] as const;

/** A keyframe: which sample it stands at, its value, and the easing towards the next. */
interface Keyframe {
  readonly sample: number;
  readonly value: readonly number[];
  readonly easing: string;
}

/** The fewest keyframes that keep every sample within tolerance, and what a browser will show at each sample. */
export interface TrackFit {
  readonly keyframes: readonly Keyframe[];
  readonly played: readonly (readonly number[])[];
}

/** Fits a track by dynamic programming; `strictness` above 1 narrows the tolerance. */
export function fitTrack(track: Track, strictness = 1): TrackFit {
  const tolerance = TOLERANCES[track.kind].map((error) => error / strictness);
  const values = track.values.map((value) =>
    value.map((number, axis) => asWritten(track, axis, number)),
  );
  const last = values.length - 1;
  const cost = new Array<number>(last + 1).fill(Infinity);
  const from = new Array<readonly [number, number]>(last + 1).fill([0, 0]);
  cost[0] = 0;
  for (let start = 0; start < last; start++) {
    for (let end = start + 1; end <= last; end++) {
      EASINGS.forEach((_, easing) => {
        // A curve between neighbouring samples fits trivially, and jerks.
        if (easing > 0 && end - start < 4) return;
        const price =
          (cost[start] ?? 0) +
          1 +
          (easing === 0 ? 0 : easing === 4 ? 0.45 : 0.3);
        if (price >= (cost[end] ?? 0)) return;
        if (!staysWithin(track.values, values, start, end, easing, tolerance))
          return;
        cost[end] = price;
        from[end] = [start, easing];
      });
    }
  }
  return fitAlongPath(values, from);
}

function asWritten(track: Track, axis: number, number: number): number {
  const fine =
    track.kind === 'glow' ||
    (track.kind === 'bone' && axis === 3) ||
    (track.kind === 'slide' && axis === 1);
  return Number(shortNumber(number, fine ? 2 : 1));
}

function staysWithin(
  wanted: Track['values'],
  values: Track['values'],
  start: number,
  end: number,
  easing: number,
  tolerance: readonly number[],
): boolean {
  const a = values[start] ?? [];
  const b = values[end] ?? [];
  const shares = easedShares(end - start)[easing] ?? [];
  for (let index = start + 1; index < end; index++) {
    const share = shares[index - start] ?? 0;
    const value = wanted[index] ?? [];
    for (let axis = 0; axis < tolerance.length; axis++) {
      const shown = (a[axis] ?? 0) + ((b[axis] ?? 0) - (a[axis] ?? 0)) * share;
      if (Math.abs((value[axis] ?? 0) - shown) > (tolerance[axis] ?? 0))
        return false;
    }
  }
  return true;
}

/** Walks the cheapest path back from the end of the cycle. */
function fitAlongPath(
  values: Track['values'],
  from: readonly (readonly [number, number])[],
): TrackFit {
  const keyframes: Keyframe[] = [];
  const played = values.map((value) => [...value]);
  const last = values.length - 1;
  keyframes.push({ sample: last, value: values[last] ?? [], easing: 'linear' });
  for (let end = last; end > 0;) {
    const [start, easing] = from[end] ?? [0, 0];
    const a = values[start] ?? [];
    const b = values[end] ?? [];
    keyframes.unshift({
      sample: start,
      value: a,
      easing: EASINGS[easing]?.[0] ?? 'linear',
    });
    const shares = easedShares(end - start)[easing] ?? [];
    for (let index = start; index <= end; index++)
      played[index] = a.map(
        (number, axis) =>
          number + ((b[axis] ?? 0) - number) * (shares[index - start] ?? 0),
      );
    end = start;
  }
  return { keyframes, played };
}

const sharesByLength = new Map<number, readonly (readonly number[])[]>();

/** For an interval of so many samples: how far along each easing is at every sample. */
function easedShares(length: number): readonly (readonly number[])[] {
  const known = sharesByLength.get(length);
  if (known) return known;
  const shares = EASINGS.map(([, x1, y1, x2, y2]) =>
    Array.from({ length: length + 1 }, (_, index) =>
      bezierShare(index / length, x1, y1, x2, y2),
    ),
  );
  sharesByLength.set(length, shares);
  return shares;
}

function bezierShare(
  time: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
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
