import { sided, SIDES } from './body.ts';

/** Settings of a pose that belong to the whole body: degrees, or centimetres over the ground and along it. */
export const BODY_SETTINGS = [
  'lean',
  'spine',
  'neck',
  'twist',
  'pitch',
  'restX',
  'restY',
  'turn',
  'hair',
] as const;

/** Settings each limb has; in a pose `knee` sets both sides, `kneeNear` and `kneeFar` one. */
export const LIMB_SETTINGS = [
  'hip',
  'knee',
  'ankle',
  'toes',
  'shoulder',
  'elbow',
  'wrist',
  'footX',
  'footY',
  'footZ',
  'heel',
  'handX',
  'handY',
  'handZ',
  'kneeOut',
  'elbowUp',
  'open',
  'effort',
] as const;
type BodySetting = (typeof BODY_SETTINGS)[number];
type LimbSetting = (typeof LIMB_SETTINGS)[number];
/** A setting as a pose has it, limbs with their side. */
export type Setting = BodySetting | `${LimbSetting}${'Near' | 'Far'}`;

/** A pose in full: every joint and contact with a number. */
export type Settings = Readonly<Record<Setting, number>>;

/** The same pose with near and far limbs exchanged; a twist turns the other way. */
export function withSidesSwapped(settings: Settings): Settings {
  const swapped: Record<Setting, number> = {
    ...settings,
    twist: -settings.twist,
  };
  for (const limb of LIMB_SETTINGS)
    for (const side of SIDES)
      swapped[sided(limb, side)] =
        settings[sided(limb, side === 'near' ? 'far' : 'near')];
  return swapped;
}
