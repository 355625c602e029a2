import { boxAround } from '#figures/geometry/box.ts';
import { bothSides, LENGTHS, SIDES, type Side } from '#figures/body/body.ts';
import type { Drawing } from './drawing.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { muscleParts } from './muscles.ts';
import { plus, rotated, type Point } from '#figures/geometry/point.ts';
import type { Posture } from '#figures/body/posture.ts';
import { sampleTimes, SAMPLES, type Scene } from './scene.ts';
import { groundParts, sceneryExtents, sceneryParts } from './scenery.ts';
import { postureAt } from '#figures/movement/timing.ts';
import { turningParts, turningTracks } from './turning.ts';
import { withoutJumps, type Track, type TrackKind } from './track.ts';

/** How far the far limbs are shifted in a side view, so that both can be seen. */
const FAR_SHIFT = [3.2, -2.2] as const;

/** A movement seen from the side: nested joints, so that no joint can open, and far limbs behind. */
export function sideScene(movement: Movement): Scene {
  const cycle = cycleSeconds(movement);
  const postures = sampleTimes(cycle).map((seconds) =>
    postureAt(movement, seconds),
  );
  const extents = postures.map((posture) => [
    ...bodyExtents(posture),
    ...sceneryExtents(movement),
  ]);
  const box = boxAround(extents.flat(), movement.view === 'lying');
  return {
    ground: groundParts(movement, box),
    parts: [...sceneryParts(movement), ...sideBody(movement)],
    tracks: sideTracks(movement, postures),
    extents,
    box,
  };
}

function sideTracks(
  movement: Movement,
  postures: readonly Posture[],
): ReadonlyMap<string, Track> {
  const tracks = new Map<string, Track>();
  const track = (
    name: string,
    kind: TrackKind,
    value: (posture: Posture) => readonly number[],
  ): void => {
    tracks.set(name, withoutJumps({ kind, values: postures.map(value) }));
  };
  track('lean', 'turn', ({ lean }) => [lean]);
  track('spine', 'turn', ({ spine }) => [spine]);
  track('neck', 'turn', ({ neck }) => [neck]);
  if (movement.hair === 'tail') track('hair', 'turn', ({ hair }) => [hair]);
  for (const side of SIDES) {
    const end = side === 'near' ? 'Near' : 'Far';
    track(`hip${end}`, 'turn', ({ legs }) => [-legs[side].hip]);
    track(`knee${end}`, 'turn', ({ legs }) => [legs[side].knee]);
    track(`ankle${end}`, 'turn', ({ legs }) => [-legs[side].ankle]);
    track(`toes${end}`, 'turn', ({ legs }) => [-legs[side].toes]);
    track(`shoulder${end}`, 'turn', ({ arms }) => [-arms[side].shoulder]);
    track(`elbow${end}`, 'turn', ({ arms }) => [-arms[side].elbow]);
    track(`wrist${end}`, 'turn', ({ arms }) => [-arms[side].wrist]);
    track(`effort${end}`, 'glow', ({ effort }) => [effort[side]]);
  }
  track('root', 'place', ({ at }) => at.hip);
  if (isTurning(movement))
    for (const [name, { kind, value }] of Object.entries(turningTracks))
      track(name, kind, ({ twist }) => value(twist));
  if (movement.travel !== 0)
    tracks.set('ground', {
      kind: 'place',
      values: postures.map((_, index) => [
        (-movement.travel * index) / SAMPLES,
        0,
      ]),
    });
  return tracks;
}

function isTurning(movement: Movement): boolean {
  return Object.values(movement.poses).some(({ twist }) => twist !== 0);
}

/** Layers from back to front; each hangs on its own copy of the root, moved by the same track. */
function sideBody(movement: Movement): readonly Drawing[] {
  const turning = isTurning(movement);
  const onPelvis = (...parts: readonly Drawing[]): Drawing => ({
    track: 'root',
    parts: [{ track: 'lean', parts }],
  });
  const onThorax = (...parts: readonly Drawing[]): Drawing =>
    onPelvis({
      place: [0, -LENGTHS.waist],
      parts: [{ track: 'spine', parts }],
    });
  const far = (...parts: readonly Drawing[]): Drawing => ({
    place: FAR_SHIFT,
    look: 'fx-far',
    parts,
  });
  const bar = movement.props.some(({ kind }) => kind === 'barbell');
  const arms = bothSides((side) =>
    bar ? gripPart(side) : armPart(movement, side, turning),
  );
  return [
    far(onThorax(...(bar ? [barPart('plate')] : []), arms.far)),
    far(onPelvis(legPart(movement, 'far'))),
    onPelvis({ shape: 'pelvis' }),
    onThorax(...trunkParts(movement, turning)),
    onPelvis(legPart(movement, 'near')),
    onPelvis(...muscleParts(movement, 'pelvis', 'near')),
    onThorax(arms.near),
  ];
}

function trunkParts(movement: Movement, turning: boolean): readonly Drawing[] {
  const headwear: Drawing = { shape: movement.hair === 'cap' ? 'cap' : 'hair' };
  const tail: readonly Drawing[] =
    movement.hair === 'tail'
      ? [
          {
            place: [-6.4, -20],
            parts: [{ track: 'hair', parts: [{ shape: 'tail' }] }],
          },
        ]
      : [];
  const onNeck = (...parts: readonly Drawing[]): Drawing => ({
    place: [0.3, -LENGTHS.neck],
    parts: [{ track: 'neck', parts }],
  });
  const muscles = muscleParts(movement, 'thorax', 'near');
  if (turning) return turningParts(onNeck, tail, muscles);
  return [
    onNeck({ shape: 'neck' }),
    { shape: 'vest' },
    ...muscles,
    onNeck(...tail, { shape: 'head' }, headwear),
  ];
}

function legPart(movement: Movement, side: Side): Drawing {
  const end = side === 'near' ? 'Near' : 'Far';
  return {
    track: `hip${end}`,
    parts: [
      {
        place: [0, LENGTHS.thigh],
        parts: [
          {
            track: `knee${end}`,
            parts: [
              { shape: 'shank' },
              ...muscleParts(movement, 'shank', side),
              {
                place: [0, LENGTHS.shank],
                parts: [
                  {
                    track: `ankle${end}`,
                    parts: [
                      {
                        place: [LENGTHS.ball, 5],
                        parts: [
                          { track: `toes${end}`, parts: [{ shape: 'toes' }] },
                        ],
                      },
                      { shape: 'foot' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { shape: 'thigh' },
      ...muscleParts(movement, 'thigh', side),
    ],
  };
}

function armPart(movement: Movement, side: Side, turning: boolean): Drawing {
  const end = side === 'near' ? 'Near' : 'Far';
  const arm: Drawing = {
    place: [-0.8, -LENGTHS.chest],
    parts: [
      {
        track: `shoulder${end}`,
        parts: [
          {
            place: [0, LENGTHS.upperArm],
            parts: [
              {
                track: `elbow${end}`,
                parts: [
                  {
                    place: [0, LENGTHS.forearm],
                    parts: [
                      {
                        track: `wrist${end}`,
                        parts: [{ shape: movement.hands }],
                      },
                    ],
                  },
                  { shape: 'forearm' },
                ],
              },
            ],
          },
          { shape: 'upperArm' },
        ],
      },
    ],
  };
  return turning ? { track: `turnArm${end}`, parts: [arm] } : arm;
}

/** Where the bar lies on the upper back, in the frame of the thorax. */
const BAR_AT: Point = [-8.6, -36.4];

function barPart(shape: 'bar' | 'plate'): Drawing {
  return { place: BAR_AT, parts: [{ shape }] };
}

/** An arm that holds the bar points away from the viewer, so it is drawn whole; the near fist closes over the bar. */
function gripPart(side: Side): Drawing {
  const arm: Drawing = { place: BAR_AT, parts: [{ shape: 'grip' }] };
  return side === 'near' ? { parts: [barPart('bar'), arm] } : arm;
}

/** Every end of the body, with some flesh round the joints. */
function bodyExtents(posture: Posture): readonly Point[] {
  const { at, legs, arms } = posture;
  const chest = posture.lean + posture.spine;
  return [
    at.crown,
    at.nose,
    plus(at.hip, rotated([-12, 4], posture.lean)),
    plus(at.shoulder, rotated([-11, 6], chest)),
    ...SIDES.flatMap((side) => {
      const { knee, heel, toe } = legs[side].at;
      const { elbow, hand } = arms[side].at;
      const shift: Point = side === 'far' ? FAR_SHIFT : [0, 0];
      return [
        plus(knee, [5, 0]),
        heel,
        toe,
        plus(elbow, [-4, 0]),
        plus(hand, [3, 0]),
        hand,
      ].map((point) => plus(point, shift));
    }),
  ];
}
