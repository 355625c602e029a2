import type { Box } from '#figures/geometry/box.ts';
import type { Point } from '#figures/geometry/point.ts';
import type { Drawing } from './drawing.ts';
import type { Track } from './track.ts';

/** How many samples a cycle is divided into; tracks have one value more, the last equal to the first. */
export const SAMPLES = 100;

/** A movement as a picture that moves: its parts, and a track for everything that changes. */
export interface Scene {
  /** The floor, or the ground that rolls by. */
  readonly ground: readonly Drawing[];
  /** Equipment and body. */
  readonly parts: readonly Drawing[];
  readonly tracks: ReadonlyMap<string, Track>;
  /** The outermost points of the figure and its equipment, for each sample. */
  readonly extents: readonly (readonly Point[])[];
  /** The frame all samples fit into. */
  readonly box: Box;
}

/** The seconds of every sample of a cycle, the first repeated at the end. */
export function sampleTimes(cycle: number): readonly number[] {
  return Array.from(
    { length: SAMPLES + 1 },
    (_, index) => (cycle * (index % SAMPLES)) / SAMPLES,
  );
}

/** The sample nearest to a number of seconds into the cycle. */
export function sampleAt(seconds: number, cycle: number): number {
  return Math.round((seconds / cycle) * SAMPLES) % SAMPLES;
}
