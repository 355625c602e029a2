import { shortNumber } from '#figures/geometry/curve.ts';
import { TOLERANCES, type Track } from '#figures/scenes/track.ts';
import { easedShares, EASINGS, LINEAR, type Easing } from './easing.ts';

/** A keyframe: the sample it stands at, its value, and the easing towards the next, as CSS names it. */
interface Keyframe {
  readonly sample: number;
  readonly value: readonly number[];
  readonly easing: string;
}

/** The fewest keyframes that keep every sample within tolerance, and what a browser will show at each sample. */
export interface TrackFit {
  readonly keyframes: readonly Keyframe[];
  readonly shown: Track['values'];
}

/** Fits a track by dynamic programming; `strictness` above 1 narrows the tolerance. */
export function fitTrack(track: Track, strictness = 1): TrackFit {
  const tolerance = TOLERANCES[track.kind].map((error) => error / strictness);
  const values = writtenValues(track);
  const arrivals = cheapestArrivals(track.values, values, tolerance);
  return fitFrom(values, intervalsTo(values.length - 1, arrivals));
}

/** The values with as many decimals as the keyframes will have. */
function writtenValues(track: Track): Track['values'] {
  return track.values.map((value) =>
    value.map((number, axis) => {
      const fine =
        track.kind === 'glow' ||
        (track.kind === 'bone' && axis === 3) ||
        (track.kind === 'slide' && axis === 1);
      return Number(shortNumber(number, fine ? 2 : 1));
    }),
  );
}

/** The time between two neighbouring keyframes, from sample to sample. */
interface Interval {
  readonly start: number;
  readonly end: number;
  readonly easing: Easing;
}

/** The cheapest way found to have a keyframe at a sample: what all keyframes so far cost, and the interval that ends there. */
interface Arrival {
  readonly cost: number;
  readonly start: number;
  readonly easing: Easing;
}

function cheapestArrivals(
  wanted: Track['values'],
  values: Track['values'],
  tolerance: readonly number[],
): readonly Arrival[] {
  const last = values.length - 1;
  const arrivals: Arrival[] = values.map((_, sample) => ({
    cost: sample === 0 ? 0 : Infinity,
    start: 0,
    easing: LINEAR,
  }));
  for (let start = 0; start < last; start++)
    for (let end = start + 1; end <= last; end++)
      for (const easing of EASINGS) {
        // A curve between neighbouring samples fits trivially, and jerks.
        if (easing !== LINEAR && end - start < 4) continue;
        const cost = (arrivals[start]?.cost ?? 0) + 1 + easing.surcharge;
        if (cost >= (arrivals[end]?.cost ?? 0)) continue;
        if (staysWithin(wanted, values, { start, end, easing }, tolerance))
          arrivals[end] = { cost, start, easing };
      }
  return arrivals;
}

/** Whether an interval shows every sample inside it within tolerance. */
function staysWithin(
  wanted: Track['values'],
  values: Track['values'],
  { start, end, easing }: Interval,
  tolerance: readonly number[],
): boolean {
  const a = values[start] ?? [];
  const b = values[end] ?? [];
  const shares = easedShares(easing, end - start);
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

/** The cheapest intervals from the start of the cycle to its last sample, walked back from the end. */
function intervalsTo(
  last: number,
  arrivals: readonly Arrival[],
): readonly Interval[] {
  const intervals: Interval[] = [];
  let end = last;
  while (end > 0) {
    const { start, easing } = arrivals[end] ?? { start: 0, easing: LINEAR };
    intervals.unshift({ start, end, easing });
    end = start;
  }
  return intervals;
}

function fitFrom(
  values: Track['values'],
  intervals: readonly Interval[],
): TrackFit {
  const last = values.length - 1;
  return {
    keyframes: [
      ...intervals.map(({ start, easing }) => ({
        sample: start,
        value: values[start] ?? [],
        easing: easing.name,
      })),
      { sample: last, value: values[last] ?? [], easing: LINEAR.name },
    ],
    // Neighbours share a sample; it is taken from the earlier one.
    shown: intervals.flatMap((interval, index) =>
      shownIn(values, interval).slice(index === 0 ? 0 : 1),
    ),
  };
}

/** What a browser shows at the samples of an interval, both ends included. */
function shownIn(
  values: Track['values'],
  { start, end, easing }: Interval,
): Track['values'] {
  const a = values[start] ?? [];
  const b = values[end] ?? [];
  return easedShares(easing, end - start).map((share) =>
    a.map((number, axis) => number + ((b[axis] ?? 0) - number) * share),
  );
}
