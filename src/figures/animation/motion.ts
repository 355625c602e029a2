import { LENGTHS, type Side } from '#figures/body/body.ts';
import { fitTrack, type TrackFit } from './fitTrack.ts';
import type { FittedTrack } from './keyframes.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { groundCoveredAt, settingsAt } from '#figures/movement/timing.ts';
import {
  distance,
  minus,
  plus,
  rotated,
  type Point,
} from '#figures/geometry/point.ts';
import { sampleTimes, SAMPLES, type Scene } from '#figures/scenes/scene.ts';
import { soleOf } from '#figures/body/stance.ts';
import { trackDifference, isStill, type Track } from '#figures/scenes/track.ts';

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

type Values = Track['values'];

function fitScene(
  scene: Scene,
  planted: readonly PlantedFoot[],
  strictness: number,
): Motion {
  const strict = (name: string): number =>
    CARRYING.test(name) ? strictness : 1;
  const rooted = scene.tracks.has('root') && planted.length > 0;
  const names = [...scene.tracks.keys()].filter(
    (name) => !(rooted && name === 'root'),
  );
  const tracks = fitAll(scene.tracks, names, strict);
  if (!rooted) return { tracks, drift: 0 };
  // The root is placed last, from the angles as they will be played, so that errors do not reach the foot.
  const angles = playedValues(scene.tracks, tracks);
  const root = scene.tracks.get('root')?.values ?? [];
  const closed = root.map((value, sample): readonly number[] => {
    const slips = planted
      .filter((foot) => foot.sample === sample % SAMPLES)
      .map((foot) =>
        minus(
          foot.at,
          plus(value as unknown as Point, footOffset(angles, foot, sample)),
        ),
      );
    if (slips.length === 0) return value;
    const mean = (axis: 0 | 1): number =>
      slips.reduce((sum, slip) => sum + slip[axis], 0) / slips.length;
    return [(value[0] ?? 0) + mean(0), (value[1] ?? 0) + mean(1)];
  });
  const rootTrack = new Map([
    ['root', { kind: 'position', values: closed } as const],
  ]);
  const all = [...tracks, ...fitAll(rootTrack, ['root'], strict)];
  const played = playedValues(scene.tracks, all);
  const drift = planted.reduce((most, foot) => {
    const [x = 0, y = 0] = played.get('root')?.[foot.sample] ?? [];
    return Math.max(
      most,
      distance(foot.at, plus([x, y], footOffset(played, foot, foot.sample))),
    );
  }, 0);
  return { tracks: all, drift };
}

/** A foot that stands still on the ground at a sample, and the place it turns about. */
interface PlantedFoot {
  readonly side: Side;
  readonly sample: number;
  readonly at: Point;
  readonly onHeel: boolean;
}

function plantedFeet(movement: Movement): readonly PlantedFoot[] {
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
      const moved = distance(here.pivot, plus(there.pivot, [step, 0]));
      const wrapped = distance(
        here.pivot,
        plus(there.pivot, [step - movement.travel, 0]),
      );
      if (Math.min(moved, wrapped) > 0.05) return [];
      return [{ side, sample, at: here.pivot, onHeel: here.turn < 0 }];
    }),
  );
}

/** From the hip joint to the part of the foot that stands, by the angles a browser plays. */
function footOffset(
  values: ReadonlyMap<string, Values>,
  foot: PlantedFoot,
  sample: number,
): Point {
  const end = foot.side === 'near' ? 'Near' : 'Far';
  const angle = (name: string): number => values.get(name)?.[sample]?.[0] ?? 0;
  const thigh = angle('lean') + angle(`hip${end}`);
  const shank = thigh + angle(`knee${end}`);
  const sole = shank + angle(`ankle${end}`);
  return plus(
    plus(
      rotated([0, LENGTHS.thigh], thigh),
      rotated([0, LENGTHS.shank], shank),
    ),
    rotated([foot.onHeel ? LENGTHS.heel : LENGTHS.ball, LENGTHS.ankle], sole),
  );
}

/** Fits the tracks, sharing one fit between parts that move alike, or alike half a cycle later. */
function fitAll(
  tracks: ReadonlyMap<string, Track>,
  names: readonly string[],
  strictness: (name: string) => number,
): readonly FittedTrack[] {
  const groups: {
    name: string;
    track: Track;
    alike: string[];
    later: string[];
  }[] = [];
  for (const name of names) {
    const track = tracks.get(name);
    if (!track || isStill(track)) continue;
    const near = (shift: number) =>
      groups.find(
        (group) =>
          group.track.kind === track.kind &&
          trackDifference(track, group.track, shift) < 0.25,
      );
    const twin = near(0);
    const half = twin ? undefined : near(SAMPLES / 2);
    if (twin) twin.alike.push(name);
    else if (half) half.later.push(name);
    else groups.push({ name, track, alike: [], later: [] });
  }
  return groups.map(({ name, track, alike, later }) => {
    const halved = trackDifference(track, track, SAMPLES / 2) < 0.25;
    const values = halved
      ? track.values.slice(0, SAMPLES / 2 + 1)
      : track.values;
    const fit = fitTrack({ ...track, values }, strictness(name));
    return { name, kind: track.kind, fit, halved, alike, later };
  });
}

/** The value of every track at every sample as a browser will show it; tracks that stand still keep their first value. */
function playedValues(
  tracks: ReadonlyMap<string, Track>,
  fits: readonly FittedTrack[],
): ReadonlyMap<string, Values> {
  const played = new Map<string, Values>();
  for (const [name, track] of tracks) {
    const first = track.values[0] ?? [];
    played.set(
      name,
      track.values.map(() => first),
    );
  }
  for (const { name, fit, halved, alike, later } of fits) {
    const at = (sample: number): readonly number[] =>
      playedAt(fit, halved, sample);
    const samples = Array.from({ length: SAMPLES + 1 }, (_, sample) => sample);
    for (const twin of [name, ...alike]) played.set(twin, samples.map(at));
    for (const half of later)
      played.set(
        half,
        samples.map((sample) => at(sample + SAMPLES / 2)),
      );
  }
  return played;
}

function playedAt(
  { played }: TrackFit,
  halved: boolean,
  sample: number,
): readonly number[] {
  return played[sample % (halved ? SAMPLES / 2 : SAMPLES)] ?? [];
}
