import type { Point } from '#figures/geometry/point.ts';
import { bothSides, LENGTHS, sided, type Side } from '#figures/body/body.ts';
import { BAR_AT } from '#figures/body/support.ts';
import type { Movement } from '#figures/movement/movement.ts';
import type { Drawing } from './drawing.ts';
import { musclesOn } from './muscles.ts';
import { turningParts } from './turning.ts';

/** How far the far limbs are shifted in a side view, in centimetres, so that both can be seen. */
export const FAR_SHIFT: Point = [3.2, -2.2];

/** Whether the trunk ever turns towards the viewer or away. */
export function isTurning(movement: Movement): boolean {
  return Object.values(movement.poses).some(({ twist }) => twist !== 0);
}

/** The body seen from the side, in layers from back to front; each hangs on its own copy of the root, moved by the same track. */
export function sideBody(movement: Movement): readonly Drawing[] {
  const turning = isTurning(movement);
  const { bar } = movement;
  const arms = bothSides((side) =>
    bar === 'back' ? gripPart() : armPart(movement, side, turning),
  );
  const onBar = bar === 'hips' ? onPelvis : onThorax;
  const barParts = (
    shape: 'bar' | 'plate' | 'nearPlate',
  ): readonly Drawing[] => (bar ? [onBar(placed(BAR_AT[bar], { shape }))] : []);
  return [
    onFarSide(...barParts('plate'), onThorax(arms.far)),
    onFarSide(onPelvis(legPart(movement, 'far'))),
    onPelvis({ shape: 'pelvis' }),
    onThorax(...trunkParts(movement, turning)),
    onPelvis(legPart(movement, 'near')),
    onPelvis(...musclesOn(movement, 'pelvis', 'near')),
    ...barParts('nearPlate'),
    // A plate at shoulder height would cover the face.
    ...(bar === 'back' ? [onThorax(headPart(movement))] : []),
    onThorax(arms.near),
    ...barParts('bar'),
  ];
}

function onPelvis(...parts: readonly Drawing[]): Drawing {
  return { track: 'root', parts: [{ track: 'lean', parts }] };
}

function onThorax(...parts: readonly Drawing[]): Drawing {
  return onPelvis(placed([0, -LENGTHS.waist], { track: 'spine', parts }));
}

function onNeck(...parts: readonly Drawing[]): Drawing {
  return placed([0.3, -LENGTHS.neck], { track: 'neck', parts });
}

function onFarSide(...parts: readonly Drawing[]): Drawing {
  return { offset: FAR_SHIFT, look: 'fx-far', parts };
}

function placed(offset: Point, ...parts: readonly Drawing[]): Drawing {
  return { offset, parts };
}

function trunkParts(movement: Movement, turning: boolean): readonly Drawing[] {
  const muscles = musclesOn(movement, 'thorax', 'near');
  if (turning) return turningParts(onNeck, tailParts(movement), muscles);
  return [
    onNeck({ shape: 'neck' }),
    { shape: 'vest' },
    ...muscles,
    ...(movement.bar === 'back' ? [] : [headPart(movement)]),
  ];
}

function headPart(movement: Movement): Drawing {
  const headwear: Drawing = { shape: movement.hair === 'cap' ? 'cap' : 'hair' };
  return onNeck(...tailParts(movement), { shape: 'head' }, headwear);
}

function tailParts({ hair }: Movement): readonly Drawing[] {
  if (hair !== 'tail') return [];
  return [placed([-6.4, -20], { track: 'hair', parts: [{ shape: 'tail' }] })];
}

/** A leg from the foot up, each segment hanging on the joint above it. */
function legPart(movement: Movement, side: Side): Drawing {
  const toes: Drawing = {
    track: sided('toes', side),
    parts: [{ shape: 'toes' }],
  };
  const foot: Drawing = {
    track: sided('ankle', side),
    parts: [placed([LENGTHS.ball, 5], toes), { shape: 'foot' }],
  };
  const shank: Drawing = {
    track: sided('knee', side),
    parts: [
      { shape: 'shank' },
      ...musclesOn(movement, 'shank', side),
      placed([0, LENGTHS.shank], foot),
    ],
  };
  return {
    track: sided('hip', side),
    parts: [
      placed([0, LENGTHS.thigh], shank),
      { shape: 'thigh' },
      ...musclesOn(movement, 'thigh', side),
    ],
  };
}

/** An arm from the hand up, each segment hanging on the joint above it. */
function armPart(movement: Movement, side: Side, turning: boolean): Drawing {
  const hand: Drawing = {
    track: sided('wrist', side),
    parts: [{ shape: movement.hands[side] }],
  };
  const forearm: Drawing = {
    track: sided('elbow', side),
    parts: [placed([0, LENGTHS.forearm], hand), { shape: 'forearm' }],
  };
  const upperArm: Drawing = {
    track: sided('shoulder', side),
    parts: [placed([0, LENGTHS.upperArm], forearm), { shape: 'upperArm' }],
  };
  const arm = placed([-0.8, -LENGTHS.chest], upperArm);
  return turning ? { track: sided('turnArm', side), parts: [arm] } : arm;
}

/** An arm that holds the bar on the back points away from the viewer, so it is a single shape. */
function gripPart(): Drawing {
  return placed(BAR_AT.back, { shape: 'barArm' });
}
