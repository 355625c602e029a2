import { boxAround, viewBoxOf, type Box } from '#figures/geometry/box.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import { cycleSeconds, type Movement } from '#figures/movement/movement.ts';
import { arrowPart } from '#figures/scenes/arrow.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { sampleAt } from '#figures/scenes/scene.ts';
import { groundParts } from '#figures/scenes/scenery.ts';
import {
  stylesheetOf,
  type KeyframeStylesheet,
} from '#figures/animation/keyframes.ts';
import { motionOf } from '#figures/animation/motion.ts';
import { descriptionOf } from './description.ts';
import { markupOf } from './markup.ts';
import { spriteMarkup } from './sprite.ts';
import { poseMarkup, stripOf } from './strip.ts';

/** How a figure is drawn on a page. */
export interface FigureOptions {
  /** Keeps ids apart where a figure stands on a page more than once. */
  readonly prefix?: string;
  /** The mirror image: the other leg works, the figure looks the other way. */
  readonly mirrored?: boolean;
  /** Hidden from screen readers, beside text that says the same. */
  readonly decorative?: boolean;
  /** A still without ground, mat and arrow, to stand on something of the page. */
  readonly bare?: boolean;
}

/** A figure that moves: its markup, and the keyframes to load with it. */
export interface LiveFigure {
  readonly markup: string;
  readonly css: string;
  /** Seconds of one cycle. */
  readonly cycle: number;
  /** Repetitions in one cycle; 0 where the exercise is held or timed. */
  readonly reps: number;
  /** Seconds into the cycle at which a held position stands. */
  readonly hold: number;
}

/**
 * The shapes all these movements use, as markup that stands once on a page, before its figures; of the second list only
 * what their still figures show.
 */
export function spriteOf(
  movements: readonly Movement[],
  stills: readonly Movement[] = [],
): string {
  return spriteMarkup(
    movements.flatMap((movement) => sceneOf(movement).parts),
    stills.map((movement) => stillFigure(movement)).join(''),
  );
}

/** The still pose of a movement, framed closely: for galleries, lists and print. */
export function stillFigure(
  movement: Movement,
  options: FigureOptions = {},
): string {
  const scene = sceneOf(movement);
  const sample = sampleAt(movement.still, cycleSeconds(movement));
  const arrows = options.bare ? [] : movement.arrows;
  const points = [...(scene.extents[sample] ?? []), ...arrows.flat()];
  const box = boxAround(points, scene.box.width > scene.box.height);
  const grounded = scene.ground.length > 0 && !options.bare;
  const ground = grounded ? groundParts(movement, box) : [];
  const parts = [...ground, ...scene.parts, ...arrows.flatMap(arrowPart)];
  return figureSvg(
    movement,
    box,
    options,
    markupOf(parts, { tracks: scene.tracks, sample }),
  );
}

/** The pose at any moment in the frame of the whole movement. */
export function posedFigure(
  movement: Movement,
  seconds: number,
  options: FigureOptions = {},
): string {
  const scene = sceneOf(movement);
  const sample = sampleAt(seconds, cycleSeconds(movement));
  return figureSvg(movement, scene.box, options, poseMarkup(scene, sample));
}

/** Two or three poses side by side: what a live figure becomes where less motion is wanted. */
export function stripFigure(
  movement: Movement,
  options: FigureOptions = {},
): string {
  const { box, markup } = stripOf(movement);
  return figureSvg(movement, box, options, markup);
}

/** The figure in motion, with its strip for readers who want less of it. */
export function liveFigure(
  movement: Movement,
  options: FigureOptions = {},
): LiveFigure {
  const scene = sceneOf(movement);
  const cycle = cycleSeconds(movement);
  const { css, classes } = fittedStylesheet(movement);
  const live = markupOf([...scene.ground, ...scene.parts], {
    tracks: scene.tracks,
    sample: 0,
    classes,
  });
  const strip = stripOf(movement);
  const fittedStrip = `<g transform="${fitTransform(strip.box, scene.box)}">${strip.markup}</g>`;
  const inner = `<g class="fx-live">${live}</g><g class="fx-strip">${fittedStrip}</g>`;
  return {
    markup: figureSvg(movement, scene.box, options, inner).replace(
      '<svg class="fx"',
      `<svg class="fx" data-cycle="${shortNumber(cycle, 3)}" data-reps="${String(movement.reps)}" data-hold="${shortNumber(movement.hold, 3)}"`,
    ),
    css,
    cycle,
    reps: movement.reps,
    hold: movement.hold,
  };
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

/** The svg element of a figure, with its name and description for screen readers. */
export function figureSvg(
  movement: Movement,
  box: Box,
  options: FigureOptions,
  inner: string,
): string {
  const { prefix = 'fig-', mirrored = false, decorative = false } = options;
  const id = `${prefix}${movement.id}`;
  const name = decorative
    ? ' aria-hidden="true"'
    : ` role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`;
  const words = decorative
    ? ''
    : `<title id="${id}-t">${escapedText(movement.title)}</title><desc id="${id}-d">${escapedText(descriptionOf(movement, mirrored))}</desc>`;
  const content = mirrored
    ? `<g transform="matrix(-1 0 0 1 ${shortNumber(2 * box.x + box.width)} 0)">${inner}</g>`
    : inner;
  return `<svg class="fx" viewBox="${viewBoxOf(box)}"${name}>${words}${content}</svg>`;
}

const stylesheets = new WeakMap<Movement, KeyframeStylesheet>();

/** The fitted keyframes of a movement; worked out once, since fitting is the slow part. */
export function fittedStylesheet(movement: Movement): KeyframeStylesheet {
  const known = stylesheets.get(movement);
  if (known) return known;
  const { tracks } = motionOf(movement, sceneOf(movement));
  const stylesheet = stylesheetOf(movement.id, tracks, cycleSeconds(movement));
  stylesheets.set(movement, stylesheet);
  return stylesheet;
}

function escapedText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
