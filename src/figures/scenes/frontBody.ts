import { bothSides, sided, SIDES, type Side } from '#figures/body/body.ts';
import type { Movement } from '#figures/movement/movement.ts';
import type { Drawing } from './drawing.ts';
import { musclesOn } from './muscles.ts';

/** The body seen from the front, in layers from back to front. */
export function frontBody(
  movement: Movement,
  lying: boolean,
): readonly Drawing[] {
  const thighs = bothSides((side) => thighPart(movement, side));
  const shanks = bothSides((side) => shankPart(movement, side));
  const arms = bothSides((side) => armPart(movement, side));
  const pelvis = moved('pelvis', { shape: 'f-pelvis' });
  const pelvisMuscles = moved('pelvis', ...trunkMuscles(movement, 'pelvis'));
  const upperBody = upperBodyParts(movement);
  return lying
    ? [
        arms.far,
        shanks.far,
        thighs.far,
        shanks.near,
        pelvis,
        thighs.near,
        pelvisMuscles,
        ...upperBody,
        arms.near,
      ]
    : [
        shanks.far,
        shanks.near,
        pelvis,
        thighs.far,
        thighs.near,
        pelvisMuscles,
        ...SIDES.map(kneePart),
        ...upperBody,
        arms.near,
        arms.far,
      ];
}

/** Parts that a track moves. */
function moved(track: string, ...parts: readonly Drawing[]): Drawing {
  return { track, parts };
}

/** Shapes are drawn for the right of the picture; the other side is their mirror image. */
function mirrored(side: Side, ...parts: readonly Drawing[]): Drawing {
  return side === 'near' ? { parts } : { transform: 'scale(-1 1)', parts };
}

function thighPart(movement: Movement, side: Side): Drawing {
  const muscles = musclesOn(movement, 'thigh', side);
  return moved(
    sided('thigh', side),
    mirrored(side, { shape: 'f-thigh' }, ...muscles),
  );
}

/** The lower leg with its foot and its knee. */
function shankPart(movement: Movement, side: Side): Drawing {
  const muscles = musclesOn(movement, 'shank', side);
  return {
    parts: [
      moved(
        sided('shank', side),
        mirrored(side, { shape: 'f-shank' }, ...muscles),
      ),
      moved(sided('foot', side), mirrored(side, footPart(movement))),
      kneePart(side),
    ],
  };
}

/** A foot that is turned out shows more of its outer side: its toes are drawn further out than its ankle. */
function footPart({ toeOut }: Movement): Drawing {
  const foot: Drawing = { shape: 'f-foot' };
  return toeOut === 0
    ? foot
    : { transform: `skewX(${String(toeOut)})`, parts: [foot] };
}

function kneePart(side: Side): Drawing {
  return moved(sided('knee', side), { shape: 'f-knee' });
}

function armPart(movement: Movement, side: Side): Drawing {
  return {
    parts: [
      moved(sided('forearm', side), mirrored(side, { shape: 'f-forearm' })),
      moved(sided('upperArm', side), mirrored(side, { shape: 'f-upperArm' })),
      moved(
        sided('hand', side),
        mirrored(side, { shape: movement.hands[side] }),
      ),
    ],
  };
}

/** Chest and head, before them the band where there is one. */
function upperBodyParts(movement: Movement): readonly Drawing[] {
  const hasBand = movement.props.some(({ kind }) => kind === 'band');
  return [
    ...(hasBand ? [moved('band', { shape: 'band' })] : []),
    moved('chest', { shape: 'f-chest' }, ...trunkMuscles(movement, 'thorax')),
    moved('head', { shape: 'f-neck' }, { shape: 'f-head' }),
  ];
}

/** The muscles of both halves of a trunk segment. */
function trunkMuscles(
  movement: Movement,
  segment: 'pelvis' | 'thorax',
): readonly Drawing[] {
  return SIDES.map((side) =>
    mirrored(side, ...musclesOn(movement, segment, side)),
  );
}
