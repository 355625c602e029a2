import { boxAround } from '#figures/geometry/box.ts';
import {
  distance,
  hangingTurn,
  plus,
  rotated,
  type Point,
} from '#figures/geometry/point.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { settingsAt } from '#figures/movement/timing.ts';
import { BAND_LENGTH } from '#figures/shapes/equipmentShapes.ts';
import type { Drawing } from './drawing.ts';
import { sampleTimes, type Scene } from './scene.ts';
import { floorPart } from './scenery.ts';
import type { Track } from './track.ts';

/** The ankle that works, and how far to the right the other stands. */
const ANKLE: Point = [-19, -20];
const OTHER_ANKLE = 21;
/** Where the band is tied, and where it holds the forefoot, seen from the ankle. */
const ANCHOR: Point = [-56, -10];
const STRAP: Point = [-8.4, 10.6];

/** The ankles of somebody who sits, from the front: the sole turns in against a band, shin and knee stay. */
export function closeUpScene(movement: Movement): Scene {
  const settings = sampleTimes(cycleSeconds(movement)).map((seconds) =>
    settingsAt(movement, seconds),
  );
  const tracks = new Map<string, Track>([
    ['sole', { kind: 'turn', values: settings.map(({ turn }) => [-turn]) }],
    [
      'strap',
      { kind: 'bone', values: settings.map(({ turn }) => strapAt(turn)) },
    ],
    [
      'effortNear',
      { kind: 'glow', values: settings.map(({ effortNear }) => [effortNear]) },
    ],
  ]);
  const corners: readonly Point[] = [
    [-58, 0],
    [34, -92],
  ];
  const box = boxAround(corners, false);
  return {
    ground: [floorPart(box)],
    parts: closeUpParts(box.x, box.width),
    tracks,
    extents: settings.map(() => corners),
    box,
  };
}

function strapAt(turn: number): readonly number[] {
  const held = plus(ANKLE, rotated(STRAP, -turn));
  return [
    ANCHOR[0],
    ANCHOR[1],
    hangingTurn(ANCHOR, held),
    distance(ANCHOR, held) / BAND_LENGTH,
  ];
}

/** The working leg is the runner's right, on the left of the picture: its drawing is mirrored. */
function closeUpParts(left: number, width: number): readonly Drawing[] {
  const seat = `M${String(left + 5)}-96h${String(width - 10)}v12h${String(10 - width)}z`;
  return [
    { path: seat, look: 'fx-pad' },
    { path: `M${String(ANCHOR[0] - 4)}-26h4V0h-4z`, look: 'fx-ground' },
    { track: 'strap', parts: [{ shape: 'band' }] },
    {
      offset: [OTHER_ANKLE, -20],
      look: 'fx-far',
      parts: [
        { shape: 'c-shank' },
        { shape: 'c-bareFoot' },
        { shape: 'c-knee' },
      ],
    },
    {
      offset: ANKLE,
      parts: [
        {
          transform: 'scale(-1 1)',
          parts: [
            { shape: 'c-deepCalf', look: 'fx-second' },
            { shape: 'c-shank' },
            { shape: 'c-tibialisPosterior', glow: 'effortNear' },
          ],
        },
        {
          track: 'sole',
          parts: [{ transform: 'scale(-1 1)', parts: [{ shape: 'c-foot' }] }],
        },
        { transform: 'scale(-1 1)', parts: [{ shape: 'c-knee' }] },
      ],
    },
  ];
}
