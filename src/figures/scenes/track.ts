import { shortNumber } from '#figures/geometry/curve.ts';

/** What a track changes: a turn (degrees), a position (x, y), a bone (x, y, turn, stretch), a slide (x, width) or a glow (opacity). */
export type TrackKind = 'turn' | 'position' | 'bone' | 'slide' | 'glow';

/** One moving part over a cycle: its values at equally spaced samples, the last equal to the first. */
export interface Track {
  readonly kind: TrackKind;
  readonly values: readonly (readonly number[])[];
}

/** A track and the name by which parts of a drawing refer to it. */
export type NamedTrack = readonly [name: string, track: Track];

/** The largest error a viewer will not see, for each number of a track. */
export const TOLERANCES: Readonly<Record<TrackKind, readonly number[]>> = {
  turn: [0.5],
  position: [0.3, 0.3],
  bone: [0.35, 0.35, 0.6, 0.015],
  slide: [0.35, 0.012],
  glow: [0.05],
};

/** The track of a value that is worked out for each sample; its turns never jump. */
export function trackOf<Sample>(
  kind: TrackKind,
  samples: readonly Sample[],
  valueOf: (sample: Sample) => readonly number[],
): Track {
  return withoutJumps({ kind, values: samples.map(valueOf) });
}

/** The same track with its turns made continuous: no jump from 180 to -180 degrees. */
function withoutJumps(track: Track): Track {
  const axis =
    track.kind === 'turn' ? 0 : track.kind === 'bone' ? 2 : undefined;
  if (axis === undefined) return track;
  let last = track.values[0]?.[axis] ?? 0;
  const values = track.values.map((value) =>
    value.map((number, index) => {
      if (index !== axis) return number;
      last = number - 360 * Math.round((number - last) / 360);
      return last;
    }),
  );
  return { ...track, values };
}

/** A value of a track as the presentation attribute that shows it without any animation. */
export function trackAttribute(
  kind: TrackKind,
  value: readonly number[],
): string {
  const [a = 0, b = 0, turn = 0, stretch = 1] = value;
  switch (kind) {
    case 'turn':
      return Number(shortNumber(a)) === 0
        ? ''
        : ` transform="rotate(${shortNumber(a)})"`;
    case 'position':
      return ` transform="translate(${shortNumber(a)} ${shortNumber(b)})"`;
    case 'bone':
      return ` transform="translate(${shortNumber(a)} ${shortNumber(b)})rotate(${shortNumber(turn)})scale(1 ${shortNumber(stretch, 2)})"`;
    case 'slide':
      return ` transform="translate(${shortNumber(a)} 0)scale(${shortNumber(b, 2)} 1)"`;
    case 'glow':
      return a > 0.995 ? '' : ` opacity="${shortNumber(a, 2)}"`;
  }
}

/** A value of a track as a declaration in a keyframe. */
export function trackDeclaration(
  kind: TrackKind,
  value: readonly number[],
): string {
  const [a = 0, b = 0, turn = 0, stretch = 1] = value;
  switch (kind) {
    case 'turn':
      return `transform:rotate(${shortNumber(a)}deg)`;
    case 'position':
      return `transform:translate(${shortNumber(a)}px,${shortNumber(b)}px)`;
    case 'bone':
      return `transform:translate(${shortNumber(a)}px,${shortNumber(b)}px) rotate(${shortNumber(turn)}deg) scaleY(${shortNumber(stretch, 2)})`;
    case 'slide':
      return `transform:translateX(${shortNumber(a)}px) scaleX(${shortNumber(b, 2)})`;
    case 'glow':
      return `opacity:${shortNumber(a, 2)}`;
  }
}

/** The largest difference between two tracks at any sample, in multiples of what a viewer will not see; `shift` delays the second by so many samples. */
export function trackDifference(one: Track, other: Track, shift = 0): number {
  const tolerance = TOLERANCES[one.kind];
  const count = one.values.length - 1;
  let most = 0;
  for (let index = 0; index <= count; index++) {
    const a = one.values[index] ?? [];
    const b = other.values[(index + shift) % count] ?? [];
    a.forEach((number, axis) => {
      most = Math.max(
        most,
        Math.abs(number - (b[axis] ?? 0)) / (tolerance[axis] ?? 1),
      );
    });
  }
  return most;
}

/** Whether a track stands still, as far as a viewer can see. */
export function isStill(track: Track): boolean {
  const first = track.values[0] ?? [];
  return (
    trackDifference(track, {
      ...track,
      values: track.values.map(() => first),
    }) < 0.8
  );
}
