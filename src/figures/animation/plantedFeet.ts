import {
  distance,
  plus,
  rotated,
  type Point,
} from '#figures/geometry/point.ts';
import { LENGTHS, sided, type Side } from '#figures/body/body.ts';
import { soleOf } from '#figures/body/stance.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { groundCoveredAt, settingsAt } from '#figures/movement/timing.ts';
import { SAMPLES, sampleTimes } from '#figures/scenes/scene.ts';
import type { Track } from '#figures/scenes/track.ts';

/** A foot that stands still on the ground at a sample, and the point it turns about. */
export interface PlantedFoot {
  readonly side: Side;
  readonly sample: number;
  readonly pivot: Point;
  readonly onHeel: boolean;
}

/** Every foot that stands still on the ground at any sample of a cycle, in views from the side. */
export function plantedFeet(movement: Movement): readonly PlantedFoot[] {
  if (movement.view === 'front' || movement.view === 'close-up') return [];
  const cycle = cycleSeconds(movement);
  const poses = sampleTimes(cycle).map((seconds) =>
    settingsAt(movement, seconds),
  );
  const step = groundCoveredAt(movement, cycle / SAMPLES);
  return movement.reaching.feet.flatMap((side) =>
    poses.slice(0, SAMPLES).flatMap((settings, sample): PlantedFoot[] => {
      const next = poses[(sample + 1) % SAMPLES];
      if (!next) return [];
      const here = soleOf(settings, side);
      const there = soleOf(next, side);
      // The picture travels a step from sample to sample, and jumps back by the whole way where the cycle starts again.
      const moved = [step, step - movement.travel].map((way) =>
        distance(here.pivot, plus(there.pivot, [way, 0])),
      );
      if (Math.min(...moved) > 0.05) return [];
      return [{ side, sample, pivot: here.pivot, onHeel: here.turn < 0 }];
    }),
  );
}

/** From the hip joint to the part of the foot that stands, by the angles a browser shows at a sample. */
export function hipToPivot(
  shown: ReadonlyMap<string, Track['values']>,
  { side, onHeel }: PlantedFoot,
  sample: number,
): Point {
  const angle = (name: string): number => shown.get(name)?.[sample]?.[0] ?? 0;
  const thigh = angle('lean') + angle(sided('hip', side));
  const shank = thigh + angle(sided('knee', side));
  const sole = shank + angle(sided('ankle', side));
  return plus(
    plus(
      rotated([0, LENGTHS.thigh], thigh),
      rotated([0, LENGTHS.shank], shank),
    ),
    rotated([onHeel ? LENGTHS.heel : LENGTHS.ball, LENGTHS.ankle], sole),
  );
}
