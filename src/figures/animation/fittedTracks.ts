import { SAMPLES } from '#figures/scenes/scene.ts';
import {
  isStill,
  trackDifference,
  type Track,
  type TrackKind,
} from '#figures/scenes/track.ts';
import { fitTrack, type TrackFit } from './fitTrack.ts';

/** A fitted track with its name, ready to become CSS. */
export interface FittedTrack {
  readonly name: string;
  readonly kind: TrackKind;
  readonly fit: TrackFit;
  /** Repeats after half a cycle: then the fit covers that half only. */
  readonly halved: boolean;
  /** Names of tracks that move alike at the same time. */
  readonly alike: readonly string[];
  /** Names of tracks that move alike half a cycle later. */
  readonly later: readonly string[];
}

/** Tracks that share one fit: that of the first, and the names of those like it. */
interface TrackGroup {
  readonly name: string;
  readonly track: Track;
  readonly alike: string[];
  readonly later: string[];
}

/** Tracks that differ by less than a quarter of what a viewer can see count as alike. */
const ALIKE = 0.25;

/** Fits the tracks that move, with one fit for parts that move alike, or alike half a cycle later. */
export function fitTracks(
  tracks: ReadonlyMap<string, Track>,
  strictnessOf: (name: string) => number,
): readonly FittedTrack[] {
  return groupsOf(tracks).map(({ name, track, alike, later }) => {
    const halved = trackDifference(track, track, SAMPLES / 2) < ALIKE;
    const values = halved
      ? track.values.slice(0, SAMPLES / 2 + 1)
      : track.values;
    const fit = fitTrack({ ...track, values }, strictnessOf(name));
    return { name, kind: track.kind, fit, halved, alike, later };
  });
}

function groupsOf(tracks: ReadonlyMap<string, Track>): readonly TrackGroup[] {
  const groups: TrackGroup[] = [];
  for (const [name, track] of tracks) {
    if (isStill(track)) continue;
    const groupAlike = (shift: number): TrackGroup | undefined =>
      groups.find(
        (group) =>
          group.track.kind === track.kind &&
          trackDifference(track, group.track, shift) < ALIKE,
      );
    const twin = groupAlike(0);
    const half = twin ? undefined : groupAlike(SAMPLES / 2);
    if (twin) twin.alike.push(name);
    else if (half) half.later.push(name);
    else groups.push({ name, track, alike: [], later: [] });
  }
  return groups;
}

/** The values of every track at every sample as a browser will show them; tracks that stand still keep their first value. */
export function shownValues(
  tracks: ReadonlyMap<string, Track>,
  fits: readonly FittedTrack[],
): ReadonlyMap<string, Track['values']> {
  const shown = new Map<string, Track['values']>();
  for (const [name, track] of tracks) {
    const first = track.values[0] ?? [];
    shown.set(
      name,
      track.values.map(() => first),
    );
  }
  const samples = Array.from({ length: SAMPLES + 1 }, (_, sample) => sample);
  for (const { name, fit, halved, alike, later } of fits) {
    const valueAt = (sample: number): readonly number[] =>
      fit.shown[sample % (halved ? SAMPLES / 2 : SAMPLES)] ?? [];
    for (const twin of [name, ...alike]) shown.set(twin, samples.map(valueAt));
    for (const half of later)
      shown.set(
        half,
        samples.map((sample) => valueAt(sample + SAMPLES / 2)),
      );
  }
  return shown;
}
