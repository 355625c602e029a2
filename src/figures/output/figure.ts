import { arrowPart } from '#figures/scenes/arrow.ts';
import { boxAround, viewBoxOf, type Box } from '#figures/geometry/box.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { markupOf } from './markup.ts';
import {
  stylesheetOf,
  type KeyframeStylesheet,
} from '#figures/animation/keyframes.ts';
import { motionOf } from '#figures/animation/motion.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { sampleAt, type Scene } from '#figures/scenes/scene.ts';
import { groundParts } from '#figures/scenes/scenery.ts';
import { spriteMarkup } from './sprite.ts';

/** How a figure is shown. */
export interface FigureOptions {
  /** Keeps ids apart where a figure stands on a page more than once. */
  readonly prefix?: string;
  /** Turns the picture round: the other leg works, the figure looks the other way. */
  readonly mirrored?: boolean;
  /** A picture beside text that says the same needs no name of its own. */
  readonly decorative?: boolean;
  /** A still without ground, mat and arrow, to stand on something of the page. */
  readonly bare?: boolean;
}

/** A figure that moves: its markup, and the keyframes to load with it. */
export interface LiveFigure {
  readonly markup: string;
  readonly css: string;
  /** Seconds of one cycle, and the repetitions in it; 0 repetitions where the exercise is held or timed. */
  readonly cycle: number;
  readonly reps: number;
  /** Seconds into the cycle at which a held position stands. */
  readonly hold: number;
}

const stylesheets = new WeakMap<Movement, KeyframeStylesheet>();

/** The fitted keyframes of a movement; worked out once, since fitting is the slow part. */
function fittedStylesheet(movement: Movement): KeyframeStylesheet {
  const known = stylesheets.get(movement);
  if (known) return known;
  const { tracks } = motionOf(movement, sceneOf(movement));
  const stylesheet = stylesheetOf(movement.id, tracks, cycleSeconds(movement));
  stylesheets.set(movement, stylesheet);
  return stylesheet;
}

/** The shapes all these movements share; stands once on a page, before its figures. */
export function spriteOf(movements: readonly Movement[]): string {
  return spriteMarkup(movements.flatMap((movement) => sceneOf(movement).parts));
}

/** The one pose that says most, framed closely: for galleries, lists and print. */
export function stillFigure(
  movement: Movement,
  showing: FigureOptions = {},
): string {
  const scene = sceneOf(movement);
  const sample = sampleAt(movement.still, cycleSeconds(movement));
  const { arrow } = showing.bare ? { arrow: [] } : movement;
  const places = [...(scene.extents[sample] ?? []), ...arrow];
  const box = boxAround(places, scene.box.width > scene.box.height);
  const grounded = scene.ground.length > 0 && !showing.bare;
  const ground = grounded ? groundParts(movement, box) : [];
  const parts = [...ground, ...scene.parts, ...arrowPart(arrow)];
  return figureSvg(
    movement,
    box,
    showing,
    markupOf(parts, { tracks: scene.tracks, sample }),
  );
}

/** The pose at any moment in the frame of the whole movement. */
export function posedFigure(
  movement: Movement,
  seconds: number,
  showing: FigureOptions = {},
): string {
  const scene = sceneOf(movement);
  const sample = sampleAt(seconds, cycleSeconds(movement));
  return figureSvg(movement, scene.box, showing, poseMarkup(scene, sample));
}

/** Two or three poses side by side: what a live figure becomes where less motion is wanted. */
export function stripFigure(
  movement: Movement,
  showing: FigureOptions = {},
): string {
  const scene = sceneOf(movement);
  const frame = stripFrame(scene, stripSeconds(movement).length);
  return figureSvg(movement, frame.box, showing, stripMarkup(movement, frame));
}

/** The figure in motion, with its strip for readers who want less of it. */
export function liveFigure(
  movement: Movement,
  showing: FigureOptions = {},
): LiveFigure {
  const scene = sceneOf(movement);
  const cycle = cycleSeconds(movement);
  const { css, classes } = fittedStylesheet(movement);
  const live = markupOf([...scene.ground, ...scene.parts], {
    tracks: scene.tracks,
    sample: 0,
    classes,
  });
  const frame = stripFrame(scene, stripSeconds(movement).length);
  const strip = `<g transform="${fitTransform(frame.box, scene.box)}">${stripMarkup(movement, frame)}</g>`;
  const inner = `<g class="fx-live">${live}</g><g class="fx-strip">${strip}</g>`;
  return {
    markup: figureSvg(movement, scene.box, showing, inner).replace(
      '<svg class="fx"',
      `<svg class="fx" data-cycle="${shortNumber(cycle, 3)}" data-reps="${String(movement.reps)}" data-hold="${shortNumber(movement.hold, 3)}"`,
    ),
    css,
    cycle,
    reps: movement.reps,
    hold: movement.hold,
  };
}

function poseMarkup(scene: Scene, sample: number): string {
  return markupOf([...scene.ground, ...scene.parts], {
    tracks: scene.tracks,
    sample,
  });
}

function stripSeconds({ strip, still }: Movement): readonly number[] {
  return strip.length > 0 ? strip : [still];
}

/** Poses of wide figures stand below each other, the others side by side. */
interface StripFrame {
  readonly box: Box;
  readonly step: readonly [x: number, y: number];
}

function stripFrame({ box, extents }: Scene, poses: number): StripFrame {
  const { x, y, width, height } = box;
  if (width > height)
    return { box: { x, y, width, height: height * poses }, step: [0, height] };
  const all = extents.flat().map(([at]) => at);
  const narrow = Math.min(width, Math.max(...all) - Math.min(...all) + 12);
  const left = (Math.max(...all) + Math.min(...all) - narrow) / 2;
  return {
    box: { x: left, y, width: narrow * poses, height },
    step: [narrow, 0],
  };
}

/** The poses of a strip, each a step further than the one before. */
function stripMarkup(movement: Movement, { step }: StripFrame): string {
  const scene = sceneOf(movement);
  const poses = stripSeconds(movement).map((seconds, index) => {
    const pose = poseMarkup(scene, sampleAt(seconds, cycleSeconds(movement)));
    const [x, y] = step.map((length) => shortNumber(length * index));
    return index === 0
      ? pose
      : `<g transform="translate(${x ?? ''} ${y ?? ''})">${pose}</g>`;
  });
  return poses.join('');
}

/** The transform that fits one frame into the middle of another. */
function fitTransform(inner: Box, outer: Box): string {
  const scale = Math.min(
    outer.width / inner.width,
    outer.height / inner.height,
  );
  const x = outer.x + (outer.width - inner.width * scale) / 2 - inner.x * scale;
  const y =
    outer.y + (outer.height - inner.height * scale) / 2 - inner.y * scale;
  return `translate(${shortNumber(x)} ${shortNumber(y)})scale(${shortNumber(scale, 3)})`;
}

function figureSvg(
  movement: Movement,
  box: Box,
  showing: FigureOptions,
  inner: string,
): string {
  const { prefix = 'fig-', mirrored = false, decorative = false } = showing;
  const id = `${prefix}${movement.id}`;
  const name = decorative
    ? ' aria-hidden="true"'
    : ` role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const words = decorative
    ? ''
    : `<title id="${id}-t">${escapedText(movement.title)}</title><desc id="${id}-d">${escapedText(descriptionOf(movement, mirrored))}</desc>`;
  const turned = mirrored
    ? `<g transform="matrix(-1 0 0 1 ${shortNumber(2 * box.x + box.width)} 0)">${inner}</g>`
    : inner;
  return `<svg class="fx" viewBox="${viewBoxOf(box)}"${name}>${words}${turned}</svg>`;
}

/** What there is to see, in words: the view, what to mind, how fast, and which muscles work. */
export function descriptionOf(movement: Movement, mirrored = false): string {
  const views = {
    side: 'Seen from the side.',
    lying: 'Seen from the side, on the floor.',
    front: 'Seen from the front.',
    'close-up': 'Close-up of the feet from the front.',
  };
  const legs = mirrored
    ? { near: 'left', far: 'right' }
    : { near: 'right', far: 'left' };
  const side =
    movement.working === 'both'
      ? ''
      : ` The ${legs[movement.working]} leg works.`;
  const helpers =
    movement.secondary.length > 0
      ? `; helping: ${movement.secondary.join(', ')}`
      : '';
  return `${views[movement.view]}${side} ${movement.cue} ${movement.tempo} Working muscles: ${movement.primary.join(', ')}${helpers}.`;
}

function escapedText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
