import { shortNumber } from '#figures/geometry/curve.ts';
import { trackDeclaration } from '#figures/scenes/track.ts';
import type { FittedTrack } from './fittedTracks.ts';

/** The keyframes of one figure as CSS, and the class of every moving part by the name of its track. */
export interface KeyframeStylesheet {
  readonly css: string;
  readonly classes: ReadonlyMap<string, string>;
}

/**
 * The keyframes for the tracks of a figure; `cycle` is in seconds. Two inherited custom properties drive them:
 * `--fx-play` (running or paused) and `--fx-at` (minus the seconds to start from).
 */
export function stylesheetOf(
  id: string,
  tracks: readonly FittedTrack[],
  cycle: number,
): KeyframeStylesheet {
  const classes = new Map<string, string>();
  let frames = '';
  let rules = '';
  tracks.forEach((track, index) => {
    const name = `${id}-${letterName(index)}`;
    frames += `@keyframes ${name}{${keyframeRules(track)}}`;
    rules += `.${name}{animation:${shortNumber(track.halved ? cycle / 2 : cycle, 3)}s linear var(--fx-at,0s) infinite var(--fx-play,running) ${name}}`;
    for (const alike of [track.name, ...track.alike]) classes.set(alike, name);
    for (const later of track.later) classes.set(later, `${name} ${id}-later`);
  });
  if (tracks.some((track) => track.later.length > 0))
    rules += `.${id}-later{animation-delay:calc(var(--fx-at,0s) - ${shortNumber(cycle / 2, 3)}s)}`;
  return {
    css: `@media(prefers-reduced-motion:no-preference){${frames}${rules}}`,
    classes,
  };
}

/** The rules inside @keyframes; equal ones are written once: `0%,40%{...}`. */
function keyframeRules({ kind, fit }: FittedTrack): string {
  const last = fit.keyframes.at(-1)?.sample ?? 1;
  const moments = new Map<string, string[]>();
  for (const { sample, value, easing } of fit.keyframes) {
    const timing =
      easing === 'linear' ? '' : `;animation-timing-function:${easing}`;
    const declaration = trackDeclaration(kind, value) + timing;
    const moment = `${shortNumber((100 * sample) / last, 2)}%`;
    moments.set(declaration, [...(moments.get(declaration) ?? []), moment]);
  }
  return [...moments]
    .map(([declaration, at]) => `${at.join(',')}{${declaration}}`)
    .join('');
}

/** a to z, then aa, ab and so on. */
function letterName(index: number): string {
  return index < 26
    ? String.fromCharCode(97 + index)
    : letterName(Math.floor(index / 26) - 1) + letterName(index % 26);
}
