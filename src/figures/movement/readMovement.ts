import type { Point } from '#figures/geometry/point.ts';
import { bothSides, SIDES, type Side } from '#figures/body/body.ts';
import type { Settings } from '#figures/body/settings.ts';
import { BAR_PLACES, ROOTS, type Support } from '#figures/body/support.ts';
import {
  HANDS,
  PROPS,
  VIEWS,
  type KeyPose,
  type Movement,
  type Prop,
} from './movement.ts';
import { readMuscles } from './readMuscles.ts';
import { POSE_FIELDS, readPose } from './readPose.ts';
import { readRecord, type RecordReader } from './recordReader.ts';

/** The parts of a movement in a pose file; content/poses/README.md explains each. */
export const FIELDS = [
  'title',
  'cue',
  'tempo',
  'view',
  'root',
  'seconds',
  'alternate',
  'reps',
  'flowing',
  'travel',
  'reach',
  'balance',
  'camera',
  'gap',
  'toeOut',
  'primary',
  'secondary',
  'unlit',
  'glow',
  'working',
  'hair',
  'hands',
  'props',
  'keys',
  'base',
  'poses',
  'still',
  'strip',
  'hold',
  'arrow',
] as const;

/** Reads a pose file. Throws an Error with one sentence that names the file, and the pose and joint or the field, when something in it is wrong. */
export function readMovement(data: unknown, file: string): Movement {
  const fields = readRecord(data, file, 'a pose file', [...FIELDS, 'variants']);
  const view = fields.word('view', VIEWS);
  const root = view === 'close-up' ? 'pelvis' : fields.word('root', ROOTS);
  const reaching = reachingIn(fields, root);
  const poses = posesIn(fields, reaching, file);
  const seconds = fields.number('seconds');
  const alternate = fields.flag('alternate');
  const still = fields.number('still', 0);
  const props = fields.list('props').map((prop) => propFrom(prop, file));
  return {
    id: file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
    title: fields.text('title'),
    cue: fields.text('cue'),
    tempo: fields.text('tempo'),
    view,
    root,
    seconds,
    alternate,
    reps: fields.number('reps', alternate ? 2 : 1),
    flowing: fields.flag('flowing'),
    travel: fields.number('travel', 0),
    reaching,
    balance: fields.number('balance', -7),
    camera: fields.number('camera', 6),
    toeOut: fields.number('toeOut', 0),
    ...(fields.has('gap') && { gap: fields.number('gap') }),
    ...readMuscles(fields, file),
    working: fields.word('working', ['near', 'far', 'both'], 'both'),
    hair: fields.word('hair', ['cap', 'tail', 'short'], 'cap'),
    hands: handsIn(fields),
    props,
    ...barIn(props),
    keys: keysIn(fields, poses, seconds, file),
    poses,
    arrows: arrowsIn(fields, file),
    still,
    strip: fields.list('strip').map(Number),
    hold: fields.number('hold', still),
  };
}

/** The limbs that reach, and the near foot where the body stands on it. */
function reachingIn(
  fields: RecordReader,
  root: Support['root'],
): Support['reaching'] {
  const limbs = fields.words('reach', [
    'near foot',
    'far foot',
    'near hand',
    'far hand',
  ] as const);
  const sidesOf = (limb: 'foot' | 'hand'): readonly Side[] =>
    SIDES.filter((side) => limbs.includes(`${side} ${limb}`));
  const feet = sidesOf('foot');
  return {
    feet: root === 'foot' ? [...new Set<Side>(['near', ...feet])] : feet,
    hands: sidesOf('hand'),
  };
}

/** One shape for both hands, or one for each side. */
function handsIn(fields: RecordReader): Movement['hands'] {
  if (typeof fields.value('hands') === 'object') {
    const hands = fields.record('hands', SIDES);
    return bothSides((side) => hands.word(side, HANDS, 'fist'));
  }
  const shape = fields.word('hands', HANDS, 'fist');
  return { near: shape, far: shape };
}

/** A barbell among the props is carried by the body. */
function barIn(props: readonly Prop[]): Pick<Support, 'bar'> {
  const at = props.find(({ kind }) => kind === 'barbell')?.at;
  const bar = BAR_PLACES.find((place) => place === at);
  return bar ? { bar } : {};
}

function posesIn(
  fields: RecordReader,
  reaching: Support['reaching'],
  file: string,
): Readonly<Record<string, Settings>> {
  const base = fields.record('base', POSE_FIELDS);
  const drafts = fields.record('poses');
  const poses: Record<string, Settings> = {};
  for (const name of drafts.names()) {
    const draft = drafts.record(name, POSE_FIELDS);
    poses[name] = readPose(base, draft, reaching, `${file}: pose "${name}"`);
  }
  return poses;
}

function keysIn(
  fields: RecordReader,
  poses: Readonly<Record<string, Settings>>,
  seconds: number,
  file: string,
): readonly KeyPose[] {
  const keys = fields.list('keys').map((entry): KeyPose => {
    const [at, pose] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof at !== 'number' || typeof pose !== 'string')
      throw new Error(
        `${file}: every key is a pair of seconds and a pose, as in [3, bottom].`,
      );
    if (!(pose in poses))
      throw new Error(
        `${file}: the key at ${String(at)} s names pose "${pose}", which is not there.`,
      );
    return { at, pose };
  });
  checkKeyTimes(keys, seconds, file);
  return keys;
}

/** The first key stands at 0 s, every other one later than the one before, and the last before the cycle ends. */
function checkKeyTimes(
  keys: readonly KeyPose[],
  seconds: number,
  file: string,
): void {
  if (keys[0]?.at !== 0)
    throw new Error(`${file}: the first key must stand at 0 s.`);
  keys.forEach(({ at, pose }, index) => {
    const next = keys[index + 1]?.at ?? seconds;
    if (next <= at)
      throw new Error(
        `${file}: the key of pose "${pose}" at ${String(at)} s is not before the next, at ${String(next)} s.`,
      );
  });
}

/** One arrow as a list of its points, or a list of arrows. */
function arrowsIn(fields: RecordReader, file: string): Movement['arrows'] {
  const given = fields.list('arrow');
  const several = given.every(
    (entry) => Array.isArray(entry) && Array.isArray(entry[0]),
  );
  const arrows = several ? (given as readonly (readonly unknown[])[]) : [given];
  return arrows.map((points) =>
    points.map((point) => arrowPointFrom(point, file)),
  );
}

/** A point of an arrow, given as x and height over the ground. */
function arrowPointFrom(data: unknown, file: string): Point {
  const [x, height] = Array.isArray(data) ? (data as unknown[]) : [];
  if (typeof x !== 'number' || typeof height !== 'number')
    throw new Error(
      `${file}: every place of an arrow is a pair of centimetres, as in [40, 52].`,
    );
  return [x, -height];
}

function propFrom(data: unknown, file: string): Prop {
  const fields = ['kind', 'x', 'width', 'height', 'at'];
  const prop = readRecord(data, file, 'a prop', fields);
  const kind = prop.word('kind', PROPS);
  return {
    kind,
    x: prop.number('x', 0),
    width: prop.number('width', 0),
    height: prop.number('height', 0),
    at:
      kind === 'barbell'
        ? prop.word('at', BAR_PLACES, 'back')
        : prop.word('at', ['ankles', 'knees'], 'ankles'),
  };
}
