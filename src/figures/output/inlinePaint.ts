import { shortNumber } from '#figures/geometry/curve.ts';
import { shapeNamed } from '#figures/shapes/allShapes.ts';
import type { Shape } from '#figures/shapes/shape.ts';
import type { Drawing, DrawingGroup } from '#figures/scenes/drawing.ts';
import { attributeAt, type Pose } from './markup.ts';
import type { Tokens } from './tokens.ts';

/** How a look is painted: its tokens on near and far limbs (without `--fx-`), the width of its line where it is one, and how much it covers, all of it unless said. */
interface Paint {
  readonly near: string;
  readonly far?: string;
  readonly line?: number;
  readonly opacity?: number;
}

/** The paint of every look, for pictures that no stylesheet reaches. */
const PAINTS: Readonly<Record<string, Paint>> = {
  skin: { near: 'skin', far: 'skin-far' },
  'fx-vest': { near: 'vest' },
  'fx-trim': { near: 'vest2' },
  'fx-shorts': { near: 'shorts', far: 'shorts-far' },
  'fx-hem': { near: 'shorts2', far: 'shorts' },
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
  'fx-plate': { near: 'prop', opacity: 0.3 },
};

/** A still picture whose colours are written in, for rasterisers and icons. */
export interface InlinePaint extends Pose {
  readonly tokens: Tokens;
}

/** Where a part hangs: on a far limb, or in a muscle that helps. */
interface Layer {
  readonly far: boolean;
  readonly second: boolean;
}

/** Writes parts of a picture as SVG that needs neither stylesheet nor sprite. */
export function paintInline(
  parts: readonly Drawing[],
  paint: InlinePaint,
  layer: Layer = { far: false, second: false },
): string {
  return parts.map((part) => paintPart(part, paint, layer)).join('');
}

function paintPart(part: Drawing, paint: InlinePaint, layer: Layer): string {
  if ('shape' in part) {
    const second = part.look === 'fx-second';
    const glow = part.glow === undefined ? '' : attributeAt(part.glow, paint);
    const paths = paintShape(shapeNamed(part.shape), paint.tokens, {
      ...layer,
      second,
    });
    return `<g${glow}>${paths}</g>`;
  }
  return 'path' in part
    ? paintShape([part], paint.tokens, layer)
    : paintGroup(part, paint, layer);
}

function paintGroup(
  { parts, offset, transform = '', track, look }: DrawingGroup,
  paint: InlinePaint,
  layer: Layer,
): string {
  const far = layer.far || look === 'fx-far';
  const inner = paintInline(parts, paint, { ...layer, far });
  const shift = offset
    ? `translate(${shortNumber(offset[0])} ${shortNumber(offset[1])})`
    : '';
  const fixed = shift + transform;
  const outer = fixed === '' ? '' : ` transform="${fixed}"`;
  const moving = track === undefined ? '' : attributeAt(track, paint);
  return `<g${outer}><g${moving}>${inner}</g></g>`;
}

/** The paths of a shape; a muscle that helps has no fibres. */
function paintShape(shape: Shape, tokens: Tokens, layer: Layer): string {
  return shape
    .filter(({ look }) => !(layer.second && look === 'fx-fibre'))
    .map(({ path, look = 'skin' }) => paintPath(path, look, tokens, layer))
    .join('');
}

function paintPath(
  path: string,
  look: string,
  tokens: Tokens,
  { far, second }: Layer,
): string {
  const isMuscle = look === 'fx-muscle';
  const paint = PAINTS[second && isMuscle ? 'fx-second' : look] ?? PAINTS.skin;
  const token = (far ? paint?.far : undefined) ?? paint?.near ?? 'skin';
  const colour = tokens.get(`--fx-${token}`) ?? 'none';
  if (paint?.line !== undefined)
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${String(paint.line)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const edge = tokens.get('--fx-muscle-edge') ?? 'none';
  const border = isMuscle
    ? ` stroke="${edge}" stroke-width="${second ? '0.45' : '0.8'}"`
    : '';
  const opacity =
    paint?.opacity === undefined
      ? ''
      : ` fill-opacity="${String(paint.opacity)}"`;
  return `<path d="${path}" fill="${colour}"${opacity}${border}/>`;
}
