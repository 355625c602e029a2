import { shortNumber } from '#figures/geometry/curve.ts';
import { trackAttribute, type Track } from './track.ts';

/** A part of a picture: a shape of the sprite, a path of its own, or a group that may move. */
export type Drawing =
  | { readonly shape: string; readonly glow?: string; readonly look?: string }
  | { readonly path: string; readonly look: string }
  | Group;

interface Group {
  /** The track that moves it. */
  readonly track?: string;
  /** A fixed place inside its parent. */
  readonly place?: readonly [number, number];
  /** A fixed extra transform, written as SVG writes it. */
  readonly transform?: string;
  readonly look?: string;
  readonly parts: readonly Drawing[];
}

/** How parts are posed while writing: by the classes of running animations, or frozen at a sample. */
export interface MarkupPose {
  readonly tracks: ReadonlyMap<string, Track>;
  readonly sample: number;
  /** The classes of animated tracks; left out where nothing moves. */
  readonly classes?: ReadonlyMap<string, string>;
}

/** Writes a picture as SVG markup. */
export function markupOf(
  parts: readonly Drawing[],
  posing: MarkupPose,
): string {
  return parts.map((part) => partMarkup(part, posing)).join('');
}

function partMarkup(part: Drawing, posing: MarkupPose): string {
  if ('shape' in part) {
    const glow = part.glow === undefined ? '' : posed(part.glow, posing);
    const classes = classAttribute(part.look, part.glow, posing);
    return `<use href="#fx-${part.shape}"${classes}${glow}/>`;
  }
  if ('path' in part)
    return `<path${classAttribute(part.look, undefined, posing)} d="${part.path}"/>`;
  return groupMarkup(part, posing);
}

/** A moving group inside a placed one needs two elements: an animated transform replaces the attribute. */
function groupMarkup(group: Group, posing: MarkupPose): string {
  const inner = markupOf(group.parts, posing);
  if (inner === '') return '';
  const offset =
    group.place && (group.place[0] !== 0 || group.place[1] !== 0)
      ? group.place
      : undefined;
  const still =
    (offset
      ? `translate(${shortNumber(offset[0])} ${shortNumber(offset[1])})`
      : '') + (group.transform ?? '');
  const moving = group.track === undefined ? '' : posed(group.track, posing);
  const animated =
    group.track !== undefined && posing.classes?.has(group.track);
  const classes = classAttribute(group.look, group.track, posing);
  if (still === '' && moving === '' && classes === '') return inner;
  if (still === '') return `<g${classes}${moving}>${inner}</g>`;
  if (!animated) {
    const transform = /transform="([^"]*)"/.exec(moving)?.[1] ?? '';
    return `<g${classes} transform="${still}${transform}">${inner}</g>`;
  }
  return `<g transform="${still}"><g${classes}${moving}>${inner}</g></g>`;
}

function posed(track: string, { tracks, sample }: MarkupPose): string {
  const found = tracks.get(track);
  return found ? trackAttribute(found.kind, found.values[sample] ?? []) : '';
}

function classAttribute(
  look: string | undefined,
  track: string | undefined,
  posing: MarkupPose,
): string {
  const animated = track === undefined ? undefined : posing.classes?.get(track);
  const names = [animated, look].filter(
    (name) => name !== undefined && name !== '',
  );
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}
