import type { Drawing } from '#figures/scenes/drawing.ts';
import { shortNumber } from '#figures/geometry/curve.ts';
import type { Shape } from '#figures/shapes/shape.ts';
import { shapeNamed } from '#figures/shapes/allShapes.ts';
import type { Tokens } from './tokens.ts';
import { trackAttribute, type Track } from '#figures/scenes/track.ts';

/** Which token paints each look, near and far, and how: for pictures that no stylesheet reaches. */
const PAINTS: Readonly<
  Record<
    string,
    { readonly near: string; readonly far?: string; readonly line?: number }
  >
> = {
  skin: { near: 'skin', far: 'skin-far' },
  'fx-vest': { near: 'vest' },
  'fx-trim': { near: 'vest2' },
  'fx-shorts': { near: 'shorts', far: 'shorts-far' },
  'fx-hem': { near: 'shorts2', far: 'shorts-far' },
  'fx-hair': { near: 'hair' },
  'fx-feature': { near: 'feature' },
  'fx-shoe': { near: 'shoe', far: 'shoe-far' },
  'fx-sole': { near: 'sole', far: 'sole-far' },
  'fx-sock': { near: 'sock', far: 'sock-far' },
  'fx-muscle': { near: 'muscle', far: 'muscle-far' },
  'fx-second': { near: 'muscle2', far: 'muscle2-far' },
  'fx-prop': { near: 'prop' },
  'fx-pad': { near: 'pad' },
  'fx-ground': { near: 'ground' },
  'fx-band': { near: 'band' },
  'fx-steel': { near: 'prop' },
  'fx-line': { near: 'outline', far: 'line-far', line: 0.8 },
  'fx-crease': { near: 'outline', far: 'line-far', line: 0.5 },
  'fx-seam': { near: 'seam', far: 'seam-far', line: 0.8 },
  'fx-lace': { near: 'sole', far: 'sole-far', line: 0.8 },
  'fx-fibre': { near: 'fibre', far: 'muscle-far', line: 0.8 },
  'fx-ring': { near: 'line', line: 2 },
};

/** A frozen picture with its colours written in, for rasterisers and icons. */
export interface InlinePaint {
  readonly tokens: Tokens;
  readonly tracks: ReadonlyMap<string, Track>;
  readonly sample: number;
}

/** Where a part hangs: on a far limb, or in a muscle that helps. */
interface Layer {
  readonly far: boolean;
  readonly second: boolean;
}

/** Writes parts of a picture as SVG that needs neither stylesheet nor sprite. */
export function paintInline(
  parts: readonly Drawing[],
  painting: InlinePaint,
  layer: Layer = { far: false, second: false },
): string {
  return parts.map((part) => paintPart(part, painting, layer)).join('');
}

function paintPart(part: Drawing, painting: InlinePaint, layer: Layer): string {
  if ('shape' in part) {
    const second = part.look === 'fx-second';
    const glow = part.glow === undefined ? '' : posed(part.glow, painting);
    return `<g${glow}>${paintShape(shapeNamed(part.shape), painting, { ...layer, second })}</g>`;
  }
  if ('path' in part) return paintShape([part], painting, layer);
  const inner = paintInline(part.parts, painting, {
    ...layer,
    far: layer.far || part.look === 'fx-far',
  });
  const place = part.place
    ? `translate(${shortNumber(part.place[0])} ${shortNumber(part.place[1])})`
    : '';
  const still = place + (part.transform ?? '');
  const outer = still === '' ? '' : ` transform="${still}"`;
  const moved = part.track === undefined ? '' : posed(part.track, painting);
  return `<g${outer}><g${moved}>${inner}</g></g>`;
}

function posed(track: string, { tracks, sample }: InlinePaint): string {
  const found = tracks.get(track);
  return found ? trackAttribute(found.kind, found.values[sample] ?? []) : '';
}

function paintShape(
  shape: Shape,
  { tokens }: InlinePaint,
  layer: Layer,
): string {
  return shape
    .filter(({ look }) => !(layer.second && look === 'fx-fibre'))
    .map(({ path, look = 'skin' }) => {
      const name = layer.second && look === 'fx-muscle' ? 'fx-second' : look;
      const paint = PAINTS[name] ?? PAINTS.skin;
      const token =
        (layer.far ? paint?.far : undefined) ?? paint?.near ?? 'skin';
      const colour = tokens.get(`--fx-${token}`) ?? 'none';
      const edge = tokens.get('--fx-muscle-edge') ?? 'none';
      if (paint?.line !== undefined)
        return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${String(paint.line)}" stroke-linecap="round" stroke-linejoin="round"/>`;
      const bordered =
        look === 'fx-muscle'
          ? ` stroke="${edge}" stroke-width="${layer.second ? '0.45' : '0.8'}"`
          : '';
      return `<path d="${path}" fill="${colour}"${bordered}/>`;
    })
    .join('');
}
