import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { descriptionOf } from '#figures/output/description.ts';
import {
  liveFigure,
  spriteOf,
  stillFigure,
  stripFigure,
} from '#figures/output/figure.ts';
import { type Movement } from '#figures/movement/movement.ts';
import { allMovements, movementRows } from '#builders/movements.ts';
import { theExercises } from '#builders/theCatalogue.ts';

const css = readFileSync(
  new URL('../../src/figures/output/figures.css', import.meta.url),
  'utf8',
);
const movements = allMovements();

const lives = new Map<Movement, ReturnType<typeof liveFigure>>();
/** The figure of a movement in motion, drawn once for all tests. */
function liveOf(movement: Movement) {
  const live = lives.get(movement) ?? liveFigure(movement);
  lives.set(movement, live);
  return live;
}

describe('a figure on a page', () => {
  test.each(movementRows())(
    '%s in motion weighs at most 4 kB beside the shared body',
    (_, movement) => {
      const { markup, css: keyframes } = liveOf(movement);
      expect(gzipSync(markup + keyframes).length).toBeLessThanOrEqual(4096);
    },
  );

  test('a gallery of every still weighs at most 30 kB with body and stylesheet', () => {
    const ids = theExercises.map(({ id }) => id);
    const gallery = movements.filter(({ id }) => ids.includes(id));
    const page =
      css +
      spriteOf(gallery) +
      gallery.map((movement) => stillFigure(movement)).join('');
    expect(gallery).toHaveLength(theExercises.length);
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(30_000);
  });

  test.each(movementRows())(
    '%s uses no shape that the shared body lacks',
    (_, movement) => {
      const { markup } = liveOf(movement);
      const shapes = new Set(
        [...spriteOf([movement]).matchAll(/ id="([^"]+)"/g)].map(
          ([, id]) => id,
        ),
      );
      const used = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !shapes.has(id))).toEqual([]);
    },
  );

  test.each(movementRows())(
    '%s stands still with the shapes of its still picture alone, and none unseen',
    (_, movement) => {
      const still = stillFigure(movement);
      const shapes = [
        ...spriteOf([], [movement]).matchAll(/ id="([^"]+)"/g),
      ].map(([, id]) => id);
      const used = [...still.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(used)).toEqual(new Set(shapes));
      expect(still).not.toContain('opacity="0"');
    },
  );

  test.each(movementRows())(
    '%s carries no style attribute, which the content policy refuses',
    (_, movement) => {
      const all =
        liveOf(movement).markup +
        stillFigure(movement) +
        stripFigure(movement) +
        spriteOf([movement]);
      expect(all).not.toMatch(/\sstyle=/);
    },
  );

  test('several figures share no id and no animation name', () => {
    const figures = movements.map((movement) => liveOf(movement));
    const ids = figures.flatMap(({ markup }) =>
      [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    const names = figures.flatMap(({ css: keyframes }) =>
      [...keyframes.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the same figure stands twice on a page under two prefixes', () => {
    const [movement] = movements;
    if (!movement) throw new Error('There are no movements.');
    const ids = ['one-', 'two-'].flatMap((prefix) =>
      [...stillFigure(movement, { prefix }).matchAll(/ id="([^"]+)"/g)].map(
        ([, id]) => id,
      ),
    );
    expect(new Set(ids).size).toBe(4);
  });
});

describe('a figure read aloud', () => {
  test.each(movementRows())(
    '%s is one image with a short name and a description',
    (id, movement) => {
      const { markup } = liveOf(movement);
      expect(markup).toContain(
        `role="img" aria-labelledby="fig-${id}-t" aria-describedby="fig-${id}-d"`,
      );
      expect(movement.title.length).toBeLessThanOrEqual(40);
      expect(markup).toContain(`<desc id="fig-${id}-d">`);
    },
  );

  test.each(movementRows(({ primary }) => primary.length > 0))(
    '%s tells view, cue, tempo and every muscle in words',
    (_, movement) => {
      const words = descriptionOf(movement);
      for (const part of [
        movement.cue,
        movement.tempo,
        ...movement.primary,
        ...movement.secondary,
      ])
        expect(words).toContain(part);
      expect(words).toMatch(/^(Seen from|Close-up)/);
    },
  );

  test('a mirrored figure works the other leg', () => {
    const [, raise] =
      movementRows(({ id }) => id === 'single-leg-calf-raise')[0] ?? [];
    if (!raise) throw new Error('The calf raise is missing.');
    expect(descriptionOf(raise)).toContain('The right leg works.');
    expect(descriptionOf(raise, true)).toContain('The left leg works.');
    expect(stillFigure(raise, { mirrored: true })).toContain('matrix(-1 0 0 1');
  });

  test('a bare figure leaves ground, mat and arrow to what it stands on', () => {
    for (const [, movement] of movementRows(({ view }) => view !== 'front'))
      expect(stillFigure(movement, { bare: true })).not.toMatch(/fx-arrow/);
    const [, plank] = movementRows(({ id }) => id === 'plank')[0] ?? [];
    if (!plank) throw new Error('The plank is missing.');
    expect(stillFigure(plank)).toMatch(/fx-ground.*fx-pad/);
    expect(stillFigure(plank, { bare: true })).not.toMatch(/fx-ground|fx-pad/);
  });

  test('a decorative figure is silent', () => {
    const [movement] = movements;
    if (!movement) throw new Error('There are no movements.');
    expect(stillFigure(movement, { decorative: true })).not.toMatch(
      /<title|role=/,
    );
  });
});

describe('a figure that a timer drives', () => {
  test.each(movementRows())(
    '%s stops, starts and is set to a moment by two inherited properties',
    (_, movement) => {
      const { css: keyframes } = liveOf(movement);
      const animations = [...keyframes.matchAll(/\{animation:([^}]+)\}/g)].map(
        ([, value]) => value ?? '',
      );
      expect(animations.length).toBeGreaterThan(0);
      for (const animation of animations) {
        expect(animation).toContain('var(--fx-play,running)');
        expect(animation).toContain('var(--fx-at,0s)');
      }
      for (const [, delay] of keyframes.matchAll(/animation-delay:([^}]+)\}/g))
        expect(delay).toMatch(/^calc\(var\(--fx-at,0s\) - [\d.]+s\)$/);
    },
  );

  test.each(movementRows())(
    '%s moves only where motion is welcome, and is a strip elsewhere',
    (_, movement) => {
      const { markup, css: keyframes } = liveOf(movement);
      expect(keyframes).toMatch(
        /^@media\(prefers-reduced-motion:no-preference\)\{/,
      );
      expect(markup).toContain('class="fx-live"');
      expect(markup).toContain('class="fx-strip"');
    },
  );
});
