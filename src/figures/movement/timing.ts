import {
  cycleSeconds,
  withSidesSwapped,
  type KeyPose,
  type Movement,
  type Setting,
  type Settings,
} from './movement.ts';

interface TimedPose {
  readonly at: number;
  readonly settings: Settings;
}

/** The settings of the body a number of seconds into the cycle, between its key poses. */
export function settingsAt(movement: Movement, seconds: number): Settings {
  const cycle = cycleSeconds(movement);
  const beats = timedPoses(movement);
  const time = ((seconds % cycle) + cycle) % cycle;
  const index = beats.findLastIndex((beat) => beat.at <= time + 1e-9);
  const beat = (offset: number): TimedPose => {
    const place = index + offset;
    const turns = Math.floor(place / beats.length);
    const found = beats[place - turns * beats.length];
    if (!found) throw new Error(`${movement.id} has no keys.`);
    return {
      at: found.at + turns * cycle,
      settings: movedAlong(found.settings, turns * movement.travel),
    };
  };
  const [before, from, to, after] = [beat(-1), beat(0), beat(1), beat(2)];
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

function timedPoses(movement: Movement): readonly TimedPose[] {
  const settled = (key: KeyPose): Settings => {
    const settings = movement.poses[key.pose];
    if (!settings) throw new Error(`${movement.id} has no pose "${key.pose}".`);
    return settings;
  };
  const once = movement.keys.map((key) => ({
    at: key.at,
    settings: settled(key),
  }));
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

/** A cubic through the keys that never swings past one of them. */
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

function clampedSlope(slope: number, rise: number): number {
  return Math.abs(slope) > 3 * Math.abs(rise) ? 3 * rise : slope;
}
