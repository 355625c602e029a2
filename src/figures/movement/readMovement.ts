import {
  JOINT_LIMITS,
  SIDES,
  type Joint,
  type Side,
} from '#figures/body/body.ts';
import {
  BODY_SETTINGS,
  LIMB_SETTINGS,
  MUSCLES,
  PROPS,
  ROOTS,
  sided,
  VIEWS,
  type KeyPose,
  type Movement,
  type Prop,
  type Setting,
  type Settings,
} from './movement.ts';
import { readRecord, type RecordReader } from './fields.ts';
import type { Point } from '#figures/geometry/point.ts';

/** The parts of a pose file; content/poses/README.md explains each. */
const FIELDS = [
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
  'primary',
  'secondary',
  'unlit',
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

/** Reads a pose file. Throws an Error with one sentence naming file, pose and joint when the body could not do it. */
export function readMovement(data: unknown, file: string): Movement {
  const fields = readRecord(data, file, 'a pose file', FIELDS);
  const id = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  const base = fields.record('base', allSettings());
  const drafts = fields.record('poses');
  const view = fields.word('view', VIEWS);
  const root = view === 'close-up' ? 'pelvis' : fields.word('root', ROOTS);
  const reaching = reachIn(fields);
  const standing: readonly Side[] =
    root === 'foot'
      ? [...new Set<Side>(['near', ...reaching.feet])]
      : reaching.feet;
  const poses: Record<string, Settings> = {};
  for (const name of drafts.names()) {
    const draft = drafts.record(name, allSettings());
    poses[name] = settingsFrom(base, draft, `${file}: pose "${name}"`);
    checkContacts(
      poses[name],
      standing,
      reaching.hands,
      [base, draft],
      `${file}: pose "${name}"`,
    );
    checkJoints(poses[name], `${file}: pose "${name}"`);
  }
  const seconds = fields.number('seconds');
  const alternate = fields.flag('alternate');
  const movement: Movement = {
    id,
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
    reaching: { ...reaching, feet: standing },
    balance: fields.number('balance', -7),
    camera: fields.number('camera', 6),
    primary: fields.words('primary', MUSCLES),
    secondary: fields.words('secondary', MUSCLES),
    unlit: fields.words('unlit', MUSCLES),
    working: fields.word('working', ['near', 'far', 'both'], 'both'),
    hair: fields.word('hair', ['cap', 'tail', 'short'], 'cap'),
    hands: fields.word('hands', ['fist', 'flat'], 'fist'),
    props: fields.list('props').map((prop) => propIn(prop, file)),
    keys: keysIn(fields, poses, seconds, file),
    poses,
    arrow: fields.list('arrow').map((place) => placeIn(place, file)),
    still: fields.number('still', 0),
    strip: fields.list('strip').map(Number),
    hold: fields.number('hold', fields.number('still', 0)),
  };
  return movement;
}

/** Every setting a pose may name: those of the body, and those of a limb with or without its side. */
function allSettings(): readonly string[] {
  return [
    ...BODY_SETTINGS,
    ...LIMB_SETTINGS.flatMap((limb) => [
      limb,
      sided(limb, 'near'),
      sided(limb, 'far'),
    ]),
  ];
}

/** Relaxed arms bend a little; everything else is straight and on the ground. */
const AT_REST: Readonly<Partial<Record<Setting, number>>> = {
  elbowNear: 8,
  elbowFar: 8,
  effortNear: 1,
  effortFar: 1,
};

function settingsFrom(
  base: RecordReader,
  draft: RecordReader,
  where: string,
): Settings {
  const settings: Record<string, number> = {};
  for (const name of BODY_SETTINGS)
    settings[name] = draft.number(name, base.number(name, 0));
  for (const limb of LIMB_SETTINGS)
    for (const side of SIDES) {
      const name = sided(limb, side);
      const rest = AT_REST[name] ?? 0;
      settings[name] = draft.number(
        name,
        draft.number(limb, base.number(name, base.number(limb, rest))),
      );
    }
  if (Object.values(settings).some((value) => !Number.isFinite(value)))
    throw new Error(`${where} has a setting that is not a number.`);
  return settings as Settings;
}

function checkContacts(
  settings: Settings,
  feet: readonly Side[],
  hands: readonly Side[],
  given: readonly RecordReader[],
  where: string,
): void {
  const missing = (contact: 'footX' | 'handX', side: Side): boolean =>
    given.every(
      (fields) => !fields.has(contact) && !fields.has(sided(contact, side)),
    );
  for (const side of feet)
    if (missing('footX', side))
      throw new Error(
        `${where} lacks the contact footX of the ${side} foot, which is to stand there.`,
      );
  for (const side of hands)
    if (missing('handX', side))
      throw new Error(
        `${where} lacks the contact handX of the ${side} hand, which is to reach it.`,
      );
  for (const side of feet)
    if (settings[sided('footY', side)] < 0)
      throw new Error(
        `${where} puts the ${side} foot under the ground: footY is ${String(settings[sided('footY', side)])}.`,
      );
}

/** No joint further than a healthy body bends; names the joint as the file does. */
function checkJoints(settings: Settings, where: string): void {
  for (const [joint, [least, most]] of Object.entries(JOINT_LIMITS) as [
    Joint,
    readonly [number, number],
  ][]) {
    const names: readonly Setting[] = isBodyJoint(joint)
      ? [joint]
      : SIDES.map((side) => sided(joint, side));
    for (const name of names)
      if (settings[name] < least || settings[name] > most)
        throw new Error(
          `${where} bends ${name} to ${String(settings[name])} degrees; it goes from ${String(least)} to ${String(most)}.`,
        );
  }
}

function isBodyJoint(joint: Joint): joint is 'spine' | 'neck' | 'twist' {
  return joint === 'spine' || joint === 'neck' || joint === 'twist';
}

function reachIn(fields: RecordReader): Movement['reaching'] {
  const limbs = fields.words('reach', [
    'near foot',
    'far foot',
    'near hand',
    'far hand',
  ] as const);
  const sides = (limb: 'foot' | 'hand'): readonly Side[] =>
    SIDES.filter((side) => limbs.includes(`${side} ${limb}`));
  return { feet: sides('foot'), hands: sides('hand') };
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
  if (keys[0]?.at !== 0)
    throw new Error(`${file}: the first key must stand at 0 s.`);
  keys.forEach(({ at, pose }, index) => {
    const next = keys[index + 1]?.at ?? seconds;
    if (next <= at)
      throw new Error(
        `${file}: the key of pose "${pose}" at ${String(at)} s is not before the next, at ${String(next)} s.`,
      );
  });
  return keys;
}

/** A place of an arrow: x and height over the ground. */
function placeIn(data: unknown, file: string): Point {
  const [x, height] = Array.isArray(data) ? (data as unknown[]) : [];
  if (typeof x !== 'number' || typeof height !== 'number')
    throw new Error(
      `${file}: every place of an arrow is a pair of centimetres, as in [40, 52].`,
    );
  return [x, -height];
}

function propIn(data: unknown, file: string): Prop {
  const prop = readRecord(data, file, 'a prop', [
    'kind',
    'x',
    'width',
    'height',
    'at',
  ]);
  return {
    kind: prop.word('kind', PROPS),
    x: prop.number('x', 0),
    width: prop.number('width', 0),
    height: prop.number('height', 0),
    at: prop.word('at', ['ankles', 'knees', 'back'], 'back'),
  };
}
