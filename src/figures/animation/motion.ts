import { distance, minus, plus, type Point } from '#figures/geometry/point.ts';
import type { Movement } from '#figures/movement/movement.ts';
import { SAMPLES, type Scene } from '#figures/scenes/scene.ts';
import type { Track } from '#figures/scenes/track.ts';
import { fitTracks, shownValues, type FittedTrack } from './fittedTracks.ts';
import { hipToPivot, plantedFeet, type PlantedFoot } from './plantedFeet.ts';

/** The tracks of a scene as a browser will play them, and how far planted feet slide meanwhile, in centimetres. */
export interface Motion {
  readonly tracks: readonly FittedTrack[];
  readonly drift: number;
}

/** How far a planted foot may slide, as a share of the width of the picture. */
export const DRIFT_LIMIT = 0.7 / 220;

/** Tracks that carry a foot: errors in them add up along the leg. */
const CARRYING = /^(root|lean|hip|knee|ankle)/;

/** Fits the tracks of a scene, strictly enough that planted feet stay planted. */
export function motionOf(movement: Movement, scene: Scene): Motion {
  const planted = plantedFeet(movement);
  let best: Motion | undefined;
  for (const strictness of [1, 1.3, 1.7, 2.2, 3, 4]) {
    const motion = fitScene(scene, planted, strictness);
    if (!best || motion.drift < best.drift) best = motion;
    if (best.drift <= scene.box.width * DRIFT_LIMIT * 0.85) break;
  }
  if (!best) throw new Error(`${movement.id} does not move.`);
  return best;
}

function fitScene(
  { tracks }: Scene,
  planted: readonly PlantedFoot[],
  strictness: number,
): Motion {
  const strictnessOf = (name: string): number =>
    CARRYING.test(name) ? strictness : 1;
  const root = tracks.get('root');
  if (!root || planted.length === 0)
    return { tracks: fitTracks(tracks, strictnessOf), drift: 0 };
  // The root is fitted last, to the angles as they will be shown, so that their errors do not reach the foot.
  const others = new Map([...tracks].filter(([name]) => name !== 'root'));
  const angles = fitTracks(others, strictnessOf);
  const corrected = correctedRoot(root, planted, shownValues(tracks, angles));
  const all = [
    ...angles,
    ...fitTracks(new Map([['root', corrected]]), strictnessOf),
  ];
  return { tracks: all, drift: driftOf(planted, shownValues(tracks, all)) };
}

/** The root, moved at every sample by the mean of what the planted feet would slip. */
function correctedRoot(
  root: Track,
  planted: readonly PlantedFoot[],
  shown: ReadonlyMap<string, Track['values']>,
): Track {
  const values = root.values.map((value, sample): readonly number[] => {
    const [x = 0, y = 0] = value;
    const slips = planted
      .filter((foot) => foot.sample === sample % SAMPLES)
      .map((foot) =>
        minus(foot.pivot, plus([x, y], hipToPivot(shown, foot, sample))),
      );
    if (slips.length === 0) return value;
    const mean = (axis: 0 | 1): number =>
      slips.reduce((total, slip) => total + slip[axis], 0) / slips.length;
    return [x + mean(0), y + mean(1)];
  });
  return { kind: 'position', values };
}

/** The farthest any planted foot is shown from where it stands, in centimetres. */
function driftOf(
  planted: readonly PlantedFoot[],
  shown: ReadonlyMap<string, Track['values']>,
): number {
  return planted.reduce((most, foot) => {
    const [x = 0, y = 0] = shown.get('root')?.[foot.sample] ?? [];
    const pivot: Point = plus([x, y], hipToPivot(shown, foot, foot.sample));
    return Math.max(most, distance(foot.pivot, pivot));
  }, 0);
}
