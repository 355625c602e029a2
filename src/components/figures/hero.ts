import { tempoSlopes } from '#core/circuit/effort/tempoSlopes.ts';
import { rounded } from '#core/circuit/strip.ts';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import type { Standing, StandingFigure } from '#figures/output/standing.ts';

/** A figure on the block of its exercise, in units of its view box. */
export interface Hero {
  readonly height: number;
  /** The path of one rep as slopes cut from the top of the block; empty for what is held. */
  readonly slopes: string;
  /** Whether the figure works in the lowest part of the slopes; otherwise they rise behind it. */
  readonly isInNotch: boolean;
  /** The height of the part of the block that the figure stands on. */
  readonly base: number;
  readonly live: string;
  readonly poses: string;
  readonly ceiling: number | undefined;
}

/** The width of the view box. */
export const HERO_WIDTH = 640;
/** The height of a point of effort. */
const POINT = 36;
/** A rep's lowest part, as a share of its highest. */
const LOW = 0.6;
/** The least height of what the figure stands on: a line of words on a phone. */
const LEAST_BASE = 58;
/** How much a figure is enlarged. Every body has the same size; feet alone are drawn larger. */
const SCALE = 2.4;
const SCALE_OF_FEET = 3.4;
/** Room above the figure and above the ceiling's caption, and beside the feet in a notch. */
const ROOM = 10;
const CAPTION = 40;

/** What the drawing is made from. */
export interface HeroFacts {
  readonly tempo: readonly TempoPhase[];
  /** The effort expected, RPE: the height of the block. */
  readonly effort: number;
  /** The ceiling of its circuit, RPE, drawn as a line; undefined where it is for none. */
  readonly ceiling: number | undefined;
  readonly figure: StandingFigure;
  /** Whether it shows feet alone. */
  readonly isCloseUp: boolean;
}

/** The block of one rep: as wide as its seconds, as high as its effort, with the figure on it. */
export function heroOf(facts: HeroFacts): Hero {
  const { tempo, effort, figure, ceiling, isCloseUp } = facts;
  const scale = isCloseUp ? SCALE_OF_FEET : SCALE;
  const top = effort * POINT;
  const base =
    tempo.length > 0 ? Math.max(LEAST_BASE, Math.round(top * LOW)) : top;
  const { box } = figure.live;
  const limit = ceiling === undefined ? undefined : ceiling * POINT;
  const height = Math.round(
    Math.max(
      base + box.height * scale + ROOM,
      top + ROOM,
      limit === undefined ? 0 : limit + CAPTION,
    ),
  );
  const slopes = slopesOf(tempo, height - top, height - base);
  const [from, to] = figure.feet;
  const middle = (from + to) / 2;
  const notch = slopes.notch;
  const isInNotch =
    notch !== undefined && notch.width >= (to - from) * scale + 2 * ROOM;
  const x = isInNotch
    ? notch.x + notch.width / 2 - (middle - box.x) * scale
    : (HERO_WIDTH - box.width * scale) / 2;
  const width = HERO_WIDTH - box.width * scale;
  const posesScale = Math.min(scale, HERO_WIDTH / figure.poses.box.width);
  const posesX = (HERO_WIDTH - figure.poses.box.width * posesScale) / 2;
  return {
    height,
    slopes: tempo.length > 0 ? `${slopes.path}V${height}H0z` : '',
    isInNotch,
    base,
    live: placed(figure.live, scale, Math.min(Math.max(0, x), width), base),
    poses: placed(figure.poses, posesScale, posesX, base),
    ceiling: limit === undefined ? undefined : height - limit,
  };

  function placed(
    { markup, box: { width: wide, height: tall } }: Standing,
    by: number,
    left: number,
    ground: number,
  ): string {
    const size = `x="${rounded(left)}" y="${rounded(height - ground - tall * by)}" width="${rounded(wide * by)}" height="${rounded(tall * by)}"`;
    return markup.replace('<svg ', `<svg ${size} `);
  }
}

/** The slopes of a rep as a path, and the part of them that stays low from one side to the other. */
function slopesOf(tempo: readonly TempoPhase[], high: number, low: number) {
  const total = tempo.reduce((sum, { seconds }) => sum + seconds, 0);
  const level = (isHigh: boolean) => (isHigh ? high : low);
  let at = 0;
  let notch: { readonly x: number; readonly width: number } | undefined;
  const parts = tempoSlopes(tempo).map((slope) => {
    const { seconds, isHighBefore, isHighAfter, isThereAndBack } = slope;
    const width = (seconds / total) * HERO_WIDTH;
    const from = at;
    at += width;
    if (!isHighBefore && !isHighAfter && !isThereAndBack)
      notch = { x: from, width };
    const start = from === 0 ? `M0 ${level(isHighBefore)}` : '';
    return isThereAndBack
      ? `${start}Q${rounded(from + width / 2)} ${2 * high - low} ${rounded(at)} ${low}`
      : `${start}L${rounded(at)} ${level(isHighAfter)}`;
  });
  return { path: parts.join(''), notch };
}
