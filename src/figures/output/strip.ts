import type { Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { sampleAt, type Scene } from '#figures/scenes/scene.ts';
import { markupOf } from './markup.ts';

/** Two or three poses beside or below each other, as SVG markup, and the frame around them. */
export interface Strip {
  readonly box: Box;
  readonly markup: string;
}

/** The strip of a movement; its still picture alone where the pose file names no poses for one. */
export function stripOf(movement: Movement): Strip {
  const scene = sceneOf(movement);
  const { strip, still } = movement;
  const times = strip.length > 0 ? strip : [still];
  const { box, step } = stripFrame(scene, times.length);
  const poses = times.map((seconds, index) => {
    const pose = poseMarkup(scene, sampleAt(seconds, cycleSeconds(movement)));
    if (index === 0) return pose;
    const [x, y] = step;
    return `<g transform="translate(${shortNumber(x * index)} ${shortNumber(y * index)})">${pose}</g>`;
  });
  return { box, markup: poses.join('') };
}

/** The whole scene at a sample, as SVG markup. */
export function poseMarkup(scene: Scene, sample: number): string {
  return markupOf([...scene.ground, ...scene.parts], {
    tracks: scene.tracks,
    sample,
  });
}

/** The frame around all poses of a strip, and how far each stands from the one before. */
interface StripFrame {
  readonly box: Box;
  readonly step: readonly [x: number, y: number];
}

/** Poses of wide figures stand below each other, the others side by side. */
function stripFrame({ box, extents }: Scene, poses: number): StripFrame {
  const { x, y, width, height } = box;
  if (width > height)
    return { box: { x, y, width, height: height * poses }, step: [0, height] };
  const xs = extents.flat().map(([at]) => at);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const narrow = Math.min(width, most - least + 12);
  const left = (most + least - narrow) / 2;
  return {
    box: { x: left, y, width: narrow * poses, height },
    step: [narrow, 0],
  };
}
