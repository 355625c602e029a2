import type { Posture } from '#figures/body/posture.ts';
import {
  withSidesSwapped,
  type Setting,
  type Settings,
} from '#figures/body/settings.ts';
import { standingPosture } from '#figures/body/stance.ts';
import { cycleSeconds, type Movement } from './movement.ts';

/** A key pose with its settings, at seconds from the start of the cycle. */
interface TimedPose {
  readonly at: number;
  readonly settings: Settings;
}

/** The posture of the body a number of seconds into the cycle, seen from the side: contacts held, limbs reached out, weight balanced. */
export function postureAt(movement: Movement, seconds: number): Posture {
  return standingPosture(movement, settingsAt(movement, seconds));
}

/** The settings of the body a number of seconds into the cycle, between its key poses. */
export function settingsAt(movement: Movement, seconds: number): Settings {
  const cycle = cycleSeconds(movement);
  const time = ((seconds % cycle) + cycle) % cycle;
  const [before, from, to, after] = posesAround(movement, time);
  const share = (time - from.at) / (to.at - from.at);
  const result: Record<string, number> = {};
  for (const name of Object.keys(from.settings) as Setting[]) {
    const [a, b] = [from.settings[name], to.settings[name]];
    result[name] = movement.flowing
      ? monotoneCubic(
          [before.settings[name], a, b, after.settings[name]],
          [before.at, from.at, to.at, after.at],
          share,
        )
      : a + (b - a) * easedInOut(share);
  }
  return movedAlong(result as Settings, -groundCoveredAt(movement, time));
}

/** How far along the ground the picture has travelled with the runner, in centimetres. */
export function groundCoveredAt(movement: Movement, seconds: number): number {
  return (movement.travel * seconds) / cycleSeconds(movement);
}

/** The two key poses before a time and the two after it, from the cycles before and after where needed. */
function posesAround(
  movement: Movement,
  time: number,
): readonly [TimedPose, TimedPose, TimedPose, TimedPose] {
  const poses = timedPoses(movement);
  const current = poses.findLastIndex(({ at }) => at <= time + 1e-9);
  const poseAt = (index: number): TimedPose => {
    const cycles = Math.floor(index / poses.length);
    const pose = poses[index - cycles * poses.length];
    if (!pose) throw new Error(`${movement.id} has no keys.`);
    return {
      at: pose.at + cycles * cycleSeconds(movement),
      settings: movedAlong(pose.settings, cycles * movement.travel),
    };
  };
  return [
    poseAt(current - 1),
    poseAt(current),
    poseAt(current + 1),
    poseAt(current + 2),
  ];
}

/** The key poses of one whole cycle, those of the other side included. */
function timedPoses(movement: Movement): readonly TimedPose[] {
  const once = movement.keys.map(({ at, pose }): TimedPose => {
    const settings = movement.poses[pose];
    if (!settings) throw new Error(`${movement.id} has no pose "${pose}".`);
    return { at, settings };
  });
  if (!movement.alternate) return once;
  const half = movement.travel / 2;
  return [
    ...once,
    ...once.map(({ at, settings }) => ({
      at: at + movement.seconds,
      settings: movedAlong(withSidesSwapped(settings), half),
    })),
  ];
}

/** The same pose further along the ground. */
function movedAlong(settings: Settings, centimetres: number): Settings {
  if (centimetres === 0) return settings;
  const moved: Record<Setting, number> = { ...settings };
  for (const name of ['restX', 'footXNear', 'footXFar'] as const)
    moved[name] += centimetres;
  return moved;
}

/** Starts and ends gently, as a limb under control does. */
function easedInOut(share: number): number {
  return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
}

/** A cubic through four values at four times that never overshoots; gives the value a share of the way from the second to the third. */
function monotoneCubic(
  [before, a, b, after]: readonly [number, number, number, number],
  [t0, t1, t2, t3]: readonly [number, number, number, number],
  share: number,
): number {
  const span = t2 - t1;
  const slope = (rise: number, nextRise: number, time: number): number =>
    rise * nextRise <= 0 ? 0 : ((rise + nextRise) / time) * span;
  const leave = clampedSlope(slope(a - before, b - a, t2 - t0), b - a);
  const arrive = clampedSlope(slope(b - a, after - b, t3 - t1), b - a);
  const [u, u2, u3] = [share, share ** 2, share ** 3];
  return (
    (2 * u3 - 3 * u2 + 1) * a +
    (u3 - 2 * u2 + u) * leave +
    (3 * u2 - 2 * u3) * b +
    (u3 - u2) * arrive
  );
}

/** At most three times the rise: a steeper slope would overshoot. */
function clampedSlope(slope: number, rise: number): number {
  return Math.abs(slope) > 3 * Math.abs(rise) ? 3 * rise : slope;
}
