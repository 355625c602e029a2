import { shortNumber } from '#figures/geometry/curve.ts';
import type { Drawing, DrawingGroup } from '#figures/scenes/drawing.ts';
import { trackAttribute, type Track } from '#figures/scenes/track.ts';

/** The moment at which moving parts are written: the values of their tracks at a sample. */
export interface Pose {
  readonly tracks: ReadonlyMap<string, Track>;
  readonly sample: number;
}

/** A pose, and the classes of animated tracks for a picture that moves. */
export interface MarkupPose extends Pose {
  readonly classes?: ReadonlyMap<string, string>;
}

/** A picture as SVG markup that needs the sprite and the stylesheet. */
export function markupOf(parts: readonly Drawing[], pose: MarkupPose): string {
  return parts.map((part) => partMarkup(part, pose)).join('');
}

/** The attribute that shows a track in a pose, with a space before it; empty where the track is missing or does nothing. */
export function attributeAt(track: string, { tracks, sample }: Pose): string {
  const found = tracks.get(track);
  return found ? trackAttribute(found.kind, found.values[sample] ?? []) : '';
}

function partMarkup(part: Drawing, pose: MarkupPose): string {
  if (isUnseen(part, pose)) return '';
  if ('shape' in part) {
    const glow = part.glow === undefined ? '' : attributeAt(part.glow, pose);
    const classes = classAttribute(part.look, part.glow, pose);
    return `<use href="#fx-${part.shape}"${classes}${glow}/>`;
  }
  if ('path' in part)
    return `<path${classAttribute(part.look, undefined, pose)} d="${part.path}"/>`;
  return groupMarkup(part, pose);
}

/** Whether a part of a still picture is wholly transparent, as the drawings of a head that looks elsewhere are. */
function isUnseen(part: Drawing, { tracks, sample, classes }: MarkupPose) {
  const names = [
    'track' in part ? part.track : undefined,
    'glow' in part ? part.glow : undefined,
  ];
  return names.some((name = '') => {
    const found = classes?.has(name) ? undefined : tracks.get(name);
    return found?.kind === 'glow' && found.values[sample]?.[0] === 0;
  });
}

/** A moving group that is also placed needs two elements: an animated transform replaces the attribute. */
function groupMarkup(group: DrawingGroup, pose: MarkupPose): string {
  const inner = markupOf(group.parts, pose);
  if (inner === '') return '';
  const fixed = fixedTransform(group);
  const moving =
    group.track === undefined ? '' : attributeAt(group.track, pose);
  const classes = classAttribute(group.look, group.track, pose);
  if (fixed === '' && moving === '' && classes === '') return inner;
  if (fixed === '') return `<g${classes}${moving}>${inner}</g>`;
  if (group.track !== undefined && pose.classes?.has(group.track))
    return `<g transform="${fixed}"><g${classes}${moving}>${inner}</g></g>`;
  const transform = /transform="([^"]*)"/.exec(moving)?.[1] ?? '';
  return `<g${classes} transform="${fixed}${transform}">${inner}</g>`;
}

function fixedTransform({ offset, transform = '' }: DrawingGroup): string {
  if (!offset || (offset[0] === 0 && offset[1] === 0)) return transform;
  return `translate(${shortNumber(offset[0])} ${shortNumber(offset[1])})${transform}`;
}

/** The class attribute of a part: that of its animation, then its look. */
function classAttribute(
  look: string | undefined,
  track: string | undefined,
  { classes }: MarkupPose,
): string {
  const animated = track === undefined ? undefined : classes?.get(track);
  const names = [animated, look].filter(
    (name) => name !== undefined && name !== '',
  );
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}
