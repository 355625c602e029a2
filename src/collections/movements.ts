import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import { liveFigure } from '#figures/output/figure.ts';
import type { Movement } from '#figures/movement/movement.ts';
import { readMovements } from '#figures/movement/readVariants.ts';

const files = import.meta.glob<string>('/content/poses/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every movement of content/poses, by the id of its exercise, which a variant has after it as in `plank-raised`. A mistake in a file stops the build with a sentence about it. */
export const MOVEMENTS: ReadonlyMap<string, Movement> = new Map(
  Object.entries(files)
    .flatMap(([file, text]) =>
      readMovements(load(text), file.replace(/^\//, '')),
    )
    .map((movement) => [movement.id, movement]),
);

/** The movement of an exercise. Throws an Error when it has no pose file. */
export function movementOf(id: string): Movement {
  const movement = MOVEMENTS.get(id);
  if (!movement) throw new Error(`There is no content/poses/${id}.yaml.`);
  return movement;
}

/** The keyframes of the figures that move on a page, and their hash for the page's content policy. */
export function figureStyles(ids: readonly string[]): {
  readonly css: string;
  readonly hash: `sha256-${string}`;
} {
  const css = ids.map((id) => liveFigure(movementOf(id)).css).join('');
  return {
    css,
    hash: `sha256-${createHash('sha256').update(css).digest('base64')}`,
  };
}
