import { describe, expect, test } from 'vitest';
import {
  cycleSeconds,
  VARIANTS,
  type Movement,
} from '#figures/movement/movement.ts';
import { sceneOf } from '#figures/scenes/movementScene.ts';
import { DRIFT_LIMIT, motionOf } from '#figures/animation/motion.ts';
import { allMovements, movementRows } from '#builders/movements.ts';
import { pagesIn } from '../content/pages.ts';

interface Facts {
  readonly primary: readonly string[];
  readonly secondary: readonly string[];
  readonly tempo: readonly { readonly seconds: number }[];
  readonly builder: { readonly raised?: readonly string[] };
}

const exercises = pagesIn('exercises').map(
  ({ id, facts }) => [id, facts as Facts] as const,
);
const movements = new Map(
  allMovements().map((movement) => [movement.id, movement]),
);

function isVariant(id: string): boolean {
  return VARIANTS.some((variant) => id.endsWith(`-${variant}`));
}

function movementOf(id: string): Movement {
  const movement = movements.get(id);
  if (!movement) throw new Error(`${id} has no movement.`);
  return movement;
}

describe('the movements', () => {
  test('are one for every exercise, and an easy run and a walk', () => {
    const own = [...movements.keys()].filter((id) => !isVariant(id));
    expect(own.sort()).toEqual(
      [...exercises.map(([id]) => id), 'easy-run', 'walk'].sort(),
    );
  });

  test('draw what is raised of every exercise that the builder may raise, and of no other', () => {
    const raised = exercises.filter(([, facts]) => facts.builder.raised);
    expect(
      [...movements.keys()].filter((id) => id.endsWith('-raised')),
    ).toEqual(raised.map(([id]) => `${id}-raised`));
  });

  test('draw on a step what may be raised on one, and nothing else', () => {
    const onStep = exercises.filter(([, facts]) =>
      facts.builder.raised?.includes('step'),
    );
    expect(
      [...movements.keys()].filter((id) => id.endsWith('-raised-step')),
    ).toEqual(onStep.map(([id]) => `${id}-raised-step`));
  });

  test.each(exercises)('%s lights the muscles its guide names', (id, facts) => {
    const { primary, secondary } = movementOf(id);
    expect([[...primary].sort(), [...secondary].sort()]).toEqual([
      [...facts.primary].sort(),
      [...facts.secondary].sort(),
    ]);
  });

  const counted = exercises.filter(([, { tempo }]) => tempo.length > 0);
  test.each(counted)(
    '%s takes as long for a repetition as its guide says',
    (id, { tempo }) => {
      const movement = movementOf(id);
      const rep = tempo.reduce((sum, { seconds }) => sum + seconds, 0);
      expect(cycleSeconds(movement)).toBeCloseTo(rep * movement.reps, 6);
    },
  );

  test.each(counted)(
    '%s has a key pose wherever its tempo changes',
    (id, { tempo }) => {
      const { keys } = movementOf(id);
      const changes = tempo
        .map((_, index) =>
          tempo.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0),
        )
        .filter((at) => !keys.some((key) => Math.abs(key.at - at) < 1e-6));
      expect(changes).toEqual([]);
    },
  );
});

describe('a played animation', () => {
  test.each(movementRows())('%s keeps planted feet planted', (_, movement) => {
    const scene = sceneOf(movement);
    expect(motionOf(movement, scene).drift).toBeLessThanOrEqual(
      scene.box.width * DRIFT_LIMIT,
    );
  });
});
