import {
  JOINT_LIMITS,
  sided,
  SIDES,
  type Joint,
  type Side,
} from '#figures/body/body.ts';
import {
  BODY_SETTINGS,
  LIMB_SETTINGS,
  type Setting,
  type Settings,
} from '#figures/body/settings.ts';
import type { Support } from '#figures/body/support.ts';
import type { RecordReader } from './recordReader.ts';

/** Every setting a pose may name: those of the body, and those of a limb with or without its side. */
export const POSE_FIELDS: readonly string[] = [
  ...BODY_SETTINGS,
  ...LIMB_SETTINGS.flatMap((limb) => [
    limb,
    sided(limb, 'near'),
    sided(limb, 'far'),
  ]),
];

/** Relaxed arms bend a little; everything else is straight and on the ground. */
const AT_REST: Readonly<Partial<Record<Setting, number>>> = {
  elbowNear: 8,
  elbowFar: 8,
  effortNear: 1,
  effortFar: 1,
};

/** Reads one pose over the base pose of its file. Throws an Error that starts with `where` when a contact is missing or a joint bends too far. */
export function readPose(
  base: RecordReader,
  draft: RecordReader,
  reaching: Support['reaching'],
  where: string,
): Settings {
  const settings = settingsFrom(base, draft);
  checkContacts([base, draft], reaching, where);
  checkGround(settings, reaching.feet, where);
  checkJoints(settings, where);
  return settings;
}

/** What a pose leaves out is as in the base pose, and otherwise at rest; a setting without a side is for both. */
function settingsFrom(base: RecordReader, draft: RecordReader): Settings {
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
  return settings as Settings;
}

/** Every limb that reaches needs a target, in the base pose or in its own. */
function checkContacts(
  records: readonly RecordReader[],
  { feet, hands }: Support['reaching'],
  where: string,
): void {
  const isMissing = (contact: 'footX' | 'handX', side: Side): boolean =>
    records.every(
      (record) => !record.has(contact) && !record.has(sided(contact, side)),
    );
  for (const side of feet)
    if (isMissing('footX', side))
      throw new Error(
        `${where} lacks the contact footX of the ${side} foot, which is to stand there.`,
      );
  for (const side of hands)
    if (isMissing('handX', side))
      throw new Error(
        `${where} lacks the contact handX of the ${side} hand, which is to reach it.`,
      );
}

function checkGround(
  settings: Settings,
  feet: readonly Side[],
  where: string,
): void {
  for (const side of feet)
    if (settings[sided('footY', side)] < 0)
      throw new Error(
        `${where} puts the ${side} foot under the ground: footY is ${String(settings[sided('footY', side)])}.`,
      );
}

/** No joint bends further than a healthy body does; the sentence names the joint as the file does. */
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
