import type { Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { sampleAt, type Scene } from '#figures/scenes/scene.ts';
import { figureSvg, fittedStylesheet } from './figure.ts';
import { markupOf } from './markup.ts';

/** A picture without a size of its own, and its frame in centimetres; the lower edge of the frame is the ground. */
export interface Standing {
  readonly markup: string;
  readonly box: Box;
}

/** A figure to stand on something of the page: in motion, and as still poses where less motion is wanted. */
export interface StandingFigure {
  readonly live: Standing;
  /** Two or three poses in a row; the still pose alone where the pose file names none. */
  readonly poses: Standing;
  /** Where it touches the ground at any moment, from left to right. */
  readonly feet: readonly [from: number, to: number];
}

/** Room beside and above a body: joints are points, and a head or a hand is larger. */
const ROOM = 6;
/** Joints so close to the ground belong to what stands or lies on it. */
const NEAR_GROUND = 12;

/** The figure of a movement to stand on something of the page. Only ground that rolls by under it is drawn. */
export function standingFigure(movement: Movement): StandingFigure {
  const scene = sceneOf(movement);
  const box = frameOf(scene);
  const tracks = scene.tracks;
  const { classes } = fittedStylesheet(movement);
  const ground = movement.travel === 0 ? [] : scene.ground;
  const live = markupOf([...ground, ...scene.parts], {
    tracks,
    sample: 0,
    classes,
  });
  const times = movement.strip.length > 0 ? movement.strip : [movement.still];
  const poses = times.map((seconds, index) => {
    const sample = sampleAt(seconds, cycleSeconds(movement));
    const pose = markupOf(scene.parts, { tracks, sample });
    const x = shortNumber(box.width * index);
    return index === 0 ? pose : `<g transform="translate(${x} 0)">${pose}</g>`;
  });
  const row = { ...box, width: box.width * times.length };
  return {
    live: {
      box,
      markup: named(figureSvg(movement, box, {}, live), 'live'),
    },
    poses: {
      box: row,
      markup: named(
        figureSvg(movement, row, { prefix: 'poses-' }, poses.join('')),
        'strip',
      ),
    },
    feet: feetOf(scene),
  };
}

/** The classes with which figures.css shows motion or poses. */
function named(svg: string, kind: 'live' | 'strip'): string {
  return svg.replace('class="fx"', `class="fx fx-${kind}"`);
}

/** The frame around every moment, down to the ground or what lies lower. */
function frameOf({ extents }: Scene): Box {
  const points = extents.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - ROOM, Math.min(...ys) - ROOM];
  return {
    x,
    y,
    width: Math.max(...xs) + ROOM - x,
    height: Math.max(0, ...ys) - y,
  };
}

function feetOf({ extents }: Scene): readonly [number, number] {
  const xs = extents
    .flat()
    .filter(([, y]) => y > -NEAR_GROUND)
    .map(([x]) => x);
  return [Math.min(...xs), Math.max(...xs)];
}
