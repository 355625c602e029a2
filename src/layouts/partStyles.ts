import { createHash } from 'node:crypto';
import layers from '#styles/foundation/layers.css?inline';
import feelScale from '#styles/guide/feelScale.css?inline';
import nextOne from '#styles/guide/nextOne.css?inline';
import smallBuilder from '#styles/guide/smallBuilder.css?inline';
import chips from '#styles/parts/chips.css?inline';

/** The styles that a few pages need, with the hash by which the content policy allows them. */
export interface PartStyles {
  readonly css: string;
  readonly hash: `sha256-${string}`;
}

const STYLES: readonly (readonly [part: string, css: string])[] = [
  ['EffortScale', feelScale],
  ['NextCircuit', nextOne],
  ['CircuitTry', chips + smallBuilder],
];

/** The styles of the parts that answer, for a text that uses any; null for all others, which do not carry them. */
export function partStylesOf(body: string): PartStyles | null {
  const used = STYLES.filter(([part]) => body.includes(`<${part} />`))
    .map(([, styles]) => styles)
    .join('');
  if (used === '') return null;
  // They come before the page's own styles, and the first mention of the layers settles their order.
  const css = layers + used;
  const digest = createHash('sha256').update(css).digest('base64');
  return { css, hash: `sha256-${digest}` };
}
